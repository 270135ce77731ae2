import type { Paragraph } from './paragraphs.ts';

/** What is left of a title when its typography is taken off: for comparing titles inside one document. */
export function folded(title: string): string {
  return title.replace(/[\s《》〈〉“”（）()，、。：—\-·]/g, '');
}

/** Where the words wanted end that a paragraph begins with, on one to three lines. */
export function endOf(wanted: string, paragraphs: readonly Paragraph[], index: number): number | undefined {
  let text = '';
  for (const { text: part, end } of paragraphs.slice(index, index + 3)) {
    text += folded(part);
    if (text === wanted) return end;
    if (!wanted.startsWith(text)) return undefined;
  }
  return undefined;
}
