import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a folder may import of the project's other folders, and why the rest is closed to it. */
const arrows = [
  { folder: 'graph', may: [], why: 'the model, its stores and its API know neither who fills nor who shows them' },
  { folder: 'ingest', may: ['graph'], why: 'reading fills the graph; the explorer is met only through the API' },
  {
    folder: 'web',
    may: [
      'graph/schema',
      'graph/graph.ts',
      'graph/errors.ts',
      'graph/contribution.ts',
      'graph/store',
      'graph/api',
      'graph/memory',
      'graph/search',
    ],
    why: 'the explorer knows the model and the API, not the server, the stores on disk or the reader',
  },
] as const;

/** Parts that also run in a browser, or must give the same on every machine. */
const pure = ['graph/schema', 'graph/store', 'graph/memory', 'graph/search', 'graph/resolve', 'graph/derive'].flatMap(
  filesBelow,
);
const pureFiles = ['graph/graph.ts', 'graph/resolve.ts', 'graph/merge.ts', 'graph/correct.ts', 'graph/assemble.ts'];

describe('the arrows of import', () => {
  it.each(arrows)('$folder imports only $may: $why', ({ folder, may }) => {
    const crossed = filesBelow(folder).flatMap((file) =>
      importsOf(file)
        .filter((target) => !target.startsWith(`${folder}/`) && !target.startsWith('node_modules'))
        .filter((target) => !may.some((allowed) => target === allowed || target.startsWith(`${allowed}/`)))
        .map((target) => `${file} → ${target}`),
    );
    expect(crossed).toEqual([]);
  });

  it('the pure parts of the graph touch no module of Node', () => {
    const touching = [...pure, ...pureFiles]
      .filter((file) => !/\/generate-[^/]*$/.test(file))
      .filter((file) => /from 'node:|process\.|Buffer\./.test(readFileSync(join(root, file), 'utf8')));
    expect(touching).toEqual([]);
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`);
}

/** What a file imports from inside the project, as paths from its top. */
function importsOf(file: string): string[] {
  const content = readFileSync(join(root, file), 'utf8');
  return [...content.matchAll(/(?:from|import\(|import) ?'(\.[^']+)'/g)].map(([, path]) =>
    relative(root, join(root, dirname(file), path!)),
  );
}
