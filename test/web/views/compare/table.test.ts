import { describe, expect, it } from 'vitest';
import type { TaskRow } from '../../../../graph/store/answers/tasks.ts';
import { columnsOf, compareRows, differs, firstUnit } from '../../../../web/views/compare/table.ts';

const node = (label: 'Policy' | 'Task' | 'Theme' | 'Region' | 'Department' | 'FunctionalLine', name: string) => ({
  id: `${label}:${name}`,
  label,
  properties: { name },
});
const placed = (name: string, region: string) => ({
  policy: node('Policy', name),
  regions: [node('Region', region)],
  counted: { which: 'unknown' as const },
});

function task(
  policy: ReturnType<typeof placed>,
  name: string,
  themes: readonly string[],
  units: readonly string[],
): TaskRow {
  return {
    task: node('Task', name),
    policy,
    themes: themes.map((theme, i) => ({ theme: node('Theme', theme), primary: i === 0, relationship: `a${name}${i}` })),
    assignments: units.map((unit, i) => ({
      department: node('Department', unit),
      lines: [node('FunctionalLine', unit.slice(1))],
      group: false,
      relationship: {
        id: `${name}|${unit}`,
        type: 'ASSIGNED_TO',
        from: `Task:${name}`,
        to: `Department:${unit}`,
        properties: {},
        source: 'text',
      },
      place: i + 1,
      of: units.length,
      counted: true,
    })),
    targets: [],
    drawsOn: [],
    openEnded: false,
  };
}

const [shanxi, hanzhong] = [placed('晋', '山西省'), placed('汉', '汉中市')];
const tasks = [
  task(shanxi, '支付', ['医保支付方式', '信息化'], ['省医保', '省财政']),
  task(shanxi, '薪酬', ['人事薪酬'], ['省财政']),
  task(hanzhong, '付费', ['医保支付方式'], ['市医保']),
  task(hanzhong, '信息', ['信息化'], []),
];

describe('themes side by side', () => {
  const columns = columnsOf([shanxi, hanzhong], 'place');
  const rows = compareRows(tasks, columns);
  const row = (theme: string) => rows.find((each) => each.theme.properties.name === theme)!;

  it('have a column for each place, with all its documents', () => {
    const twice = columnsOf([shanxi, placed('晋二', '山西省'), hanzhong], 'place');
    expect(twice.map(({ key, policies }) => [key, policies.length])).toEqual([
      ['Region:山西省', 2],
      ['Region:汉中市', 1],
    ]);
  });

  it('stand first where most columns have tasks of them', () => {
    expect(rows.map(({ theme }) => theme.properties.name)).toEqual(['医保支付方式', '人事薪酬', '信息化']);
  });

  it('tell a task of its own from one that covers the theme as well, and both from nothing', () => {
    const cells = row('信息化').cells;
    expect(cells.get('Region:山西省')).toMatchObject({ tasks: [], within: [{ task: { id: 'Task:支付' } }] });
    expect(cells.get('Region:汉中市')!.tasks).toHaveLength(1);
    expect(row('人事薪酬').cells.get('Region:汉中市')).toBeUndefined();
  });

  it('say who stands first and how many are named, and nobody where no unit is stated', () => {
    expect(firstUnit(row('医保支付方式').cells.get('Region:山西省')!)).toMatchObject({
      unit: { id: 'Department:省医保' },
      units: 2,
    });
    expect(firstUnit(row('信息化').cells.get('Region:汉中市')!)).toBeUndefined();
  });

  it('differ by the function that stands first, not by the name of the office', () => {
    expect(differs(row('医保支付方式'), columns)).toBe(false);
    expect(differs(row('人事薪酬'), columns)).toBe(true);
  });
});
