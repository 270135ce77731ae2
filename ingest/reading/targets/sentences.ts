import { charSet, isIn } from '../char-set.ts';
import { codeUnitsOf } from '../code-units.ts';
import { enclosure, enclosuresIn } from '../enclosures.ts';
import { type MarkerStyle, markerAt } from '../outline/markers.ts';
import type { Span } from '../types.ts';

const ends = charSet('。！？；\n');
/** Without one of these a clause sets nothing. */
const hint =
  /[0-9]|十[二三四五]五”?(?:时期|期)?末|至少|不少于|不超过|百分之|最长|年底|年内|年末|“[一二三四五六七八九]|翻[一两二三四]?番|等[两二三四五六七八九十]|[一二三四五六七八九]成|一半|半数|分之|[一两二三]倍|[二三四五六七八九十]个以上|日[以之]?内/;
/** A sentence may also name an indicator without a number. */
const sentenceHint = new RegExp(`${hint.source}|率|比[例重]|占比`, 'g');

/** The first of these spans that begins in a sentence and reaches to its end or beyond. */
export type ClauseAtEnd = (sentence: Span) => Span | undefined;

/** Looks only at the spans that begin in a sentence, so that a long document with many stays fast. */
export function clauseAtEndOf(claimed: readonly Span[]): ClauseAtEnd {
  const order = claimed.map((_, index) => index).sort((a, b) => claimed[a]!.start - claimed[b]!.start);
  return ({ start, end }) => {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (claimed[order[middle]!]!.start < start) low = middle + 1;
      else high = middle;
    }
    let first: number | undefined;
    for (; low < order.length && claimed[order[low]!]!.start < end; low++) {
      const index = order[low]!;
      if (claimed[index]!.end >= end && (first === undefined || index < first)) first = index;
    }
    return first === undefined ? undefined : claimed[first];
  };
}

export interface Sentence extends Span {
  /** How the item is numbered whose first words it is. */
  readonly style?: MarkerStyle | undefined;
}

/** What stands before the words of an aim: ——, ●, 一是, its heading on a page that lost its line ends (主要目标到2025年，…). */
const lead =
  /[—–●◆■▲·•]{1,3} ?|[一二三四五六七八九十]是(?=[到至20“])|(?:总体|工作|主要|具体|发展|行动|建设|改革|年度)目标(?=[到至]?(?:20|“?十[二三四五]五))/y;

/**
 * The sentences of a stretch that can set a target, without the numbers and signs of lists before them. A responsibility
 * clause behind a sentence is no part of it.
 */
export function sentencesOf(text: string, stretch: Span, clauseAtEnd: ClauseAtEnd): Sentence[] {
  const found: Sentence[] = [];
  const own = text.slice(stretch.start, stretch.end);
  sentenceHint.lastIndex = 0;
  for (let from = 0, told = sentenceHint.exec(own); told; told = sentenceHint.exec(own)) {
    let start = told.index;
    while (start > from && !isIn(ends, own.charCodeAt(start - 1))) start--;
    let end = told.index;
    while (end < own.length && !isIn(ends, own.charCodeAt(end))) end++;
    const marker = markerAt(text, stretch.start + start);
    lead.lastIndex = marker?.end ?? stretch.start + start;
    const begins = lead.test(text) ? lead.lastIndex : (marker?.end ?? stretch.start + start);
    const sentence = { start: begins, end: stretch.start + end, style: marker?.style };
    const clause = clauseAtEnd(sentence);
    if (clause === undefined) found.push(sentence);
    else if (clause.start > sentence.start) found.push({ ...sentence, end: clause.start });
    from = end + 1;
    sentenceHint.lastIndex = from;
  }
  return found;
}

/** Whether what is said to a colon is only the beginning of what stands on the lines below. */
export function endsOpen(text: string, { start, end }: Span): boolean {
  return end > start && text[end - 1] === '：' && (end === text.length || text[end] === '\n');
}

const enclosed = [
  enclosure('《》', 120),
  enclosure('“”', 40),
  enclosure('（）', 80, true),
  enclosure('〔〕', 80, true),
];

const comma = '，'.charCodeAt(0);
const colon = '：'.charCodeAt(0);

const zero = '0'.charCodeAt(0);
const nine = '9'.charCodeAt(0);
const dateSigns = charSet('年月五');
/** What a mark of a clause, a hint and a deadline begin with or hold: most characters are none of it. */
const signs = charSet('，：0123456789十至不百最年“等月五翻成半分以倍日');

export interface Clause extends Span {
  /** Whether it can set anything. */
  readonly told: boolean;
  /** Whether it can name a time. */
  readonly dated: boolean;
}

/** Clauses of a sentence, parted by ， and ： outside brackets. */
export function clausesOf(text: string, sentence: Span, isClosed: (span: Span) => boolean): Clause[] {
  const units = codeUnitsOf(text);
  const clauses: Clause[] = [];
  let { start } = sentence;
  let numbered = false;
  let hinted = false;
  let dated = false;
  for (let at = start; at <= sentence.end; at++) {
    const unit = units[at]!;
    if (at < sentence.end) {
      if (!isIn(signs, unit)) continue;
      if ((unit !== comma && unit !== colon) || isInRatio(text, at) || isClosed({ start: at, end: at + 1 })) {
        numbered ||= unit <= nine;
        hinted = true;
        dated ||= isIn(dateSigns, unit);
        continue;
      }
    }
    if (at > start) {
      const told = numbered || (hinted && hint.test(text.slice(start, at)));
      clauses.push({ start, end: at, told, dated });
    }
    start = at + 1;
    numbered = hinted = dated = false;
  }
  return clauses;
}

/** 床护比达到1：0.6 is one clause. */
const isInRatio = (text: string, at: number): boolean =>
  text.charCodeAt(at) === colon && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
const isDigit = (unit: number): boolean => unit >= zero && unit <= nine;

/** Titles, quotations and brackets: their numbers and commas are their own. */
export function enclosedIn(text: string, sentence: Span): Span[] {
  return enclosuresIn(text, sentence, enclosed);
}
