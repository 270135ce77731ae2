import { describe, expect, test } from 'vitest';
import { readStructure } from '../read-structure.ts';
import { cited } from './cited.ts';

describe('promised documents', () => {
  const promised = (text: string) => cited(text).map(({ kind, owner }) => (owner ? `${kind} ${owner}` : kind));
  test.each([
    ['制定出台《孝义市医保支付方案》。', 'plans own'],
    ['研究制定《孝义市医保支付方案》。', 'plans own'],
    ['各乡镇制定《乡镇实施方案》。', 'plans lower-level'],
    ['指导各县区出台《实施方案》。', 'plans lower-level'],
    ['落实已制定的《孝义市医保支付方案》。', 'cites'],
    ['落实2021年印发的《孝义市医保支付方案》。', 'cites'],
    ['制定出台《孝义市医保支付方案》（孝政发〔2023〕9号）。', 'cites'],
    ['出台《孝义市医保支付方案》配套文件。', 'cites'],
    ['制定《孝义市医保支付方案》实施细则。', 'cites'],
    ['制定贯彻《孝义市医保支付方案》的工作计划。', 'cites'],
    ['2024年12月30日，国务院办公厅印发《关于深化药品监管改革的意见》。', 'cites'],
    ['国家药监局关于发布《疫苗流通管理规定》的公告。', 'cites'],
  ])('%s %s', (text, kind) => expect(promised(text)).toEqual([kind]));

  test('the words before a list promise all of it', () => {
    expect(promised('制定出台《孝义市医保支付方案》《孝义市集采方案》和《孝义市薪酬方案》。')).toEqual([
      'plans own',
      'plans own',
      'plans own',
    ]);
    expect(promised('制定出台《孝义市医保支付方案》，落实《孝义市集采方案》。')).toEqual(['plans own', 'cites']);
  });
  test('in closing prose too: what does not exist yet is not cited', () => {
    const { citations } = readStructure(
      '孝义市人民政府关于加强医改工作的通知\n各乡镇人民政府：\n一、推进集采。要加强监测。\n二、推进支付。要加强监测。\n特此通知，市医保局制定《孝义市医保支付方案》。',
    );
    expect(citations.map(({ kind }) => kind)).toEqual(['plans']);
  });
  test('the preamble promises nothing', () => {
    const { citations } = readStructure(
      '孝义市人民政府关于加强医改工作的通知\n各乡镇人民政府：\n市政府制定《孝义市医保支付方案》。',
    );
    expect(citations.map(({ kind }) => kind)).toEqual(['cites']);
  });
});
