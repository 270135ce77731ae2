import { describe, expect, it } from 'vitest';
import type { LineageAnswer } from '../../../../graph/store/answers.ts';
import {
  earlier,
  mergeLineages,
  sketchLineage,
  unknownYear,
  yearOf,
} from '../../../../web/views/overview/lineage-sketch.ts';
import { mostCitedNumber } from '../../../../web/views/overview/most-cited.ts';

const policy = (
  number: string,
  level: string | undefined,
  presence = 'cited',
  citedBy = 0,
): LineageAnswer['policies'][number] => ({
  id: `policy:${number}`,
  label: 'Policy',
  properties: { name: number, documentNumber: number, presence, ...(level && { level }) },
  citedBy,
});
const line = (from: string, to: string) => ({ from: `policy:${from}`, to: `policy:${to}`, relationships: [] });

const shanxi = policy('晋政办发〔2022〕83号', 'provincial', 'held');
const sichuan = policy('川办便函〔2022〕167号', 'provincial', 'held');
const state = policy('国办发〔2022〕14号', 'national', 'cited', 2);
const answers: LineageAnswer[] = [
  { centre: shanxi.id, policies: [shanxi, state], lines: [line('晋政办发〔2022〕83号', '国办发〔2022〕14号')] },
  { centre: sichuan.id, policies: [sichuan, state], lines: [line('川办便函〔2022〕167号', '国办发〔2022〕14号')] },
];

describe('a small picture of the lineage', () => {
  const merged = mergeLineages(answers);
  const sketch = sketchLineage(merged, 398, 62);

  it('holds every policy and every line once', () => {
    expect(merged.policies).toHaveLength(3);
    expect(sketch.arcs).toHaveLength(2);
  });

  it('has the higher level above and names the most cited policy', () => {
    const at = (id: string) => sketch.policies.find((p) => p.id === id);
    expect(at(state.id)?.y).toBeLessThan(at(shanxi.id)?.y ?? 0);
    expect(sketch.mostCited).toMatchObject({ id: state.id, citedBy: 2, held: false });
    expect(mostCitedNumber(merged)).toBe('国办发〔2022〕14号');
  });

  it('counts who cites a policy over all that is held, not over what has room in the picture', () => {
    const more = policy('国发〔2020〕6号', 'national', 'cited', 3);
    const lines = [...merged.lines, line('川办便函〔2022〕167号', '国发〔2020〕6号')];
    const { mostCited } = sketchLineage({ policies: [...merged.policies, more], lines }, 398, 62);
    expect(mostCited).toMatchObject({ id: more.id, citedBy: 3 });
  });

  it('sets the name of the most cited above the arcs that pass over its lane', () => {
    const beside = policy('国办发〔2016〕82号', 'national');
    const lines = [...merged.lines, line('国办发〔2016〕82号', '国办发〔2022〕14号')];
    const passed = sketchLineage({ policies: [...merged.policies, beside], lines }, 398, 62).mostCited;
    expect(passed?.nameY).toBeLessThan(sketch.mostCited?.nameY ?? 0);
  });

  it('keeps policies of one level and year beside each other and inside the picture', () => {
    const many = Array.from({ length: 6 }, (_, i) => policy(`晋政发〔2022〕${i}号`, 'provincial'));
    const places = sketchLineage({ policies: [...many, state], lines: [] }, 398, 62).policies;
    const xs = places.filter((p) => p.id !== state.id).map((p) => p.x);
    expect(new Set(xs).size).toBe(6);
    expect(Math.min(...xs)).toBeGreaterThan(62);
    expect(Math.max(...xs)).toBeLessThan(398);
  });

  it('puts old years into one column and what has no year into the last', () => {
    const years = [2009, 2012, 2015, 2017, 2018, 2019, 2020, 2021].map((y) => policy(`国发〔${y}〕1号`, 'national'));
    const undated = { ...policy('无', 'national'), properties: { name: '无', level: 'national', presence: 'cited' } };
    const { columns } = sketchLineage({ policies: [...years, undated], lines: [] }, 398, 62);
    expect(columns.map((c) => c.year)).toEqual([earlier, '2017', '2018', '2019', '2020', '2021', unknownYear]);
  });

  it.each([62, 92])('keeps the words of its years apart, however full a year is (left of them %i pixels)', (left) => {
    const full = Array.from({ length: 30 }, (_, i) => policy(`晋政发〔2015〕${i}号`, 'provincial'));
    const years = [2020, 2021, 2022, 2023, 2024, 2025, 2026].map((y) => policy(`国发〔${y}〕1号`, 'national'));
    const { columns } = sketchLineage({ policies: [...full, ...years], lines: [] }, 398, left);
    const gaps = columns.slice(1).map(({ x }, i) => x - columns[i]!.x);
    expect(Math.min(...gaps)).toBeGreaterThan(32);
  });

  it('stays inside a narrow picture, with fewer years', () => {
    const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024].map((y) => policy(`国发〔${y}〕1号`, 'national'));
    const undated = { ...policy('无', 'national'), properties: { name: '无', level: 'national', presence: 'cited' } };
    const { columns, policies } = sketchLineage({ policies: [...years, undated], lines: [] }, 318, 92);
    expect(columns.map((c) => c.year)).toEqual([earlier, '2022', '2023', '2024', unknownYear]);
    expect(Math.max(...policies.map((p) => p.x))).toBeLessThan(318);
  });

  it('leaves out what has no level, since it has no lane', () => {
    expect(sketchLineage({ policies: [policy('某〔2020〕1号', undefined)], lines: [] }, 398, 62).policies).toEqual([]);
  });

  it('takes the year from the date, else from the number, and never makes one up', () => {
    expect(yearOf({ issuedOn: '2023-01-05', documentNumber: '国发〔2022〕1号' })).toBe('2023');
    expect(yearOf({ documentNumber: '国发〔2022〕1号' })).toBe('2022');
    expect(yearOf({ name: '2022 年方案' })).toBe(unknownYear);
  });
});
