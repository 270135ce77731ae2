import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../ingest/knowledge/knowledge.ts';
import { parse } from '../../../ingest/parse.ts';
import { looksLikePolicy } from '../../../ingest/reading/header/header.ts';
import { isTask } from '../../../ingest/reading/is-task.ts';
import { readStructure } from './read-structure.ts';

const read = (...lines: readonly string[]) => {
  const { header, outline, units } = parse({ text: lines.join('\n'), blocks: [], metadata: {} }, loadKnowledge());
  return {
    policy: looksLikePolicy(header, outline, units),
    tasks: outline.items.filter(isTask).length,
    rules: outline.findings.map(({ rule, severity }) => `${rule} ${severity}`),
  };
};

const items = ['一、推进医保支付方式改革。市医保局要制定办法。', '二、加强基层能力。市卫健委要开展培训。'];

describe('a text of another kind', () => {
  it.each([
    ['news', ['全省深化医改工作会议召开', '本报讯 会议指出，要深入推广三明医改经验。省卫健委、省医保局要密切配合。']],
    ['a speech', ['在全市卫生健康工作会议上的讲话', '同志们：', ...items]],
    [
      'a question-and-answer page',
      ['如何理解2023年医改任务？', '答：要点有三。', '一、出台的背景是什么？', '党中央作出部署。'],
    ],
    [
      'a contract without a title line',
      ['甲方：县人民医院', '乙方：某公司', '一、货物', '超声诊断仪1台。', '二、付款', '验收后支付。'],
    ],
  ])('%s is no policy', (_, lines) => {
    expect(read(...lines).policy).toBe(false);
  });

  it.each([
    '《定西市医改实施方案》政策解读',
    '一图读懂《定西市医改实施方案》',
    '《定西市医改实施方案》答记者问',
    '政策解读：《定西市医改实施方案》',
  ])('%s explains a policy and is none', (line) => {
    expect(
      read(line, '一、出台背景', '为推进医改。', '二、主要内容', '（一）推进集采。由市医保局牵头。'),
    ).toMatchObject({
      policy: false,
      tasks: 0,
    });
  });

  it.each([
    ['minutes', '定西市医改领导小组会议纪要'],
    ['an explanation', '关于定西市医改实施方案的起草说明'],
    ['a budget', '定西市卫生健康委员会2023年部门预算公开情况说明'],
    ['a report', '定西市人民政府关于2022年医改工作情况的报告'],
    ['rules', '定西市医疗保障基金监督管理办法'],
    ['a reply', '定西市人民政府办公室关于同意调整医改领导小组的复函'],
    ['a tender notice', '定西市医共体信息化项目公开招标公告'],
  ])('%s is kept without tasks, and the report says so', (_, title) => {
    expect(read(title, ...items)).toEqual({ policy: true, tasks: 0, rules: ['no-tasks info'] });
  });

  it('a plan without items is kept, with a warning', () => {
    expect(read('定西市医改实施方案', '为了推进医改，制定本方案。')).toEqual({
      policy: true,
      tasks: 0,
      rules: ['no-tasks warning'],
    });
  });
});

describe('items', () => {
  const kinds = (...lines: readonly string[]) =>
    readStructure(['定西市医改实施方案', ...lines].join('\n')).outline.items.map(({ path, kind }) => `${path} ${kind}`);

  it('that run on in one short paragraph are each an item', () => {
    expect(kinds('一、市医保局要制定办法。二、市卫健委要开展培训；三、各县区要抓好落实。')).toEqual([
      '一 task',
      '二 task',
      '三 task',
    ]);
  });

  it('under 组织保障 are safeguards also where they are sentences without headings', () => {
    const work = ['一、扩大采购范围。开展集中采购。', '二、规范采购规则。执行中选结果。'];
    expect(kinds(...work, '三、组织保障', '（一）各部门要提高认识。', '（二）市委宣传部要加强宣传。').slice(2)).toEqual(
      ['三 section', '三/一 safeguard', '三/二 safeguard'],
    );
  });
});

describe('工作要求', () => {
  const kinds = (...lines: readonly string[]) =>
    readStructure(['定西市医改实施方案', ...lines].join('\n')).outline.items.map(({ path, kind }) => `${path} ${kind}`);
  const work = (n: string) => [`${n}、重点任务`, '（一）推进集采。开展采购。', '（二）强化基层。加强培训。'];
  const demands = (n: string) => [`${n}、工作要求`, '（一）加强领导。各县区要落实。', '（二）严格考核。加强督查。'];

  it('behind the work are its safeguards', () => {
    expect(kinds(...work('一'), ...demands('二'))).toContain('二/一 safeguard');
  });

  it('before the work frame it', () => {
    expect(kinds(...demands('一'), ...work('二'))).toContain('一/一 other');
  });
});
