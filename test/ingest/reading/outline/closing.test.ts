import { describe, expect, it } from 'vitest';
import { lastItemEnd } from '../../../../ingest/reading/outline/closing.ts';

/** The paragraphs of a last item that belong to it. */
function ofItem(...lines: readonly string[]): string[] {
  let start = 0;
  const paragraphs = lines.map((text) => {
    const paragraph = { text, start, end: start + text.length };
    start = paragraph.end + 1;
    return paragraph;
  });
  const end = lastItemEnd(paragraphs, false);
  return paragraphs.filter((paragraph) => paragraph.end <= end).map(({ text }) => text);
}

describe('the last item of a document', () => {
  it('ends before who had the document made, though the line begins as one of its own does', () => {
    const heading = '（五）推进中医药传承创新。';
    expect(ofItem(heading, '主办：市卫生健康委督办：市政府办公厅六处')).toEqual([heading]);
    expect(ofItem(heading, '主办：市卫生健康委', '协办：市财政局')).toHaveLength(3);
  });
});
