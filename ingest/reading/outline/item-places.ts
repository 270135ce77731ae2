import type { Paragraph } from '../header/paragraphs.ts';
import type { Found } from '../types.ts';
import { lastItemEnd } from './closing.ts';
import { titleOf } from './title.ts';
import type { Branch } from './tree.ts';

/** Where an item's words stand. */
export interface ItemPlace {
  readonly title: Found;
  /** End of its own text, before its first sub-item. */
  readonly ownEnd: number;
}

/**
 * The title and the own text of each item, in printed order.
 * @param parts where parts of the document end: offsets in rising order, the start of the annexes and the body's end last
 */
export function placesOf(
  text: string,
  paragraphs: readonly Paragraph[],
  branches: readonly Branch[],
  parts: readonly number[],
): Map<Branch, ItemPlace> {
  const places = new Map<Branch, ItemPlace>();
  const annexStart = parts.at(-2)!;
  const last = branches.findLast((branch) => branch.marker.start < annexStart);
  let at = 0;
  const spans = branches.map((branch, index) => {
    while (paragraphs[at + 1] && paragraphs[at + 1]!.start <= branch.marker.start) at++;
    const part = parts.find((start) => start > branch.marker.start) ?? branch.marker.end;
    const end = Math.min(branches[index + 1]?.marker.start ?? part, part);
    return { branch, first: at, end };
  });
  for (const { branch, first, end } of spans) {
    let stop = end;
    if (branch === last) {
      const own = paragraphs.slice(first, first + 400).filter((paragraph) => paragraph.start < end);
      const singles = spans.every((span) => span.branch === last || isSingle(span, branch, paragraphs));
      if (own.length > 0) stop = Math.min(end, lastItemEnd(clip(own, branch), singles));
    }
    const ownEnd = trimEnd(text, Math.max(stop, branch.marker.end));
    const line = paragraphs[first];
    const lineEnd = line !== undefined && line.start < end ? Math.min(line.end, ownEnd) : ownEnd;
    places.set(branch, { title: titleOf(text, branch.marker.end, Math.max(lineEnd, branch.marker.end)), ownEnd });
  }
  return places;
}

const longestHeading = 28;
const shortestText = 10;

/** A short title with text behind it: more than a clause or a full stop. */
export function isHeading(text: string, { title, ownEnd }: ItemPlace): boolean {
  const whole = text[title.end] !== '，' && text[title.end] !== '；';
  return whole && title.value.length <= longestHeading && ownEnd - title.end > shortestText;
}

/** Whether nothing stands behind the title, but for its mark. */
export const isBare = ({ title, ownEnd }: ItemPlace): boolean => ownEnd - title.end <= 1;

/** The item's first paragraph from its marker on. */
function clip(own: readonly Paragraph[], branch: Branch): Paragraph[] {
  const [first, ...rest] = own as [Paragraph, ...Paragraph[]];
  const cut = Math.max(0, branch.marker.start - first.start);
  return [{ ...first, start: first.start + cut, text: first.text.slice(cut) }, ...rest];
}

function isSingle(
  { branch, first, end }: { branch: Branch; first: number; end: number },
  like: Branch,
  paragraphs: readonly Paragraph[],
): boolean {
  if (branch.marker.style !== like.marker.style || branch.marker.start > like.marker.start) return true;
  const next = paragraphs[first + 1];
  return next === undefined || next.start >= end;
}

/** The last words of an item's own text: clauses stand there. */
export function ownTail(text: string, branch: Branch, { ownEnd }: ItemPlace): string {
  return text.slice(Math.max(branch.marker.start, ownEnd - 400), ownEnd);
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && text[at - 1] === '\n') at--;
  return at;
}
