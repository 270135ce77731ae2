import { describe, expect, it } from 'vitest';
import { footnoteWords, shortened } from '../../../web/handing-on/footnote-words.ts';
import { printedDate } from '../../../web/handing-on/printed-date.ts';

describe('a date as printed', () => {
  it.each([
    ['山西省人民政府办公厅\n2022 年 9 月 30 日', '2022-09-30', '2022年9月30日'],
    ['二〇二二年九月三十日印发', '2022-09-30', '二〇二二年九月三十日'],
    ['二○二二年十二月二十一日', '2022-12-21', '二○二二年十二月二十一日'],
    ['到2022年09月完成', '2022-09', '2022年09月'],
    ['2021年9月30日', '2022-09-30', undefined],
  ])('in %j %s is %j', (text, date, printed) => {
    expect(printedDate(text, date)).toBe(printed);
  });
});

describe('a footnote', () => {
  const source = {
    id: 'd',
    policy: undefined,
    title: '某市关于深化医药卫生体制改革的通知',
    number: undefined,
    date: '2022-09-30',
    tasks: 1,
  };
  const passage = { before: '一二三四五', marked: '省医保局', after: '六七八九十' };

  it('says document, number, date as printed, and the sentence', () => {
    expect(footnoteWords({ ...source, number: '晋政办发〔2022〕83号', printed: '2022年9月30日', passage }, 'zh')).toBe(
      '晋政办发〔2022〕83号，2022年9月30日：“一二三四五省医保局六七八九十”',
    );
  });

  it('says where a document has no number, no date and no sentence', () => {
    expect(footnoteWords({ ...source, date: undefined }, 'zh')).toBe(
      '《某市关于深化医药卫生体制改革的通知》，日期不详',
    );
  });

  it('says in English what is not the document’s own', () => {
    expect(footnoteWords({ ...source, passage }, 'en')).toBe(
      '《某市关于深化医药卫生体制改革的通知》, 2022-09-30: “一二三四五省医保局六七八九十”',
    );
    expect(footnoteWords({ ...source, date: undefined }, 'en')).toMatch(/, date not known$/);
  });

  it.each([
    [14, '一二三四五省医保局六七八九十'],
    [10, '…三四五省医保局六七八…'],
    [3, '…省医保…'],
  ])('is cut to %i characters around the words that were read', (most, words) => {
    expect(shortened(passage, most)).toBe(words);
  });
});
