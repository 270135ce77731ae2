import { matchesIn } from '../matches.ts';
import type { Span } from '../types.ts';

/** By code unit, 1 for a sign that ends a sentence. */
const endsSentence = new Uint8Array(0x10000);
for (const mark of '。！？；\n') endsSentence[mark.charCodeAt(0)] = 1;
/** Without one of these a clause sets nothing. */
export const hint =
  /[0-9]|十[二三四五]五”?(?:时期|期)?末|至少|不少于|不超过|百分之|最长|年底|年内|年末|“[一二三四五六七八九]|等[两二三四五六七八九十]/;
/** A sentence may also name an indicator without a number. */
const sentenceHint = new RegExp(`${hint.source}|率|比[例重]`, 'g');

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

/** The sentences of a stretch that can set a target. A responsibility clause behind a sentence is no part of it. */
export function sentencesOf(text: string, stretch: Span, clauseAtEnd: ClauseAtEnd): Span[] {
  const found: Span[] = [];
  const own = text.slice(stretch.start, stretch.end);
  sentenceHint.lastIndex = 0;
  for (let from = 0, told = sentenceHint.exec(own); told; told = sentenceHint.exec(own)) {
    let start = told.index;
    while (start > from && endsSentence[own.charCodeAt(start - 1)] === 0) start--;
    let end = told.index;
    while (end < own.length && endsSentence[own.charCodeAt(end)] === 0) end++;
    const sentence = { start: stretch.start + start, end: stretch.start + end };
    const clause = clauseAtEnd(sentence);
    if (clause === undefined) found.push(sentence);
    else if (clause.start > sentence.start) found.push({ start: sentence.start, end: clause.start });
    from = end + 1;
    sentenceHint.lastIndex = from;
  }
  return found;
}

const enclosed = /《[^》\n]{0,120}》|“[^”\n]{0,40}”|（[^（）\n]{0,80}）|〔[^〔〕\n]{0,80}〕/g;

const comma = '，'.charCodeAt(0);
const colon = '：'.charCodeAt(0);

/** Clauses of a sentence, parted by ， and ： outside brackets. */
export function clausesOf(text: string, sentence: Span, isClosed: (span: Span) => boolean): Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  for (let at = sentence.start; at <= sentence.end; at++) {
    const unit = text.charCodeAt(at);
    const mark = at === sentence.end || unit === comma || unit === colon;
    if (!mark || (at < sentence.end && isClosed({ start: at, end: at + 1 }))) continue;
    if (at > start) clauses.push({ start, end: at });
    start = at + 1;
  }
  return clauses;
}

/** Titles, quotations and brackets: their numbers and commas are their own. */
export function enclosedIn(text: string, sentence: Span): Span[] {
  return matchesIn(text, enclosed, sentence);
}
