import { expect, it } from 'vitest';
import { allLines, eachLineWith, lineAt, linesOf } from '../../../graph/memory/lines.ts';

const texts = ['医疗', '', '药品医药医', '医', '改革'];

it('gives back every text, empty ones too', () => {
  expect(allLines(linesOf(texts))).toEqual(texts);
  expect(lineAt(linesOf(texts), 2)).toBe('药品医药医');
});

const linesWith = (wanted: string) => {
  const found: [number, boolean][] = [];
  const afterMedicine = (text: string, at: number) => text[at - 1] === '药';
  eachLineWith(linesOf(texts), wanted, afterMedicine, (line, begun) => found.push([line, begun]));
  return found;
};

it('names the lines that hold a text, each once, and says of which an occurrence begins something', () => {
  expect(linesWith('医')).toEqual([
    [0, false],
    [2, true],
    [3, false],
  ]);
  expect(linesWith('改革')).toEqual([[4, false]]);
  expect(linesWith('疗药')).toEqual([]);
});
