import { describe, expect, it } from 'vitest';
import { enclosure, enclosuresIn } from '../../../ingest/reading/enclosures.ts';

const pairs = [enclosure('《》', 6), enclosure('（）', 6, true)];
const found = (text: string, start = 0, end = text.length) =>
  enclosuresIn(text, { start, end }, pairs).map((span) => text.slice(span.start, span.end));

describe('words between two signs', () => {
  it('are found from left to right, none inside another', () => {
    expect(found('按照《规划（试行）》（甲）办理')).toEqual(['《规划（试行）》', '（甲）']);
  });

  it('are none where they are longer than their kind allows', () => {
    expect(found('《一二三四五六》')).toEqual(['《一二三四五六》']);
    expect(found('《一二三四五六七》')).toEqual([]);
  });

  it('are none beyond the end of a line or of the stretch', () => {
    expect(found('《一\n二》')).toEqual([]);
    expect(found('《一二》', 0, 3)).toEqual([]);
  });

  it('begin at the last opening sign where a pair does not nest', () => {
    expect(found('（甲（乙）')).toEqual(['（乙）']);
    expect(found('《甲《乙》')).toEqual(['《甲《乙》']);
  });
});
