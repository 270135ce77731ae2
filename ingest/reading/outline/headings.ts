import type { Paragraph } from '../header/paragraphs.ts';
import { isFraming, isSafeguarding } from './section-words.ts';

/** A heading without a number, on a line of its own: 重点任务, 保障措施, 附则. */
export interface Heading {
  readonly start: number;
  readonly text: string;
}

const longest = 12;
const work = /^(?:重点|主要|工作|具体|核心|目标|支持|政策)?(?:任务|举措|措施|内容|工作任务|政策措施|支持政策)$/;
const closing = /^附则$/;

/**
 * The headings without a number. Only words that head sections count, and only once each (工作目标 below every item heads a
 * part of it); those that frame the work (总体要求) only where another heading follows.
 */
export function readHeadings(paragraphs: readonly Paragraph[]): Heading[] {
  const lines = paragraphs.filter(({ text }) => text.length <= longest && text.length >= 2);
  const found = lines.filter(({ text }) => work.test(text) || isFraming(text) || isSafeguarding(text));
  const counts = new Map<string, number>();
  for (const { text } of found) counts.set(text, (counts.get(text) ?? 0) + 1);
  const single = found.filter(({ text }) => counts.get(text) === 1);
  const last = single.findLastIndex(({ text }) => !isFraming(text));
  return single
    .filter(({ text }, index) => index < last || !isFraming(text) || closing.test(text))
    .map(({ start, text }) => ({ start, text }));
}
