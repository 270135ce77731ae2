import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { threadId } from 'node:worker_threads';
import { hashOfSources, root } from './sources.mjs';

const bundles = join(root, 'dist/program');

/** States of the sources whose bundles stay: a program of a state before may still have a part of its own to load. */
const kept = 5;

/**
 * JavaScript files made of a TypeScript file of this project and of what it imports from the project, in a folder of
 * dist/program. It is named after the file and the hash of the sources, so that it is made once, and programs that start
 * at once do not disturb each other.
 * @param {URL} entry
 * @returns the URL of the file to import
 * @throws with a sentence in both languages where dist may not be written
 */
export async function bundle(entry) {
  const path = fileURLToPath(entry);
  const parts = relative(root, path).slice(0, -'.ts'.length).split(sep);
  const sources = hashOfSources([...new Set(['graph', 'ingest', parts[0]]), 'package-lock.json']);
  const program = parts.join('.');
  const folder = join(bundles, `${program}-${sources.slice(0, 16)}`);
  if (!existsSync(folder)) {
    await appearAtOnce(folder, (unfinished) => make(path, unfinished));
    removeOlder(program);
  }
  return pathToFileURL(join(folder, `${parts.at(-1)}.mjs`));
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

/** Leaves the newest bundles of a program; what was left unfinished goes with the older ones. */
function removeOlder(program) {
  const madeAt = (folder) => statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const older = readdirSync(bundles)
    .filter((name) => name.startsWith(`${program}-`) && /^[0-9a-f]{16}(?:\.|$)/.test(name.slice(program.length + 1)))
    .map((name) => ({ folder: join(bundles, name), made: madeAt(join(bundles, name)) }))
    .sort((a, b) => b.made - a.made)
    .slice(kept);
  for (const { folder } of older) rmSync(folder, { recursive: true, force: true });
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
