import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findingWords } from '../../../web/i18n/findings.ts';

const root = join(import.meta.dirname, '../../..');
const sources = ['ingest/reading', 'ingest/build', 'graph/resolve'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8')),
);

it('has a name for every rule under which the reading reports something', () => {
  const rules = sources.flatMap((source) => [...source.matchAll(/\brule: '([a-z-]+)'/g)].map((match) => match[1]!));
  expect(rules.length).toBeGreaterThan(8);
  expect([...new Set(rules)].filter((rule) => !(rule in findingWords))).toEqual([]);
});
