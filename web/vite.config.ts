import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** While developing, the page comes from Vite and the answers from a running server: ATLAS_API says where. */
const api = process.env.ATLAS_API ?? 'http://127.0.0.1:8400';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // The page's policy allows scripts and images from files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Cytoscape alone is larger than the default; it is loaded with the graph view only.
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { '/api': { target: api, changeOrigin: true } } },
});
