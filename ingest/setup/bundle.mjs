import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { threadId } from 'node:worker_threads';
import { hashOfSources, root } from './sources.mjs';

const bundles = join(root, 'dist/program');

/**
 * JavaScript files made of a TypeScript file of this project and of what it imports from the project, in a folder of
 * dist/program. Its name holds the hash of the sources, so that it is made once, and programs that start at once do not
 * disturb each other.
 * @param {URL} entry
 * @returns the URL of the file to import
 * @throws with a sentence in both languages where dist may not be written
 */
export async function bundle(entry) {
  const path = fileURLToPath(entry);
  const top = relative(root, path).split(sep)[0];
  const sources = hashOfSources([...new Set(['graph', 'ingest', top]), 'package-lock.json']);
  const name = basename(path, '.ts');
  const folder = join(bundles, `${name}-${sources.slice(0, 16)}`);
  if (!existsSync(folder)) await appearAtOnce(folder, (unfinished) => make(path, unfinished));
  return pathToFileURL(join(folder, `${name}.mjs`));
}

/** Packages stay outside; what is imported only when needed becomes a file of its own. */
async function make(path, folder) {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: [path],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    plugins: [ownPlaces],
  });
}

/** The folder is there with all its files or not at all; who made it first among several at once, wins. */
async function appearAtOnce(folder, fill) {
  const unfinished = `${folder}.${process.pid}-${threadId}`;
  makeFolder(unfinished);
  try {
    await fill(unfinished);
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

function makeFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
  } catch ({ code }) {
    throw new Error(
      `无法写入 ${bundles}（${code}），程序没有准备好：请先由有写权限的用户运行 node ingest/setup/prepare.mjs。\n${bundles} cannot be written (${code}) and the program is not made ready: let somebody who may write there run node ingest/setup/prepare.mjs first.`,
    );
  }
}

/** Each source finds the data files beside it where they lie, not where the bundle does. */
const ownPlaces = {
  name: 'own places',
  setup({ onLoad }) {
    onLoad({ filter: /\.(?:ts|mts|mjs)$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    }));
  },
};
