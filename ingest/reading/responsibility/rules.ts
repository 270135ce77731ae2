import { allMatches } from '../matches.ts';
import type { Span } from '../types.ts';

/** What a clause says about other clauses than itself. */

/** 以下均需市、县人民政府负责，不再列出: a unit said once for all that follows. Ends with the sentence. */
const carry =
  /以下(?:各项|各条|所有|任务|工作|责任单位|牵头单位|配合单位|重点|内容|事项|措施|，|,){0,3}(?:均|都|皆)(?:还)?(?:需要?|须|由|应由?|涉及|包括|包含|含|有|为|请){0,2}/;
/** What closes the clause after its units. */
const carryClosing =
  /[，,]?\s*(?:不再|不|恕不)(?:一一|逐一|重复|另行|单独|赘述){0,2}(?:列出|列明|列示|注明|标注|列)?[。；;\s]*$/;

/** 列第一位者为牵头单位，下同: the place in the list says who leads. */
const position =
  /(?:(?:(?:责任单位|责任部门|部门|单位)(?:中|里)?[，,]?)?(?:排名?|列|名列|位列)(?:在)?(?:第一(?:位|个)?|首位|最前)|第一(?:个|家|位)?(?=单位|部门|责任单位|为|的|逗号|顿号)|首(?:个|家|位)(?:责任)?(?:单位|部门)?|[逗分]号之?前的?)/g;
const leadNamed =
  /^[^。；;（）()]{0,30}?(?:为|是|系|即|作为)[^。；;，,（）()]{0,6}(?:牵头|主办|主责|第一责任)[^。；;，,）)]{0,6}/;

export type PositionRule = 'first' | 'before-first-comma';

export interface RuleStatement extends Span {
  readonly rule: PositionRule;
}

const sentenceEnd = /[。；;\n]/g;

function endOfSentence(text: string, from: number): number {
  sentenceEnd.lastIndex = from;
  return sentenceEnd.exec(text)?.index ?? text.length;
}

export interface CarryStatement extends Span {
  /** Where the units that are carried forward stand. */
  readonly units: Span;
}

/** The carry-forward statement inside a span, from 以下 to the end of its sentence. */
export function findCarry(text: string, span: Span): CarryStatement | undefined {
  const part = text.slice(span.start, span.end);
  const match = carry.exec(part);
  if (match === null) return undefined;
  const end = endOfSentence(part, match.index);
  const from = match.index + match[0].length;
  const closing = carryClosing.exec(part.slice(from, end));
  const unitsEnd = closing === null ? end : from + closing.index;
  return {
    start: span.start + match.index,
    end: span.start + end,
    units: { start: span.start + from, end: span.start + unitsEnd },
  };
}

/** The statement inside a span that a unit's place in its list makes it the lead, to the end of its sentence. */
export function findPositionRule(text: string, span: Span): RuleStatement | undefined {
  const part = text.slice(span.start, span.end);
  if (!/[第首前]/.test(part)) return undefined;
  for (const match of allMatches(part, position)) {
    const from = match.index + match[0].length;
    const end = endOfSentence(part, match.index);
    const rest = part.slice(from, Math.min(end, from + 60));
    if (!leadNamed.test(rest)) continue;
    const rule = /^的?逗号/.test(rest) || /^[逗分]/.test(match[0]) ? 'before-first-comma' : 'first';
    return { start: span.start + match.index, end: span.start + end, rule };
  }
  return undefined;
}
