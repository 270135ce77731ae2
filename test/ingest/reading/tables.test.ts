import { describe, expect, it } from 'vitest';
import { parse } from '../../../ingest/parse.ts';
import { knowledge, plain, tasksOf } from './read-tasks.ts';
import { cells, page, title } from './tables/pages.ts';

describe('the rows of a table of tasks', () => {
  const head = ['序号', '重点任务', '牵头单位', '配合单位', '完成时限'];
  const rows = [
    ['1', '推行按病种付费', '市医保局', '市卫健委、财政局', '2023年12月底前'],
    ['2', '建设医共体', '市卫健委', '', '持续推进'],
  ];
  const tasks = [
    '1 推行按病种付费: 市医保局 lead, 市卫健委 participant, 市财政局 participant',
    '2 建设医共体: 市卫健委 lead',
  ];

  it.each([
    ['of a page', page(title, cells(head, ...rows))],
    [
      'whose cells are set apart by bars',
      plain('普洱市2023年医改重点任务清单', ...[head, ...rows].map((r) => r.join(' | '))),
    ],
    [
      'whose cells are set apart by tabs',
      plain('普洱市2023年医改重点任务清单', ...[head, ...rows].map((r) => r.join('\t'))),
    ],
    [
      'whose cells nothing but spaces sets apart',
      plain('普洱市2023年医改重点任务清单', head.join(' '), rows[0]!.join(' '), '2 建设医共体 市卫健委 无 持续推进'),
    ],
    [
      'whose cells stand on a line each',
      plain('普洱市2023年医改重点任务清单', ...head, ...rows[0]!, '2', '建设医共体', '市卫健委', '无', '持续推进'),
    ],
  ])('%s are its tasks, with the roles of the columns', (_, source) => {
    expect(tasksOf(source)).toEqual(tasks);
  });

  it('are due when their column says; what goes on without end is not', () => {
    const { targets } = parse(page(title, cells(head, ...rows)), knowledge);
    expect(targets.map(({ kind, deadline, deadlineText }) => ({ kind, deadline, deadlineText }))).toEqual([
      { kind: 'milestone', deadline: '2023-12', deadlineText: '2023年12月底前' },
    ]);
  });

  it('are due at a date alone in that column', () => {
    const dated = [
      ['1', '推行按病种付费', '市医保局', '', '2023年6月'],
      ['2', '建设医共体', '市卫健委', '', '2023年'],
    ];
    const { targets } = parse(page(title, cells(head, ...dated)), knowledge);
    expect(targets.map(({ kind, deadline }) => [kind, deadline])).toEqual([
      ['milestone', '2023-06'],
      ['milestone', '2023'],
    ]);
  });

  it('take what a merged cell says for all its rows, and nothing from an empty one', () => {
    const source = page(
      title,
      cells(
        ['序号', '任务', '工作内容', '责任单位'],
        ['1', '<td rowspan="2">医保改革</td>', '推行按病种付费。', '<td rowspan="2">市医保局</td>'],
        ['2', '落实集采中选结果。'],
        ['3', '能力提升', '建设胸痛中心。', ''],
      ),
    );
    expect(tasksOf(source)).toEqual([
      '1 推行按病种付费: 市医保局 responsible',
      '2 落实集采中选结果: 市医保局 responsible',
      '3 能力提升: ',
    ]);
    expect(parse(source, knowledge).outline.items[1]!.section?.title).toBe('医保改革');
  });

  it('whose cells stand on a line each may be headed by lines across the table, and name persons', () => {
    const source = plain(
      '普洱市2023年医改重点任务清单',
      ...['序号', '目  标  任  务', '牵头单位', '责任单位', '责任人'],
      '一、医保改革（牵头领导：张三）',
      ...['1', '★推行按病种付费。', '市医保局', '市卫健委、市财政局', '李四'],
      ...['2', '落实集采中选结果。', '市医保局', '市卫健委', '王五'],
      '二、能力提升（牵头领导：赵六）',
      ...['3', '建设胸痛中心。', '市卫健委', '市财政局', '孙七'],
    );
    expect(tasksOf(source)).toEqual([
      '1 推行按病种付费: 市医保局 lead, 市卫健委 responsible, 市财政局 responsible',
      '2 落实集采中选结果: 市医保局 lead, 市卫健委 responsible',
      '3 建设胸痛中心: 市卫健委 lead, 市财政局 responsible',
    ]);
  });

  it('whose cells stand on a line each may lack what a merged cell says, and have units one under the other', () => {
    const source = plain(
      '普洱市2023年医改重点任务清单',
      ...['序号', '任务名称', '任务内容', '牵头部门', '配合部门', '时间节点'],
      ...['1', '医保改革', '推行按病种付费。', '市医保局', '市卫健委、', '市财政局', '2023年6月'],
      ...['2', '落实集采中选结果。', '市医保局', '市卫健委', '市市场监管局', '2023年'],
      ...['3', '能力提升', '建设胸痛中心。', '市卫健委（市中医药局）', '无', '持续推进'],
      ...['4', '建设卒中中心。', '市财政局', '2023年12月'],
      ...['5', '配置急救车10辆。', '2023年12月'],
      '普洱市医改领导小组',
    );
    expect(tasksOf(source)).toEqual([
      '1 推行按病种付费: 市医保局 lead, 市卫健委 participant, 市财政局 participant',
      '2 落实集采中选结果: 市医保局 lead, 市卫健委 participant, 市市场监管局 participant',
      '3 建设胸痛中心: 市卫健委（市中医药局） lead',
      '4 建设卒中中心: 市财政局 lead',
      '5 配置急救车10辆: 市财政局 lead',
    ]);
  });

  it('have a head that ends: a page that repeats the word for numbers without end has none', () => {
    expect(tasksOf(plain('普洱市2023年医改重点任务清单', ...Array<string>(50_000).fill('序号')))).toEqual([]);
  });

  it('have their roles from words of the cell, or from a rule in the heading, before the column', () => {
    const worded = cells(
      ['任务', '责任单位'],
      ['推行按病种付费', '市医保局牵头，市卫健委配合'],
      ['建设医共体', '市卫健委'],
    );
    expect(tasksOf(page(title, worded))).toEqual([
      '1 推行按病种付费: 市医保局 lead, 市卫健委 participant',
      '2 建设医共体: 市卫健委 responsible',
    ]);
    const ruled = cells(
      ['任务', '责任单位（列第一位者为牵头单位）'],
      ['推行按病种付费', '<td>市医保局<br>市卫健委</td>'],
    );
    expect(tasksOf(page(title, ruled))).toEqual(['1 推行按病种付费: 市医保局 lead, 市卫健委 participant']);
  });

  it('stand under the item that holds the table, and their numbers do not disturb the text around', () => {
    const source = page(
      '<p>普洱市医改实施方案</p><p>一、重点任务</p>',
      cells(['任务', '责任单位'], ['1.推行按病种付费', '市医保局'], ['2.建设医共体', '市卫健委']),
      '<p>二、工作机制</p><p>（一）建立例会制度。市医改办要按月调度，及时通报。</p><p>（二）建立督查制度。市政府督查室要定期督查。</p>',
    );
    expect(tasksOf(source)).toEqual([
      '一/1 推行按病种付费: 市医保局 responsible',
      '一/2 建设医共体: 市卫健委 responsible',
      '二/一 建立例会制度: 市医改办 responsible',
      '二/二 建立督查制度: 市政府督查室 responsible',
    ]);
  });

  it('are no more than a person could have written, and the report says so', () => {
    const rows = Array.from({ length: 2100 }, (_, index) => `${index + 1} | 推进第${index}项改革 | 市医保局`);
    const { outline } = parse(plain('普洱市医改任务清单', '序号 | 任务 | 责任单位', ...rows), knowledge);
    expect(outline.items).toHaveLength(2000);
    expect(outline.findings.map(({ rule }) => rule)).toEqual(['table-too-long']);
  });

  it.each([
    ['a table of figures', cells(['指标', '2022年', '2025年'], ['县域就诊率', '85%', '90%'])],
    ['a list of people', cells(['姓名', '单位', '职务'], ['张某', '市卫健委', '主任'])],
  ])('%s makes none', (_, table) => {
    expect(tasksOf(page('<p>普洱市医改实施方案</p><p>为推进医改，制定本方案。</p>', table))).toEqual([]);
  });
});
