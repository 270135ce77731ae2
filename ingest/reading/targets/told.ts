import type { Span } from '../types.ts';
import { type Deadline, planEnds } from './deadlines.ts';

/** What has been reached so far is told, not set. */
const toldBefore =
  /^(?:近[几两三]?年来?|多年来|去年|上年|过去|自[^，]{1,16}以来|[自从]?20[0-9]{2}年?(?:到|至|[-—~])(20[0-9]{2})年(?!底前)|(20[0-9]{2})年(?![底末前]|年底|[0-9]{1,2}月))/;
/** 目前，全市已组建…; but 目前尚未达标的，要在年底前…. */
const now = /^(?:截至)?(?:目前|当前)/;
const asksAllTheSame = /(?<![重主需首])要|须|力争|争取|确保|底前|年内/;
const planPeriod = /^在?“?(十[二三四五]五)”?(?:规划)?(?:时期|期间|以来)/;

/**
 * Whether a sentence tells what has been reached: 近年来, 目前, a five-year plan that is over, or a year before the document's.
 * @param year the document's; undefined when it is not known
 */
export function isTold(words: string, year: number | undefined): boolean {
  if (now.test(words)) return !asksAllTheSame.test(words);
  const period = planPeriod.exec(words)?.[1];
  if (period !== undefined) return year !== undefined && Number(planEnds[period]) < year;
  return opensInPast(words, year) && !(year !== undefined && namesYearFrom(year, words));
}

/** Whether the first words tell of a time that is over: 近年来, 2020年签约率达到30%，…. */
export function opensInPast(words: string, year: number | undefined): boolean {
  const told = toldBefore.exec(words);
  const until = told?.[1] ?? told?.[2];
  return told !== null && (until === undefined || (year !== undefined && Number(until) < year));
}

/** 2020年达到30%，到2025年达到40%: what begins in the past and goes on to what is due. */
export function namesYearFrom(year: number, words: string): boolean {
  return [...words.matchAll(opensWithYear)].some(([, named]) => Number(named) >= year);
}

const opensWithYear = /[，；](?:力争|争取|确保)?[到至]?(20[0-9]{2})年/g;

/** Whether a clause opens with a time that was over when the document was written: 2020年末，…; 截至2021年底，…. */
export function isPast(clause: Span, { start, date }: Deadline, written: number | undefined): boolean {
  return start === clause.start && date !== undefined && written !== undefined && Number(date.slice(0, 4)) < written;
}
