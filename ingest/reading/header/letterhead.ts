import { findDocumentNumbers } from '../document-number.ts';
import type { Found } from '../types.ts';
import { bodiesIn } from './bodies.ts';
import type { Paragraph } from './paragraphs.ts';

/** How far down a page its letterhead stands, with what the site prints above it. */
const furthest = 12;
const longest = 60;

/** The line X文件, with those right above and below it that are nothing but bodies: several issuers share the word. */
export function letterhead(paragraphs: readonly Paragraph[]): Paragraph[] {
  const front = paragraphs.slice(0, furthest);
  const at = front.findIndex(
    ({ text }) => /^.{0,60}文件$/.test(text) && (text === '文件' || bodiesIn(named(text)).length > 0),
  );
  if (at < 0) return [];
  let first = at;
  while (first > 0 && isAllBodies(front[first - 1]!)) first--;
  let last = at;
  while (last + 1 < front.length && isAllBodies(front[last + 1]!)) last++;
  return front
    .slice(first, last + 1)
    .map((line, index) => (first + index === at ? { ...line, text: named(line.text) } : line))
    .filter(({ text }) => text !== '');
}

const named = (line: string) => line.replace(/文件$/, '');

const isAllBodies = ({ text }: Paragraph) =>
  text.length <= longest && text !== '' && bodiesIn(text).join('') === text.replace(/[ 、]/g, '');

/** A letterhead without 文件: the bodies alone on the line above the number, which stands above the title. */
export function aboveNumber(paragraphs: readonly Paragraph[], title: Found | undefined): Paragraph | undefined {
  const at = title === undefined ? -1 : paragraphs.findIndex(({ start }) => start === title.start);
  const [line, between] = at < 2 ? [] : paragraphs.slice(at - 2, at);
  const number = findDocumentNumbers(between?.text ?? '')[0];
  if (number === undefined || number.start > 0 || number.end < between!.text.length) return undefined;
  return isAllBodies(line!) ? line : undefined;
}
