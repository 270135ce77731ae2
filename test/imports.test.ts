import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The arrows of the architecture: web → graph ← ingest, and what is pure stays pure. Read from the imports themselves. */

const root = resolve(import.meta.dirname, '..');

interface Import {
  readonly file: string;
  /** A path from the project's root for the project's own files, else the package's name. */
  readonly target: string;
  /** Fetched when it is needed, as the code of a view is. */
  readonly isLate: boolean;
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
    return [...found].map(([, early, late]) => ({
      file,
      target: targetOf(file, (early ?? late)!),
      isLate: late !== undefined,
    }));
  });
}

function targetOf(file: string, specifier: string): string {
  return specifier.startsWith('.') ? relative(root, resolve(root, file, '..', specifier)) : specifier;
}

const imports = ['ingest', 'graph', 'web'].flatMap(importsIn);
const from = (pattern: RegExp) => imports.filter(({ file }) => pattern.test(file));
const said = (found: readonly Import[]) => found.map(({ file, target }) => `${file} imports ${target}`);

/** Ways from a file back to itself, each once. */
function circlesIn(arrows: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { file, target } of arrows) targets.set(file, [...(targets.get(file) ?? []), target]);
  const circles: string[] = [];
  const left = new Set<string>();
  const follow = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file].join(' → '));
    if (at >= 0 || left.has(file)) return;
    for (const target of targets.get(file) ?? []) follow(target, [...way, file]);
    left.add(file);
  };
  for (const file of targets.keys()) follow(file, []);
  return circles;
}

/** What both stores and an offline page can run; the script that writes a data file is no part of it. */
const pure =
  /^graph\/(?:schema|store|search|memory|count|resolve|derive|exports)\/(?!generate-)|^graph\/(?:graph|contribution|errors|language|resolve|merge|correct|assemble|graph-file|multimap|group-by|grown|numbering)\.ts$/;
const seenByWeb =
  /^graph\/(?:(?:schema|api|memory|exports|story)\/|(?:graph|errors|contribution|group-by|language)\.ts$|store\/(?:limits\.ts$|answers(?:\.ts$|\/)))/;

describe('the imports', () => {
  it('are read at all', () => {
    expect(said(imports)).toContain('graph/assemble.ts imports graph/resolve.ts');
    expect(from(/^ingest\//).length).toBeGreaterThan(50);
    expect(from(/^web\//).length).toBeGreaterThan(50);
  });

  it('never lead in a circle', () => {
    expect(circlesIn(imports.filter(({ isLate }) => !isLate))).toEqual([]);
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
