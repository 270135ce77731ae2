import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../../ingest/knowledge/knowledge.ts';
import { parse } from '../../../../ingest/parse.ts';
import { looksLikePolicy } from '../../../../ingest/reading/header/header.ts';
import { readStructure, type Seed, seeds, seedText } from '../read-structure.ts';

describe('what is no policy', () => {
  test.each([
    '春天来了，花园里开满了花。',
    '第一章 从前有座山\n一、山里有座庙。\n二、庙里有个和尚。',
    '',
    '1,2,3\n4,5,6',
    '<html>404 Not Found</html>',
  ])('“%s” has no title, number or issuer', (source) => {
    const { header, outline, units } = parse({ text: source, blocks: [], metadata: {} }, loadKnowledge());
    expect(looksLikePolicy(header, outline, units)).toBe(false);
  });
  test('every seed looks like one', () => {
    for (const seed of Object.keys(seeds) as Seed[]) {
      const { header, outline } = readStructure(seedText(seed));
      expect(looksLikePolicy(header, outline, new Map())).toBe(true);
    }
  });
});
