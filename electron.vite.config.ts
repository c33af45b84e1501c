import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// jsPDF can draw HTML and SVG with these; we never ask it to.
const unusedOfJsPdf = ['html2canvas', 'canvg', 'dompurify'];
const checks = { bundlerTimings: false };

const here = (path: string) => resolve(import.meta.dirname, path);

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      // One file is read faster at the start than a package of a hundred.
      externalizeDeps: { exclude: ['zod', 'uuid', 'electron-log', 'commander'] },
      rollupOptions: { input: { index: here('src/main/index.ts'), cli: here('src/main/cli/main.ts') } },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // The preload runs in the sandbox: it is one CommonJS file that requires nothing but electron.
      externalizeDeps: false,
      rollupOptions: { input: here('src/main/preload.ts'), output: { format: 'cjs', entryFileNames: 'preload.cjs' } },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    worker: { format: 'es', rollupOptions: { external: unusedOfJsPdf, checks } },
    build: {
      outDir: 'out/renderer',
      minify: true,
      // Fonts and WebAssembly stay files: the CSP allows no data: scripts, and files can be cached.
      assetsInlineLimit: 0,
      // One file for all that comes after the first screen: it is read from the disk, not from a network.
      chunkSizeWarningLimit: 2000,
      rollupOptions: { input: here('src/renderer/index.html'), checks },
    },
  },
});
