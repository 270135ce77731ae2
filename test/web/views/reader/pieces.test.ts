import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../../graph/store/answers.ts';
import { marksOf, type Piece, piecesOf, type TextMark, withQuote } from '../../../../web/views/reader/pieces.ts';

const mark = (start: number, end: number, label: TextMark['label'] = 'Department'): TextMark => ({
  start,
  end,
  label,
  name: `${start}-${end}`,
  from: [],
  nodes: [],
});

/** `a[bc]d`: marks in brackets, layout breaks as ¶. */
const drawn = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      if (piece.kind === 'break') return '¶';
      return `[${piece.continued ? '…' : ''}${drawn(piece.pieces)}]`;
    })
    .join('');

describe('a stretch of text as pieces', () => {
  const text = '(省医保局、省\n\n卫健委等)';

  it('marks the printed places and keeps a broken name in one mark', () => {
    expect(drawn(piecesOf(text, 0, text.length, [mark(1, 5), mark(6, 12)]))).toBe('([省医保局]、[省¶卫健委]等)');
  });

  it('nests a mark inside a mark', () => {
    expect(drawn(piecesOf('全省11个设区市', 0, 8, [mark(0, 8, 'Target'), mark(0, 2, 'Region')]))).toBe(
      '[[全省]11个设区市]',
    );
  });

  it('cuts a mark that crosses the end of another, and goes on behind it', () => {
    expect(drawn(piecesOf('abcdef', 0, 6, [mark(0, 4), mark(2, 6)]))).toBe('[ab[cd]][…ef]');
  });

  it('shows of a mark only what stands in the stretch', () => {
    expect(drawn(piecesOf('abcdef', 2, 4, [mark(0, 3)]))).toBe('[…c]d');
  });

  it('is the text again for any marks', () => {
    const anyText = fc.stringMatching(/^[ab\n 、]{0,40}$/);
    const anyMarks = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 })), { maxLength: 8 });
    const plain = (pieces: readonly Piece[]): string =>
      pieces.map((p) => (p.kind === 'mark' ? plain(p.pieces) : p.kind === 'text' ? p.text : '')).join('');
    fc.assert(
      fc.property(anyText, anyMarks, (value, spans) => {
        const marks = spans
          .map(([start, length]) => mark(start, start + length))
          .sort((a, b) => a.start - b.start || b.end - a.end);
        expect(plain(piecesOf(value, 0, value.length, marks)).replace(/\s/g, '')).toBe(value.replace(/\s/g, ''));
      }),
    );
  });
});

describe('marks of a document', () => {
  const mention = (start: number, end: number, from: string, type: Mention['type'] = 'ASSIGNED_TO'): Mention => ({
    start,
    end,
    relationship: `${type}|${from}`,
    type,
    node: { id: 'department:1/省医保局', label: 'Department', properties: { name: '山西省医疗保障局' } },
    from,
    confidence: 1,
  });

  it('are one for each printed place, however many relationships were read from it', () => {
    const marks = marksOf([mention(1, 5, 'task:a'), mention(1, 5, 'task:b')], undefined);
    expect(marks).toEqual([
      {
        start: 1,
        end: 5,
        label: 'Department',
        name: '山西省医疗保障局',
        from: ['task:a', 'task:b'],
        nodes: ['department:1/省医保局'],
      },
    ]);
  });

  it('leave out what speaks of a whole item, and the labels that are switched off', () => {
    expect(marksOf([mention(1, 90, 'policy:x', 'HAS_TASK')], undefined)).toEqual([]);
    expect(marksOf([mention(1, 5, 'task:a')], new Set(['Target' as const]))).toEqual([]);
  });

  it('hold the place of a link, unless a name is printed exactly there', () => {
    const marks = [mark(4, 8)];
    expect(withQuote(marks, { start: 4, end: 8 })).toHaveLength(1);
    expect(withQuote(marks, { start: 0, end: 20 })[0]).toMatchObject({ label: 'quote', start: 0, end: 20 });
  });
});
