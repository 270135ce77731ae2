import { expect, it } from 'vitest';
import { allLines, eachLineWith, lineAt, lineOf, linesOf } from '../../../graph/memory/lines.ts';

const texts = ['医疗', '', '药品医药医', '医', '改革'];

it('gives back every text, empty ones too', () => {
  expect(allLines(linesOf(texts))).toEqual(texts);
  expect(lineAt(linesOf(texts), 2)).toBe('药品医药医');
});

it('finds the line that is a text, and none that only holds it', () => {
  expect(texts.map((text) => lineOf(linesOf(texts), text))).toEqual([0, 1, 2, 3, 4]);
  expect(['疗', '药品', '改', '革', '医医'].map((text) => lineOf(linesOf(texts), text))).toEqual([-1, -1, -1, -1, -1]);
});

const linesWith = (wanted: string) => {
  const found: [number, number][] = [];
  const kindAt = (text: string, at: number, end: number) => (text[at - 1] === '药' ? (text[end] === '医' ? 0 : 1) : 2);
  eachLineWith(linesOf(texts), wanted, kindAt, (line, kind) => found.push([line, kind]));
  return found;
};

it('names the lines that hold a text, each once, with the smallest kind of its occurrences', () => {
  expect(linesWith('医')).toEqual([
    [0, 2],
    [2, 1],
    [3, 2],
  ]);
  expect(linesWith('品')).toEqual([[2, 0]]);
  expect(linesWith('改革')).toEqual([[4, 2]]);
  expect(linesWith('疗药')).toEqual([]);
});
