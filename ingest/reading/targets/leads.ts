import { type MarkerStyle, markerAt } from '../outline/markers.ts';
import type { Head } from './course.ts';
import { type Deadline, findDeadlines } from './deadlines.ts';
import { endsOpen, type Sentence } from './sentences.ts';

/** A time that is said once for sentences below it. */
export interface Lead extends Head {
  readonly deadline: Deadline;
  /** How the item is numbered that says it: it does not hold for the next one of its kind. */
  readonly style: MarkerStyle | undefined;
  /** It holds for its own paragraph only. */
  readonly inParagraph: boolean;
}

/** 2023年目标, 2025年底主要目标任务. */
const yearOfAim =
  /^[到至]?(20[0-9]{2}年)(?:底|末)?(?:的|工作|年度|主要|总体|具体|阶段性?|预期|发展|行动)*[目指]标(?:任务)?[。：]?$/;
/** 具体目标（到2025年）, 第二阶段（2024年1月—12月）：…: the last year in the brackets. */
const yearInBrackets =
  /^[^，。；：（）]{0,8}(?:[目指]标|阶段)[^，。；：（）]{0,4}（(?:[^（）]*[^（）0-9])?(20[0-9]{2}年)(?:[^（）](?!20[0-9]{2}年))*）/;
const longestHeading = 48;

/** The time that a sentence names for those behind it: as a heading of aims, or before a list (到2025年，实现以下目标：). */
export function leadOf(text: string, sentence: Sentence, year: number | undefined): Lead | undefined {
  const { start, end, style } = sentence;
  const opens = endsOpen(text, sentence);
  const said = opens ? findDeadlines(text, sentence, year).findLast(({ due }) => due) : undefined;
  const deadline = said ?? inHeading(text, start, Math.min(end, start + longestHeading));
  return deadline && { deadline, each: [], style, inParagraph: false };
}

function inHeading(text: string, start: number, end: number): Deadline | undefined {
  const words = text.slice(start, end);
  if (!/[目指]标|阶段/.test(words)) return undefined;
  const printed = (yearOfAim.exec(words) ?? yearInBrackets.exec(words))?.[1];
  if (printed === undefined) return undefined;
  const at = start + words.indexOf(printed);
  return { start: at, end: at + printed.length, text: printed, date: printed.slice(0, 4), due: true };
}

/** Whether what was said once still holds for a sentence; `before` is the end of the one before it. */
export function holds({ style, inParagraph }: Lead, text: string, before: number, sentence: Sentence): boolean {
  if (style !== undefined && sentence.style === style) return false;
  for (let at = text.indexOf('\n', before); at >= 0 && at < sentence.start; at = text.indexOf('\n', at + 1)) {
    if (inParagraph || (style !== undefined && markerAt(text, at + 1)?.style === style)) return false;
  }
  return true;
}
