import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paragraphsOf, titleEndOf } from '../../../../web/views/reader/paragraphs.ts';

const shown = (text: string, outline: Parameters<typeof paragraphsOf>[1]) =>
  paragraphsOf(text, outline).map((p) => text.slice(p.start, p.end));

describe('paragraphs of a text', () => {
  it('go on over a line break that the page layout made inside a sentence', () => {
    const text =
      '一、改革\n\n（一）推广经验。在成都、自贡、宜宾等地开展系统集成改革试点，推进县域医药卫生集成创新改革试点，\n\n着力取得突破。\n\n（二）集采。';
    const outline = [
      { depth: 0, marker: '一、', title: '改革', start: 0, end: text.length },
      { depth: 1, marker: '（一）', title: '推广经验', start: text.indexOf('（一）'), end: text.indexOf('（二）') },
      { depth: 1, marker: '（二）', title: '集采', start: text.indexOf('（二）'), end: text.length },
    ];
    const paragraphs = shown(text, outline);
    expect(paragraphs).toHaveLength(3);
    expect(paragraphs[1]).toContain('改革试点，\n\n着力');
  });

  it('begin at every item, also where the whole text is one line', () => {
    const text = '招标公告正文: 一、推广 (一)调度。甲。(二)集采。乙。';
    const at = (words: string) => text.indexOf(words);
    const outline = [
      { depth: 0, marker: '一、', title: '推广', start: at('一、'), end: text.length },
      { depth: 1, marker: '（一）', title: '调度', start: at('(一)'), end: at('(二)') },
      { depth: 1, marker: '（二）', title: '集采', start: at('(二)'), end: text.length },
    ];
    expect(shown(text, outline)).toEqual(['招标公告正文:', '一、推广', '(一)调度。甲。', '(二)集采。乙。']);
  });

  it('lose nothing of a real document but the space between them', () => {
    const text = readFileSync('seeds/sichuan-2022-tasks.txt', 'utf8');
    const paragraphs = paragraphsOf(text, []);
    expect(paragraphs.map((p) => text.slice(p.start, p.end).replace(/\s/g, '')).join('')).toBe(text.replace(/\s/g, ''));
  });
});

describe('the end of a printed title', () => {
  const entry = { depth: 1, marker: '（八）', title: '推进医保支付方式改革', start: 2, end: 99 };

  it('is found over other widths, spaces and breaks of the print', () => {
    const text = '。\n(八)推进医保\n支付 方式改革。大力';
    expect(text.slice(2, titleEndOf(text, entry))).toBe('(八)推进医保\n支付 方式改革');
  });

  it('is unknown where the text says something else', () => {
    expect(titleEndOf('。\n(八)推进价格改革', entry)).toBeUndefined();
  });
});
