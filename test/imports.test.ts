import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The arrows of the architecture: web → graph ← ingest, and what is pure stays pure. Read from the imports themselves. */

const root = resolve(import.meta.dirname, '..');

interface Import {
  readonly file: string;
  /** A path from the project's root for the project's own files, else the package's name. */
  readonly target: string;
}

const importClause =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

function importsIn(folder: string): Import[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((f) =>
    /\.(?:ts|tsx|mjs)$/.test(f),
  );
  return files.flatMap((name) => {
    const file = join(folder, name);
    const found = readFileSync(join(root, file), 'utf8').matchAll(importClause);
    return [...found].map((match) => ({ file, target: targetOf(file, (match[1] ?? match[2])!) }));
  });
}

function targetOf(file: string, specifier: string): string {
  return specifier.startsWith('.') ? relative(root, resolve(root, file, '..', specifier)) : specifier;
}

const imports = ['ingest', 'graph', 'web'].flatMap(importsIn);
const from = (pattern: RegExp) => imports.filter(({ file }) => pattern.test(file));
const said = (found: readonly Import[]) => found.map(({ file, target }) => `${file} imports ${target}`);

/** What both stores and an offline page can run; the script that writes a data file is no part of it. */
const pure =
  /^graph\/(?:schema|store|search|memory|count|resolve|derive|exports)\/(?!generate-)|^graph\/(?:graph|contribution|errors|resolve|merge|correct|assemble|integrity|graph-file|multimap|group-by|grown|numbering)\.ts$/;
const seenByWeb =
  /^graph\/(?:(?:schema|api|memory|exports|story)\/|(?:graph|errors|contribution|group-by)\.ts$|store\/(?:questions\.ts$|answers(?:\.ts$|\/))|story\/(?:story|data-mark|name)\.ts$)/;

describe('the imports', () => {
  it('are read at all', () => {
    expect(said(imports)).toContain('graph/assemble.ts imports graph/resolve.ts');
    expect(from(/^ingest\//).length).toBeGreaterThan(50);
    expect(from(/^web\//).length).toBeGreaterThan(50);
  });

  it('of graph lead neither into ingest nor into web', () => {
    expect(said(from(/^graph\//).filter(({ target }) => /^(?:ingest|web)\//.test(target)))).toEqual([]);
  });

  it('of ingest never lead into web', () => {
    expect(said(from(/^ingest\//).filter(({ target }) => target.startsWith('web/')))).toEqual([]);
  });

  it('of web lead only into the schema, the API and what an offline briefing carries', () => {
    const outside = from(/^web\//).filter(
      ({ target }) => /^(?:ingest|graph)\//.test(target) && !seenByWeb.test(target),
    );
    expect(said(outside)).toEqual([]);
  });

  it('of pure modules lead into pure modules, and to nothing of Node', () => {
    const inside = from(pure).filter(({ target }) => /^(?:graph|ingest|web)\//.test(target));
    expect(said(inside.filter(({ target }) => !pure.test(target)))).toEqual([]);
    expect(said(from(pure).filter(({ target }) => target.startsWith('node:')))).toEqual([]);
  });

  it('of the reading stages reach no file, network or clock', () => {
    expect(said(from(/^ingest\/(?:reading|build)\//).filter(({ target }) => target.startsWith('node:')))).toEqual([]);
  });

  it('of neo4j-driver stand in graph/neo4j alone', () => {
    const driver = imports.filter(({ target }) => target === 'neo4j-driver');
    expect(said(driver.filter(({ file }) => !file.startsWith('graph/neo4j/')))).toEqual([]);
  });
});
