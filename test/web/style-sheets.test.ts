import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** A story shows every view in one page, so that all their style sheets are there at once. */
it('a class that one view gives its look alone gets none from another view', () => {
  const folders = new Map<string, Set<string>>();
  const sheets = ['views', 'panels', 'tasks', 'evidence', 'ledger'].flatMap((folder) =>
    readdirSync(join('web', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .map((file) => join('web', folder, file)),
  );
  for (const file of sheets) {
    const css = readFileSync(file, 'utf8').replace(/\/\*[^*]*\*\//g, '');
    for (const [, selectors] of css.matchAll(/([^{}]+)\{/g)) {
      for (const alone of selectors!.split(',').flatMap((each) => /^\.[\w-]+$/.exec(each.trim()) ?? [])) {
        const own = folders.get(alone) ?? new Set<string>();
        folders.set(alone, own.add(dirname(file)));
      }
    }
  }
  const shared = [...folders].filter(([, own]) => own.size > 1).map(([name, own]) => [name, ...own]);
  expect(folders.size).toBeGreaterThan(200);
  expect(shared).toEqual([]);
});
