import { expect, it } from 'vitest';
import { allLines, lineAt, linesOf, linesWith } from '../../../graph/memory/lines.ts';

const texts = ['医疗', '', '药品医药医', '医', '改革'];

it('gives back every text, empty ones too', () => {
  expect(allLines(linesOf(texts))).toEqual(texts);
  expect(lineAt(linesOf(texts), 2)).toBe('药品医药医');
});

it('names the lines that hold a text, each once', () => {
  expect([...linesWith(linesOf(texts), '医')]).toEqual([0, 2, 3]);
  expect([...linesWith(linesOf(texts), '改革')]).toEqual([4]);
  expect([...linesWith(linesOf(texts), '疗药')]).toEqual([]);
});
