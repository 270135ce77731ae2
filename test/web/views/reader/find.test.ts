import { describe, expect, it } from 'vitest';
import { findWords, foldForFinding } from '../../../../web/views/reader/find.ts';

const find = (text: string, words: string) =>
  findWords(foldForFinding(text), words).map(({ start, end }) => text.slice(start, end));

describe('words in a document', () => {
  it('are found each time, one behind the other', () => {
    expect(find('财政厅、财政局，市财政局', '财政')).toEqual(['财政', '财政', '财政']);
    expect(find('啊啊啊', '啊啊')).toEqual(['啊啊']);
  });

  it('are found whole where a page break cuts them', () => {
    expect(find('省\n\n  卫健委', '省卫健委')).toEqual(['省\n\n  卫健委']);
    expect(find('省卫健委', ' 省 卫健委 ')).toEqual(['省卫健委']);
  });

  it('are found in any case and width, at their own place in the text', () => {
    expect(find('按ＤＲＧ（DRG）付费', 'drg')).toEqual(['ＤＲＧ', 'DRG']);
    expect(find('𠮷野（八）', '(八)')).toEqual(['（八）']);
    expect(find('㎏计', 'kg')).toEqual(['㎏']);
  });

  it('are none where nothing is asked', () => {
    expect(find('财政', ' \n')).toEqual([]);
    expect(find('', '财政')).toEqual([]);
  });
});
