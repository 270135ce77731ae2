/** One line of a text, without blanks around it. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The lines of a text that hold anything, with their offsets. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const { 0: whole, index } of text.matchAll(/[^\r\n]+/g)) {
    const trimmed = whole.trim();
    // An extractor that ends every cell with a bar.
    const said = trimmed.endsWith('|') || trimmed.endsWith('｜') ? trimmed.slice(0, -1).trim() : trimmed;
    const start = index + whole.length - whole.trimStart().length;
    if (said !== '') lines.push({ text: said, start, end: start + said.length });
  }
  return lines;
}

/** What blanks set apart on a line. */
export function partsOf({ text, start }: Line): Line[] {
  return [...text.matchAll(/[^ \u3000]+/g)].map(({ 0: said, index }) => ({
    text: said,
    start: start + index,
    end: start + index + said.length,
  }));
}

/** What heads the rows below it: 一、卫生健康工作目标. */
export const sectionLine = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])/;
