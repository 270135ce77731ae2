import { describe, expect, it } from 'vitest';
import { type Facts, noFacts } from './facts.ts';
import { type Label, labelFile } from './label.ts';
import { ratesOf, together } from './score.ts';
import { numberedScore, relationScore, titledScore } from './things/citations.ts';
import { furtherFields, headerScore, principalFields } from './things/header.ts';
import { targetDetailScore, targetScore } from './things/targets.ts';
import { taskScore } from './things/tasks.ts';
import { themeScore } from './things/themes.ts';
import { unitDetailScore, unitScore } from './things/units.ts';

/** How labels and what was read are compared: the rules that docs/accuracy.md states. */

const empty = {
  file: 'a.txt',
  set: 'seen',
  header: {
    number: '晋政办发〔2022〕83号',
    issuers: ['山西省人民政府办公厅'],
    noticeTitle: null,
    issuedTitle: '重点工作任务',
    documentType: '通知',
    altDocumentType: '方案',
    authority: null,
    level: 'provincial',
    region: '140000',
    issuedOn: null,
    printedOn: null,
    year: 2022,
  },
  tasks: [],
  units: [],
  citations: [],
  places: [],
  institutions: [],
  targets: [],
  themes: [],
  drawsOn: [],
};
const label = (more: object): Label => labelFile.parse({ ...empty, ...more });
const facts = (more: Partial<Facts>): Facts => ({ ...noFacts, ...more });
const counts = ({ labelled, read, right }: { labelled: number; read: number; right: number }) => [
  labelled,
  read,
  right,
];

describe('figures', () => {
  it('of nothing are none, and of something missed or invented are zero', () => {
    expect(ratesOf({ labelled: 0, read: 0, right: 0, differences: [] })).toBeUndefined();
    expect(ratesOf({ labelled: 2, read: 0, right: 0, differences: [] })).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(ratesOf({ labelled: 4, read: 2, right: 2, differences: [] })).toMatchObject({ precision: 1, recall: 0.5 });
  });

  it('of several documents count every entry the same', () => {
    const [small, large] = [1, 9].map((n) => ({ labelled: n, read: n, right: n === 1 ? 0 : n, differences: [] }));
    expect(ratesOf(together([small!, large!]))!.f1).toBeCloseTo(0.9);
  });
});

describe('header', () => {
  it('holds a value that stands nowhere against the reader, and nothing where both say nothing', () => {
    const read = facts({
      header: { issuers: ['山西省人民政府办公厅'], number: '晋政办发[2022]83号', issuedOn: '2022-09-30' },
    });
    const score = headerScore(principalFields)(label({}), read);
    expect(counts(score)).toEqual([4, 3, 2]);
    expect(score.differences.map(({ at }) => at)).toEqual(['issuedOn', 'level', 'region']);
  });

  it('accepts what a label gives beside its first value', () => {
    const read = facts({ header: { issuers: [], documentType: '方案', title: '重点工作任务', year: 2022 } });
    expect(counts(headerScore(furtherFields)(label({}), read))).toEqual([3, 3, 3]);
  });
});

describe('tasks', () => {
  const labelled = label({ tasks: [{ path: '二/五', title: '推进（医保）改革', kind: 'task' }] });

  it('do not care for widths, spaces and the final sign', () => {
    expect(
      counts(taskScore(labelled, facts({ tasks: [{ path: '二/五', title: '推进(医保) 改革。', kind: 'task' }] }))),
    ).toEqual([1, 1, 1]);
  });

  it.each([
    ['path', { path: '二/六', title: '推进（医保）改革', kind: 'task' }],
    ['title', { path: '二/五', title: '推进（医保）', kind: 'task' }],
    ['kind', { path: '二/五', title: '推进（医保）改革', kind: 'safeguard' }],
  ])('are wrong with a wrong %s', (_, task) => {
    expect(counts(taskScore(labelled, facts({ tasks: [task] })))).toEqual([1, 1, 0]);
  });
});

