// What the tests need from the system: a display to draw on, Electron's libraries, and tools that read PDFs back.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PACKAGES = 'xvfb xauth libgtk-3-0 libnss3 libasound2 libgbm1 libxss1 libatk-bridge2.0-0 poppler-utils qpdf'.split(' ');
const TOOLS = ['xvfb-run', 'xauth', 'pdftotext', 'pdfinfo', 'qpdf'];
const LIBRARIES = ['libgtk-3.so.0', 'libnss3.so', 'libasound.so.2', 'libgbm.so.1', 'libXss.so.1', 'libatk-bridge-2.0.so.0'];

const has = (tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;

function missing() {
  const known = spawnSync('sh', ['-c', 'ldconfig -p || /sbin/ldconfig -p'], { encoding: 'utf8' }).stdout ?? '';
  return [...TOOLS.filter((tool) => !has(tool)), ...LIBRARIES.filter((library) => !known.includes(library))];
}

/** Installs what is missing as root on Debian; elsewhere says the line to run, and stops. */
export function requireSystemPackages() {
  if (process.platform !== 'linux') return;
  const lacking = missing();
  if (lacking.length === 0) return;
  const line = `apt-get update && apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) {
    console.error(`The tests need ${lacking.join(', ')}. On Debian or Ubuntu run: sudo sh -c '${line}'`);
    process.exit(1);
  }
  console.error(`Installing ${PACKAGES.join(' ')} …`);
  const result = spawnSync('sh', ['-c', line], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (result.status !== 0 || missing().length > 0) {
    console.error(`The tests need ${missing().join(', ')}, which could not be installed. Run: ${line}`);
    process.exit(1);
  }
}
