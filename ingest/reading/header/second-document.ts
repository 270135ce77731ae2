import { findDocumentNumbers } from '../document-number.ts';
import { markerAt } from '../outline/markers.ts';
import type { Found, Span, StageFinding } from '../types.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Titles } from './title.ts';

const title = /关于[^。；]{4,120}的(?:通知|意见|决定|函|公告|批复)$/;
const longestNumber = 40;

/**
 * Where another document begins in the same file, behind work of the first: a title and, right below or above it, a number
 * of its own. What follows is not this document's. A notice that hands on another one holds both.
 */
export function secondDocument(
  paragraphs: readonly Paragraph[],
  text: string,
  { noticeTitle, issuedTitle }: Titles,
  number: Found | undefined,
): Paragraph | undefined {
  const main = noticeTitle ?? issuedTitle;
  if (number === undefined || main === undefined || /转发|批转/.test(main.value)) return undefined;
  const first = paragraphs.findIndex(({ start }) => start > main.end && markerAt(text, start) !== undefined);
  if (first < 0) return undefined;
  for (let at = first + 1; at < paragraphs.length; at++) {
    const line = paragraphs[at]!.text;
    if (line.length > longestNumber || !line.endsWith('号')) continue;
    const [own] = findDocumentNumbers(line);
    if (own?.start !== 0 || own.end !== line.length || own.value === number.value) continue;
    const heading = [at - 1, at + 1].find((beside) => title.test(paragraphs[beside]?.text ?? ''));
    if (heading !== undefined) return paragraphs[Math.min(heading, at)];
  }
  return undefined;
}

export const anotherBegins = ({ start, end }: Span): StageFinding => ({
  start,
  end,
  rule: 'second-document',
  severity: 'warning',
  message: '同一文件里从这里起是另一份文件，后面的内容没有读入；请拆成两个文件。',
  messageEn: 'Another document begins here in the same file; what follows was not read. Please split the file in two.',
});
