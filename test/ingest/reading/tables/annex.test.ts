import { describe, expect, it } from 'vitest';
import { parse } from '../../../../ingest/parse.ts';
import { knowledge, plain, tasksOf } from '../read-tasks.ts';

describe('an annex table', () => {
  const text = [
    '澜沧县医改实施方案',
    '一、重点任务',
    '（一）健全医共体管理体制。组建县总医院，统一管理。',
    '（二）推进医保支付方式改革。实行总额打包付费。',
    '附件',
  ];

  it('that repeats the tasks of the text doubles none; its units go to them', () => {
    const table = [
      '任务 | 牵头单位 | 配合单位',
      '健全医共体管理体制 | 县卫健局 | 县委编办',
      '推进医保支付方式改革 | 县医保局 | 县财政局',
    ];
    expect(tasksOf(plain(...text, '医改任务分工表', ...table))).toEqual([
      '一/一 健全医共体管理体制: 县卫健局 lead, 县委编办 participant',
      '一/二 推进医保支付方式改革: 县医保局 lead, 县财政局 participant',
    ]);
  });

  it('that repeats them adds nothing where the text states its units itself', () => {
    const stated = text.map((line) => line.replace('统一管理。', '统一管理。（县卫健局负责）'));
    const table = ['任务 | 责任单位', '健全医共体管理体制 | 县财政局', '推进医保支付方式改革 | 县医保局'];
    expect(tasksOf(plain(...stated, ...table))).toEqual([
      '一/一 健全医共体管理体制: 县卫健局 responsible',
      '一/二 推进医保支付方式改革: 县医保局 responsible',
    ]);
  });

  it('of other tasks has tasks of its own', () => {
    const table = ['任务 | 责任单位', '招聘全科医生 | 县人社局', '新建发热门诊 | 县发改局'];
    expect(tasksOf(plain(...text, ...table)).slice(2)).toEqual([
      '1 招聘全科医生: 县人社局 responsible',
      '2 新建发热门诊: 县发改局 responsible',
    ]);
  });

  const duties = ['部  门 | 职  责', '县卫健局 | 牵头开展健康教育。', '县教育局 | 负责学校健康教育。'];

  it('of duties gives its units to the task that points to it', () => {
    const pointing = text.map((line) => line.replace('统一管理。', '统一管理，部门职责见附件。'));
    expect(tasksOf(plain(...pointing, ...duties))).toEqual([
      '一/一 健全医共体管理体制: 县卫健局 responsible, 县教育局 responsible',
      '一/二 推进医保支付方式改革: ',
    ]);
  });

  it('of duties that no task points to is a finding', () => {
    const { outline } = parse(plain(...text, ...duties), knowledge);
    expect(outline.findings.map(({ rule }) => rule)).toEqual(['table-without-task']);
  });

  it('of duties is the document where there is nothing else', () => {
    expect(tasksOf(plain('澜沧县健康促进部门职责分工方案', ...duties))).toEqual([
      '1 牵头开展健康教育: 县卫健局 responsible',
      '2 负责学校健康教育: 县教育局 responsible',
    ]);
  });
});
