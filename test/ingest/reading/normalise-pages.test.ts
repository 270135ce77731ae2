import { describe, expect, it } from 'vitest';
import { normalise } from '../../../ingest/reading/normalise/normalise.ts';

const of = (text: string) => normalise({ text, blocks: [], metadata: {} }).text;

describe('a half-width stop', () => {
  it.each([
    ['县财政局负责.排在首位的为牵头单位', '县财政局负责。排在首位的为牵头单位'],
    ['设置率达到100%.(县卫健委)', '设置率达到100%。（县卫健委）'],
    ['(县卫健委负责).', '（县卫健委负责）。'],
    ['请认真组织实施．', '请认真组织实施。'],
  ])('ends a sentence behind Chinese: %s', (printed, read) => expect(of(printed)).toBe(read));

  it.each(['一.总体要求', '1.加强领导', '（一）.加强领导', '达到1.5倍', '见www.gov.cn', '附件.doc', '总体目标.pdf'])(
    'is none in a number, a name or an address: %s',
    (printed) => expect(of(printed)).toBe(printed),
  );
});

describe('the number of a page inside a sentence', () => {
  const before = '（三）推进医保支付方式改革。2023年底前实现住院医保基金占比';
  it.each(['5', '6 / 9', '共 9 页 第 4 页', '第 4 页 共 9 页', '- 5 -', '·5·'])('is none of it: %s', (number) => {
    expect(of(`${before}\n${number}\n达到70%。`)).toBe(`${before}达到70%。`);
  });

  it.each([
    ['序号\n重点任务', '5'],
    ['二、重点任务', '短行'],
  ])('counts the rows of a table below %s', (head, line) => {
    const text = `${head}\n${line === '5' ? before : '医保基金占比'}\n5\n达到70%以上的县`;
    expect(of(text)).toContain('5');
  });
});
