import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** A shorter file would not get smaller. */
const shortest = 1024;

/** Lays each script and style sheet beside itself as gzip, so that the server need not compress it for each visitor. */
export function compressedFiles(): Plugin {
  return {
    name: 'compressed-files',
    apply: 'build',
    writeBundle({ dir }, files) {
      for (const file of Object.values(files)) {
        const content = file.type === 'chunk' ? file.code : file.source;
        if (!/\.(?:js|css)$/.test(file.fileName) || content.length < shortest) continue;
        writeFileSync(join(resolve(dir ?? ''), `${file.fileName}.gz`), gzipSync(content, { level: 9 }));
      }
    },
  };
}
