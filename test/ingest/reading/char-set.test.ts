import { describe, expect, it } from 'vitest';
import { areIn, charSet, firstIn, isIn } from '../../../ingest/reading/char-set.ts';

describe('a set of characters', () => {
  const set = charSet('三明医改');

  it('is asked by code unit and holds no end of a text', () => {
    expect([...'三二明'].map((character) => isIn(set, character.charCodeAt(0)))).toEqual([true, false, true]);
    expect(isIn(set, '三'.charCodeAt(1))).toBe(false);
  });

  it('tells whether a word can stand in a text of these characters', () => {
    expect(['三明', '改医', '天长', ''].map((word) => areIn(set, word))).toEqual([true, true, false, true]);
  });

  it('tells where the first of them stands in a stretch', () => {
    expect([firstIn(set, '推广三明', 0, 4), firstIn(set, '推广三明', 0, 2)]).toEqual([2, -1]);
  });
});
