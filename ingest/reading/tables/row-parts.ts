import type { OutlineItem, Span } from '../types.ts';

/** 二、药品供应 | 3.落实集采结果: the first heads what the second numbers. */
export const headsItsWork = (text: string, task: Span | undefined, content: Span | undefined): boolean =>
  task !== undefined &&
  content !== undefined &&
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/.test(text.slice(task.start, task.end)) &&
  /^[0-9]{1,3}[.、．]/.test(text.slice(content.start, content.end));

/** The section of a row: the cell that names it, else the item the table stands in. */
export function sectionOf(
  text: string,
  span: Span | undefined,
  parent: OutlineItem | undefined,
): Pick<OutlineItem, 'section'> {
  if (span !== undefined) {
    const title = text.slice(span.start, span.end).replace(/\n/g, '');
    return { section: { label: '', title, start: span.start, end: span.end } };
  }
  if (parent === undefined) return {};
  return { section: { label: parent.marker.value, title: parent.title.value, start: parent.start, end: parent.end } };
}

const marker = /[0-9]{1,3}[.、．]|（[0-9一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、/y;

/** Where the words of a cell begin, behind a number of its own. */
export function skipMarker(text: string, { start }: Span): number {
  marker.lastIndex = start;
  return start + (marker.exec(text)?.[0].length ?? 0);
}
