import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDepartmentNames } from '../../../ingest/knowledge/departments.ts';
import { loadPlaces } from '../../../ingest/knowledge/places.ts';
import { identifyDepartment } from '../../../ingest/reading/departments/departments.ts';
import { readHeader } from '../../../ingest/reading/header/header.ts';
import { normalise } from '../../../ingest/reading/normalise/normalise.ts';
import { readOutline } from '../../../ingest/reading/outline/outline.ts';
import { readUnits } from '../../../ingest/reading/responsibility/responsibility.ts';
import type { Home, ItemUnits, UnitMention } from '../../../ingest/reading/types.ts';

const names = loadDepartmentNames();
const places = loadPlaces();

const seeds = {
  'shanxi-2022-tasks': { code: '140000', level: 'provincial', name: '山西省' },
  'guizhou-2022-tasks': { code: '520000', level: 'provincial', name: '贵州省' },
  'sichuan-2022-tasks': { code: '510000', level: 'provincial', name: '四川省' },
  'hanzhong-tasks': { code: '610700', level: 'municipal', name: '汉中市' },
  'xiaoyi-2024-plan': { code: '141181', level: 'county', name: '孝义市' },
} satisfies Record<string, Home>;
type Seed = keyof typeof seeds;

function readSeed(seed: Seed) {
  const raw = readFileSync(new URL(`../../../seeds/${seed}.txt`, import.meta.url), 'utf8');
  const text = normalise({ text: raw, blocks: [], metadata: {} });
  const header = readHeader(text, places);
  const items = readUnits(text, header, readOutline(text, header), names, seeds[seed]);
  return { text: text.text, items, units: [...items.values()].flatMap(({ units }) => units) };
}

const read = Object.fromEntries((Object.keys(seeds) as Seed[]).map((seed) => [seed, readSeed(seed)])) as Record<
  Seed,
  ReturnType<typeof readSeed>
>;
const count = (units: readonly UnitMention[], basis: string) => units.filter((unit) => unit.basis === basis).length;

describe('the units of the five seeds', () => {
  it.each([
    ['shanxi-2022-tasks', 67, 18, 0],
    ['guizhou-2022-tasks', 88, 0, 0],
    ['sichuan-2022-tasks', 95, 20, 0],
    ['hanzhong-tasks', 90, 0, 0],
    ['xiaoyi-2024-plan', 0, 0, 10],
  ] as const)('%s: %i stated, %i carried forward, %i named in text', (seed, stated, carried, named) => {
    const { units } = read[seed];
    expect([count(units, 'stated'), count(units, 'carried-forward'), count(units, 'named-in-text')]).toEqual([
      stated,
      carried,
      named,
    ]);
  });

  it('no clause of the seeds states a lead, and only 各县区 of 汉中 are implementing', () => {
    const roles = new Set<string>();
    for (const seed of Object.keys(seeds) as Seed[]) {
      for (const unit of read[seed].units) {
        if (unit.basis === 'stated')
          roles.add(`${unit.role} ${unit.role === 'implementing' ? unit.printed : ''}`.trim());
      }
    }
    expect([...roles]).toEqual(['responsible', 'implementing 各县区']);
  });

  it('the list before 等 is open-ended, the group after it is not', () => {
    const [first] = read['shanxi-2022-tasks'].items.values();
    expect(first!.units.map(({ printed, openEnded }) => [printed, openEnded])).toEqual([
      ['省发展改革委', true],
      ['省卫健委', true],
      ['省教育厅', true],
      ['各市人民政府', false],
    ]);
  });

  it('carried units point at the clause that says it', () => {
    const { text, units } = read['sichuan-2022-tasks'];
    const carried = units.filter(({ basis }) => basis === 'carried-forward');
    expect(new Set(carried.map(({ start, end }) => text.slice(start, end)))).toEqual(
      new Set(['以下均需各市（州）人民政府负责，不再列出']),
    );
  });

  it('孝义 names its ten in the measures, two of them as leads, and none in its tasks', () => {
    const named = [...read['xiaoyi-2024-plan'].items].filter(([, item]: [string, ItemUnits]) => item.units.length > 0);
    expect(named.map(([, { units }]) => units.map(({ printed, role }) => `${printed} ${role}`))).toEqual([
      ['市委 responsible', '市政府 responsible', '卫健局 lead', '医改办 lead', '各级各有关部门 responsible'],
      ['市财政局 responsible', '市卫健局 responsible', '编办 responsible', '发改局 responsible', '人社局 responsible'],
    ]);
  });

  it('every printed unit stands where it says', () => {
    for (const { text, units } of Object.values(read)) {
      for (const unit of units) {
        if (unit.basis !== 'carried-forward') expect(text.slice(unit.start, unit.end)).toBe(unit.printed);
        expect(unit.context.start).toBeLessThanOrEqual(unit.start);
        expect(unit.context.end).toBeGreaterThanOrEqual(unit.end);
      }
    }
  });
});

/** Labelled by reading, before the rules were run. */
interface Expected {
  document: Seed;
  full: string;
  id: string;
  name: string;
  kind: string;
  line: string | null;
}
const expected = readFileSync(new URL('../../fixtures/seed-departments.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Expected);

describe('what the units of the five seeds are', () => {
  it.each(expected)('$document $full is $name', ({ document, full, id, name, kind, line }) => {
    const unit = read[document].units.find((mention) => mention.full === full);
    expect(unit, 'the seed names it').toBeDefined();
    const department = identifyDepartment(unit!, seeds[document], places, names);
    expect({
      id: department.id,
      name: department.name,
      kind: department.kind,
      line: department.line?.name ?? null,
    }).toEqual({ id, name, kind, line });
  });

  it('every unit of the seeds is labelled', () => {
    const labelled = new Set(expected.map(({ document, full }) => `${document} ${full}`));
    const unlabelled = (Object.keys(seeds) as Seed[]).flatMap((seed) =>
      read[seed].units.map(({ full }) => `${seed} ${full}`).filter((key) => !labelled.has(key)),
    );
    expect([...new Set(unlabelled)]).toEqual([]);
  });
});