describe('units', () => {
  const unit = {
    task: '一',
    printed: '财政厅',
    full: '省财政厅',
    name: '山西省财政厅',
    line: '财政',
    kind: 'department',
    role: 'lead',
    basis: 'stated',
    openEnded: false,
  } as const;

  it('lose their role where they are missed, without a second difference', () => {
    const read = facts({ units: [{ ...unit, full: '财政厅' }] });
    expect(counts(unitScore(label({ units: [unit] }), read))).toEqual([1, 1, 0]);
    const role = unitDetailScore('role')(label({ units: [unit] }), read);
    expect([...counts(role), role.differences]).toEqual([1, 1, 0, []]);
  });

  it('named twice with two roles are not crossed', () => {
    const both = [unit, { ...unit, role: 'participant' as const }];
    const read = facts({ units: both.toReversed() });
    expect(counts(unitDetailScore('role')(label({ units: both }), read))).toEqual([2, 2, 2]);
  });

  it('that may be read or not count neither way', () => {
    const optional = label({ units: [{ ...unit, optional: true }] });
    expect(counts(unitScore(optional, facts({})))).toEqual([0, 0, 0]);
    expect(counts(unitScore(optional, facts({ units: [unit] })))).toEqual([0, 0, 0]);
  });
});

describe('citations', () => {
  const cited = {
    owner: 'policy',
    kind: 'cites',
    number: '国办发〔2022〕14号',
    title: '甲',
    relation: 'based-on',
  } as const;
  const read = { ...cited, nicknames: [], reference: 1 };

  it('with a number are found by it alone, and by nothing else', () => {
    expect(
      counts(numberedScore(label({ citations: [cited] }), facts({ citations: [{ ...read, title: '乙' }] }))),
    ).toEqual([1, 1, 1]);
    const other = facts({ citations: [{ ...read, number: '国办发〔2022〕15号' }] });
    expect(counts(numberedScore(label({ citations: [cited] }), other))).toEqual([1, 1, 0]);
  });

  it('promised are not cited', () => {
    const titled = { ...cited, number: null };
    const planned = facts({ citations: [{ ...read, kind: 'plans', number: undefined, relation: undefined }] });
    expect(counts(titledScore(label({ citations: [titled] }), planned))).toEqual([1, 1, 0]);
    expect(counts(relationScore(label({ citations: [titled] }), planned))).toEqual([1, 0, 0]);
  });
});

describe('targets', () => {
  const text = '一、改革。到2022年底，占比达到60%以上。二、其他。另有60%。';
  const target = { owner: '一', text: '60%', value: 60, unit: '%', comparator: '≥', kind: 'goal', deadline: '2022-12' };
  const at = text.indexOf('占比');
  const read = { ...target, text: '占比达到60%以上', spans: [{ start: at, end: at + 9 }] } as Facts['targets'][number];
  const score = (more: object) =>
    targetScore(label({ targets: [target] }), facts({ targets: [{ ...read, ...more }] }), text);

  it('are found by a printed place in common, value and kind', () => {
    expect(counts(score({}))).toEqual([1, 1, 1]);
    for (const wrong of [{ value: 61 }, { kind: 'scope' }, { owner: 'policy' }, { spans: [{ start: 0, end: 4 }] }]) {
      expect(counts(score(wrong)), JSON.stringify(wrong)).toEqual([1, 1, 0]);
    }
  });

  it.each([
    ['2022', 1],
    ['2022-12', 1],
    ['2022-12-31', 0],
    ['2023', 0],
  ])('a year’s end written %s', (deadline, right) => {
    const found = facts({ targets: [{ ...read, deadline }] });
    expect(targetDetailScore(label({ targets: [target] }), found, text).right).toBe(right);
  });
});

it('a task without a theme is an answer, a missed task is none', () => {
  const themes = [
    { task: '一', primary: '信息化', alt: [null] },
    { task: '二', primary: null },
    { task: '三', primary: '中医药' },
  ];
  const tasks = ['一', '二'].map((path) => ({ path, title: path, kind: 'task' }));
  expect(counts(themeScore(label({ themes }), facts({ tasks })))).toEqual([3, 2, 2]);
});
