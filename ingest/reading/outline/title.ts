import type { Found, Span } from '../types.ts';

const clause = /（(?:[^（）]{0,6}(?:责任|牵头|配合)(?:单位|部门)|[^（）]{0,200}(?:负责|牵头|落实|配合))[^（）]*）$/;
const shortHead = 30;

/**
 * Title of an item, behind its marker: up to the first 。 or the end of the line; up to ： or a space where only a short
 * head stands before it and the text runs on; without a responsibility clause and closing ；.
 */
export function titleOf(text: string, from: number, paragraphEnd: number): Found {
  let start = from;
  while (start < paragraphEnd && (text[start] === ' ' || text[start] === '：')) start++;
  const stop = text.slice(start, paragraphEnd).indexOf('。');
  let end = stop < 0 ? paragraphEnd : start + stop;
  end = headEnd(text, { start, end }, paragraphEnd) ?? end;
  const withoutClause = text.slice(start, end).replace(clause, '');
  end = start + withoutClause.replace(/[；：，。、\s]+$/, '').length;
  const runsIn = end < paragraphEnd && text[end] === '。';
  return {
    value: text.slice(start, end),
    start,
    end,
    method: runsIn ? 'run-in-heading' : 'heading-line',
    confidence: 0.98,
  };
}

/** `目标任务：到2025年…`, `目标任务 到2025年…` */
function headEnd(text: string, { start, end }: Span, paragraphEnd: number): number | undefined {
  for (let at = start; at < Math.min(end, start + shortHead); at++) {
    const character = text[at]!;
    if ('，；《（'.includes(character)) return undefined;
    const splits = character === '：' || (character === ' ' && end - at > 30 && /[，、。]/.test(text.slice(at, end)));
    if (splits && at > start + 1) return at + 1 < paragraphEnd ? at : undefined;
  }
  return undefined;
}
