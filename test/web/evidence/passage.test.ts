import { describe, expect, it } from 'vitest';
import { passageOf, placeOf } from '../../../web/evidence/passage.ts';

const text = '前一句。(省医保局、省\n\n卫健委、省财政厅等按职责分工负责)后一句。';
const from = (words: string) => text.indexOf(words);
const evidence = {
  start: from('省\n'),
  end: from('、省财政厅'),
  quote: '省卫健委',
  context: [from('('), from(')') + 1] as [number, number],
  method: 'm',
  confidence: 1,
};

describe('the sentence around a piece of evidence', () => {
  it('is the sentence, without the line breaks of the page layout', () => {
    const { before, marked, after } = passageOf(evidence, text);
    expect([before, marked, after]).toEqual(['(省医保局、', '省卫健委', '、省财政厅等按职责分工负责)']);
  });

  it('is the quote alone while the text is not there', () => {
    expect(passageOf(evidence, undefined)).toEqual({ before: '', marked: '省卫健委', after: '' });
  });
});

it('a place is said with the marks of the headings it stands under', () => {
  const outline = [
    { depth: 0, marker: '二、', title: '甲', start: 10, end: 90 },
    { depth: 1, marker: '（八）', title: '乙', start: 40, end: 60 },
  ];
  expect([placeOf(outline, 45), placeOf(outline, 70), placeOf(outline, 5)]).toEqual(['二（八）', '二', '']);
});
