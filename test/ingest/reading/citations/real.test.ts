import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readStructure } from '../read-structure.ts';

describe('real citations', () => {
  interface Row {
    readonly citation: string;
    readonly title: string;
    readonly number: string;
    readonly numberNormalized?: string;
  }
  const rows: Row[] = readFileSync(new URL('../../../fixtures/citations.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  /** Widths and layout are the normalised text's; everything else has to be as labelled. */
  const alike = (text: string) =>
    text
      .replace(/\s/g, '')
      .replace(/[<(]/g, (c) => (c === '<' ? '〈' : '（'))
      .replace(/[>)]/g, (c) => (c === '>' ? '〉' : '）'));
  const places = [
    ['另有', '。', []],
    ['为贯彻落实', '要求，制定本方案。', []],
    [
      '根据《中华人民共和国药品管理法》和',
      '、《甲方案》（国发〔2001〕1号）等文件，',
      ['《中华人民共和国药品管理法》', '国发〔2001〕1号'],
    ],
  ] as const;

  test.each(places)('in a sentence: “%s…%s”', (before, after, others) => {
    const read = rows.map(({ citation }) => {
      const { citations } = readStructure(before + citation + after);
      return citations
        .map(({ title, number }) => ({ title: alike(title ?? ''), number }))
        .filter(({ title, number }) => !others.some((other) => other === `《${title}》` || other === number));
    });
    const labelled = rows.map(({ title, number, numberNormalized }) => [
      { title: alike(title), number: numberNormalized ?? number },
    ]);
    expect(read).toEqual(labelled);
  });
});
