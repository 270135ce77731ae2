import { findDocumentNumbers, type PrintedNumber } from './document-number.ts';
import type { Span } from './types.ts';

/** One 《…》 with what its bracket behind it says. */
export interface QuotedTitle extends Span {
  readonly title: string;
  /** From 《 to 》, where the whole printed form may be longer. */
  readonly quoted: Span;
  readonly number?: PrintedNumber;
  /** What 以下简称 calls it from here on. */
  readonly shortName?: string;
}

const longestTitle = 300;

/**
 * All 《…》 between two offsets, each with its number: inside a bracket behind it, outside without bracket, or behind the
 * rest of a notice's title (关于印发《X》的通知（N号）, whose title is then the whole). Nested 《》 count as part of the outer one.
 * A title whose 》 was lost ends at its number.
 */
export function quotedTitles(text: string, area: Span): QuotedTitle[] {
  const titles: QuotedTitle[] = [];
  for (let at = text.indexOf('《', area.start); at >= 0 && at < area.end; ) {
    const close = closingOf(text, at, area.end);
    const title = close === undefined ? unclosed(text, at, area.end) : complete(text, at, close, area);
    if (title && title.title !== '') titles.push(title);
    at = text.indexOf('《', title ? Math.max(title.end, title.quoted.end) : at + 1);
  }
  return titles;
}

/**
 * Offset behind the 》 that closes the 《 at `open`; where the nesting never closes, behind the first 》. Undefined where the
 * next title of a list (、《) begins first: the 》 was lost.
 */
function closingOf(text: string, open: number, end: number): number | undefined {
  let depth = 0;
  let first: number | undefined;
  for (let at = open; at < Math.min(end, open + longestTitle); at++) {
    const character = text[at];
    if (character === '\n') break;
    if (character === '《' && depth > 0 && nextOfList.test(text.slice(at - 2, at))) return undefined;
    if (character === '《') depth++;
    if (character !== '》') continue;
    first ??= at + 1;
    if (--depth === 0) return at + 1;
  }
  return first;
}

const nextOfList = /[^》〉][、，；]$/;

const tail = /^(?:等[^《》，。；（）]{0,10})?的(?:通知|意见|函|决定|公告|批复|通告|请示|报告|复函)/;
const opened = /(?:关于|印发|转发|公布|发布|批转)[^《》，。；：\n]{0,40}$/;
const bracketAfter = /^ ?[（〔]([^（）]{0,80}(?:（[^（）]{0,12}）[^（）]{0,60})?)）/;
const shortNameIn =
  /(?:以下|下文|后)?(?:统一)?简称(?:为)?[：“]?(?:《([^《》]{2,40})》|“《?([^“”《》]{2,40})》?”|([^，。；）（“”《》]{2,20}))/;

function complete(text: string, open: number, close: number, area: Span): QuotedTitle {
  const quoted = { start: open, end: close };
  const inner = text.slice(open + 1, close - 1);
  const after = text.slice(close, Math.min(area.end, close + 240));
  const rest = tail.exec(after)?.[0];
  const head = rest === undefined ? undefined : opened.exec(text.slice(Math.max(area.start, open - 60), open));
  if (rest !== undefined && head) {
    const begin = open - noticeHead(head[0]).length;
    const whole = text.slice(begin, close + rest.length);
    const annotated = annotation(text, close + rest.length, area.end);
    if (annotated.number) return { title: whole, quoted, start: begin, ...annotated };
  }
  return { title: inner, quoted, start: open, ...annotation(text, close, area.end) };
}

/** A notice's title begins with 关于, the last one before the quoted title; issuers before it are read elsewhere. */
function noticeHead(before: string): string {
  const about = before.lastIndexOf('关于');
  return about >= 0 ? before.slice(about) : '';
}

interface Annotation {
  readonly end: number;
  readonly number?: PrintedNumber;
  readonly shortName?: string;
}

/** The number and short name printed right behind a title. */
function annotation(text: string, from: number, limit: number): Annotation {
  const after = text.slice(from, Math.min(limit, from + 160));
  const bracket = bracketAfter.exec(after);
  const [first] = findDocumentNumbers(after);
  const direct = first && /^ ?[（〔]?$/.test(after.slice(0, first.start));
  const number = first && (direct || first.end <= (bracket?.[0].length ?? 0)) ? first : undefined;
  const name = bracket ? shortNameIn.exec(bracket[0]) : null;
  const shortName = name?.[1] ?? name?.[2] ?? name?.[3];
  if (!number && shortName === undefined) return { end: from };
  const closed = number && after[number.end] === '）' && !bracket ? number.end + 1 : (number?.end ?? 0);
  return {
    end: from + Math.max(closed, bracket?.[0].length ?? 0),
    ...(number ? { number: { ...number, start: number.start + from, end: number.end + from } } : {}),
    ...(shortName !== undefined ? { shortName } : {}),
  };
}

/** 《…通知（〔2014〕90号）: the title whose 》 is missing ends before its number. */
function unclosed(text: string, open: number, end: number): QuotedTitle | undefined {
  const stretch = text.slice(open, Math.min(end, open + longestTitle)).split('\n', 1)[0]!;
  const [number] = findDocumentNumbers(stretch);
  if (!number) return undefined;
  const title = stretch.slice(1, number.start).replace(/[（ ]+$/, '');
  if (/[。；]/.test(title)) return undefined;
  const closed = open + number.end + (text[open + number.end] === '）' ? 1 : 0);
  const placed = { ...number, start: number.start + open, end: number.end + open };
  return { title, quoted: { start: open, end: closed }, start: open, end: closed, number: placed };
}
