import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol, session } from 'electron';

/** The window's own origin: it is served from the program's files and can reach nothing else. */
export const APP_ORIGIN = 'throughline://app';

/** True for a page of the app itself. Compared as text: Node calls the origin of every own scheme "null". */
export const isOwnPage = (url: string, home: string): boolean => url === home || url.startsWith(`${home.replace(/\/$/, '')}/`);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

const policy = (scripts: string): string =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    // Mantine sets styles on elements; scripts stay strict.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const PAGE_POLICY = policy("'self'");
// A worker is ruled by its own response; only the one that cuts fonts compiles WebAssembly.
const WORKER_POLICY = policy("'self' 'wasm-unsafe-eval'");

export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'throughline', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the files below `folder` at the app's origin, each with the content policy; anything else is not found. */
export function serveApp(folder: string): void {
  const root = normalize(folder + sep);
  protocol.handle('throughline', async (request) => {
    const url = new URL(request.url);
    const name = url.pathname === '/' ? 'index.html' : decodeURIComponent(url.pathname.slice(1));
    const path = normalize(join(root, name));
    if (url.host !== 'app' || !path.startsWith(root)) return new Response(null, { status: 404 });
    try {
      const bytes = await readFile(path);
      return new Response(new Uint8Array(bytes), {
        headers: {
          'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
          'Content-Security-Policy': /worker/i.test(name) ? WORKER_POLICY : PAGE_POLICY,
          'X-Content-Type-Options': 'nosniff',
        },
      });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}

/** Refuses every permission; the window needs none but the clipboard, on a person's own gesture, and full screen to present. */
export function refusePermissions(): void {
  const allowed = new Set(['clipboard-sanitized-write', 'fullscreen']);
  session.defaultSession.setPermissionRequestHandler((_contents, permission, answer) => answer(allowed.has(permission)));
  session.defaultSession.setPermissionCheckHandler((_contents, permission) => allowed.has(permission));
}
