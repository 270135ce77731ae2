import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { slideWidthInStyles } from './slide-width.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** They write files of the atlas, and a page from a disk has no button that would ask for them. */
const notCarried = ['pptxgenjs', 'docx', 'write-excel-file/universal'];

/**
 * Builds `offline.html` beside the explorer: one page with program and styles in it, since a page from a disk may load
 * no module. The server fills in what it is to show.
 */
export function offlineTemplate(): Plugin {
  let folder = '';
  return {
    name: 'offline-template',
    apply: 'build',
    configResolved({ build }) {
      folder = resolve(root, build.outDir);
    },
    async closeBundle(error?: Error) {
      if (error) return;
      const built = await build({
        configFile: false,
        root,
        mode: 'offline',
        logLevel: 'warn',
        publicDir: false,
        plugins: [react(), viteSingleFile()],
        css: { postcss: { plugins: [slideWidthInStyles()] } },
        build: {
          target: 'es2022',
          write: false,
          rolldownOptions: { input: join(root, 'offline.html'), external: notCarried },
        },
      });
      const files = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
      const page = files.find(({ fileName }) => fileName === 'offline.html');
      if (page?.type !== 'asset') throw new Error('The build gave no offline.html.');
      writeFileSync(join(folder, 'offline.html'), page.source);
    },
  };
}
