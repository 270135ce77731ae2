import type { PrintedNumber } from '../document-number.ts';
import { titleKind } from '../document-types.ts';
import type { Span } from '../types.ts';

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
 * A title whose 》 was lost ends at its number; one whose 《 was lost begins behind the last of its list.
 * @param numbers all document numbers of the text, in order
 */
export function quotedTitles(text: string, area: Span, numbers: readonly PrintedNumber[]): QuotedTitle[] {
  const titles: QuotedTitle[] = [];
  let passed = 0;
  const numberFrom = (from: number): PrintedNumber | undefined => {
    while (passed < numbers.length && numbers[passed]!.start < from) passed++;
    return numbers[passed];
  };
  for (let at = text.indexOf('《', area.start); at >= 0 && at < area.end; ) {
    const close = closingOf(text, at, area.end);
    const title =
      close === undefined ? unclosed(text, at, area.end, numberFrom(at)) : complete(text, at, close, area, numberFrom);
    if (title && title.title !== '') titles.push(title);
    const next = title && title.end < area.end ? unopened(text, title.end) : undefined;
    if (next) titles.push(next);
    at = text.indexOf('《', title ? Math.max(title.end, title.quoted.end) : at + 1);
  }
  return titles;
}

/**
 * Offset behind the 》 that closes the 《 at `open`; where the nesting never closes, behind the first 》. Undefined where the
 * next title of a list (、《) begins first: the 》 was lost.
 */
function closingOf(text: string, open: number, end: number): number | undefined {
  const stretch = text.slice(open, Math.min(end, open + longestTitle));
  let depth = 0;
  let first: number | undefined;
  mark.lastIndex = 0;
  for (let match = mark.exec(stretch); match && match[0] !== '\n' && depth <= deepest; match = mark.exec(stretch)) {
    const at = match.index;
    if (match[0] === '《') {
      if (depth > 0 && nextOfList.test(stretch.slice(at - 2, at))) return undefined;
      depth++;
      continue;
    }
    first ??= open + at + 1;
    if (--depth === 0) return open + at + 1;
  }
  return first;
}

/** 《甲法》、突发公共卫生事件应急条例》、《乙》 */
function unopened(text: string, end: number): QuotedTitle | undefined {
  if (text[end] !== '、' || text[end + 1] === '《') return undefined;
  const title = lostOpening.exec(text.slice(end, end + longestUnopened))?.[1];
  if (title === undefined || titleKind(title) !== 'instrument') return undefined;
  const quoted = { start: end + 1, end: end + title.length + 2 };
  return { title, quoted, ...quoted };
}

const lostOpening = /^、([^《》〈〉，。；：、\n]{4,40})》/;
const longestUnopened = 50;

const mark = /[《》\n]/g;
const deepest = 4;
const nextOfList = /[^》〉][、，；]$/;

const tail = /^(?:等[^《》，。；（）]{0,10})?的(?:通知|意见|函|决定|公告|批复|通告|请示|报告|复函)/;
const opened = /(?:关于|印发|转发|公布|发布|批转)[^《》，。；：\n]{0,40}$/;
const bracketAfter = /^ ?[（〔]([^（）]{0,80}(?:（[^（）]{0,12}）[^（）]{0,60})?)）/;
const shortNameIn =
  /(?:以下|下文|后)?(?:统一)?简称(?:为)?[：“]?(?:《([^《》]{2,40})》|“《?([^“”《》]{2,40})》?”|([^，。；）（“”《》]{2,20}))/;

type NumberFrom = (from: number) => PrintedNumber | undefined;

function complete(text: string, open: number, close: number, area: Span, numberFrom: NumberFrom): QuotedTitle {
  const quoted = { start: open, end: close };
  const inner = text.slice(open + 1, close - 1);
  const after = text.slice(close, Math.min(area.end, close + 240));
  const rest = tail.exec(after)?.[0];
  const head = rest === undefined ? undefined : opened.exec(text.slice(Math.max(area.start, open - 60), open));
  if (rest !== undefined && head) {
    const begin = open - noticeHead(head[0]).length;
    const whole = text.slice(begin, close + rest.length);
    const annotated = annotation(text, close + rest.length, area.end, numberFrom(close));
    if (annotated.number) return { title: whole, quoted, start: begin, ...annotated };
  }
  return { title: inner, quoted, start: open, ...annotation(text, close, area.end, numberFrom(close)) };
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
function annotation(text: string, from: number, limit: number, next: PrintedNumber | undefined): Annotation {
  const opener = text[from] === ' ' ? text[from + 1] : text[from];
  const bracket =
    opener === '（' || opener === '〔' ? bracketAfter.exec(text.slice(from, Math.min(limit, from + 160))) : null;
  const bracketEnd = from + (bracket?.[0].length ?? 0);
  const near = next && next.start >= from && next.start - from < 160 ? next : undefined;
  const direct = near && /^ ?[（〔]?$/.test(text.slice(from, near.start));
  const number = near && (direct || near.end <= bracketEnd) ? near : undefined;
  const name = bracket ? shortNameIn.exec(bracket[0]) : null;
  const shortName = name?.[1] ?? name?.[2] ?? name?.[3];
  if (!number && shortName === undefined) return { end: from };
  const closed = number && text[number.end] === '）' && !bracket ? number.end + 1 : (number?.end ?? from);
  return {
    end: Math.max(closed, bracketEnd),
    ...(number ? { number } : {}),
    ...(shortName !== undefined ? { shortName } : {}),
  };
}

/** 《…通知（〔2014〕90号）: the title whose 》 is missing ends before its number. */
function unclosed(text: string, open: number, end: number, number: PrintedNumber | undefined): QuotedTitle | undefined {
  if (!number || number.end > Math.min(end, open + longestTitle)) return undefined;
  const title = text.slice(open + 1, number.start).replace(/[（ ]+$/, '');
  if (/[。；\n]/.test(title)) return undefined;
  const closed = number.end + (text[number.end] === '）' ? 1 : 0);
  return { title, quoted: { start: open, end: closed }, start: open, end: closed, number };
}
