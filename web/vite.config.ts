import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressedFiles } from './build/compressed-files.ts';
import { offlineTemplate } from './build/offline-template.ts';
import { preloadedPages } from './build/preloaded-pages.ts';
import { slideWidthInStyles } from './build/slide-width.ts';

/** While developing, the page comes from Vite and the answers from a running server: ATLAS_API says where. */
const api = process.env.ATLAS_API ?? 'http://127.0.0.1:8400';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), preloadedPages(), compressedFiles(), offlineTemplate()],
  css: { postcss: { plugins: [slideWidthInStyles()] } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // The page's policy allows scripts and images from files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Schemas that several views share are declared in a chunk of their own, which runs before the page's first line:
    // what keeps them from `eval` has to stand where zod stands.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'zod', test: /node_modules\/zod\/|schemas-without-eval/, priority: 2 },
            // What fetches the page and the view, beside each other, waits for neither.
            { name: 'start', test: /view-code|preload-helper/, priority: 2 },
            // What asks the first questions runs while the rest of the page comes.
            { name: 'ask', test: /router\/first-questions/, priority: 1 },
            // What every view needs is one file: cut up by who shares what, it would be twenty.
            { name: 'page', test: /web\/page\.tsx$/ },
            // And what several views share is another: a view would fetch a dozen files of a few lines each.
            { name: 'shared', test: /\/web\/|@tanstack/, minShareCount: 2 },
          ],
        },
      },
    },
    // Cytoscape alone is larger than the default; it is loaded with the graph view only.
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { '/api': { target: api, changeOrigin: true } } },
});
