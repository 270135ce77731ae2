import { findDocumentNumbers, isCompleteNumber, type PrintedNumber } from '../document-number.ts';
import { folded } from '../header/folded.ts';
import type { Header, Span } from '../types.ts';
import type { OwnDocument } from './own-document.ts';
import { type QuotedTitle, quotedTitles } from './titles.ts';

/** A document named in the text, before it is known how the text stands to it. */
export interface Named extends Span {
  readonly title?: string;
  readonly number?: string;
  readonly nickname?: string;
  readonly method: string;
  readonly confidence: number;
}

/** 新国发2号文件, 国发18号文: only a catalogue knows the year. */
const nickname = /新?(?:国发|国办发|中发|中办发|国函|国办函)[0-9]{1,3}号文(?:件)?/g;

/** Every document that the body names by title, number or nickname, the document itself left out; in printed order. */
export function namedDocuments(text: string, header: Header, own: OwnDocument): Named[] {
  const numbers = findDocumentNumbers(text);
  const titles = quotedTitles(text, header.body, numbers);
  const shortNames = new Map<string, Named | 'own'>();
  const named: Named[] = [];
  for (const quoted of titles) {
    const document = documentOf(quoted);
    const mine = own.is(quoted, document);
    if (quoted.shortName !== undefined) shortNames.set(folded(quoted.shortName), mine ? 'own' : document);
    const known = document.number ? undefined : shortNames.get(folded(quoted.title));
    if (mine || known === 'own') continue;
    named.push(known ? { ...known, start: quoted.start, end: quoted.end, method: 'short-name' } : document);
  }
  const taken = titles.map(({ start, end }) => ({ start, end }));
  const all = [...named, ...numbersOnly(numbers, header, own, taken), ...nicknames(text, header, taken)];
  return all.sort((a, b) => a.start - b.start);
}

function documentOf({ title, number, start, end }: QuotedTitle): Named {
  const complete = number !== undefined && isCompleteNumber(number.value);
  return {
    title,
    number: number?.value,
    start,
    end,
    method: number ? 'title-with-number' : 'title',
    confidence: number ? (complete ? 0.99 : 0.7) : 0.95,
  };
}

function numbersOnly(
  numbers: readonly PrintedNumber[],
  { body }: Header,
  own: OwnDocument,
  taken: readonly Span[],
): Named[] {
  return numbers
    .filter(({ start, end }) => start >= body.start && end <= body.end && !within(taken, start, end))
    .filter(({ value }) => isCompleteNumber(value) && !own.isNumber(value))
    .map(({ value, start, end }) => ({ number: value, start, end, method: 'number', confidence: 0.97 }));
}

function nicknames(text: string, header: Header, taken: readonly Span[]): Named[] {
  const found: Named[] = [];
  if (!text.includes('号文')) return found;
  nickname.lastIndex = header.body.start;
  for (let match = nickname.exec(text); match && match.index < header.body.end; match = nickname.exec(text)) {
    const span = { start: match.index, end: nickname.lastIndex };
    if (within(taken, span.start, span.end)) continue;
    found.push({ nickname: match[0], ...span, method: 'nickname', confidence: 0.85 });
  }
  return found;
}

/** `spans` are in order and do not overlap. */
function within(spans: readonly Span[], start: number, end: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end < end) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]!.start <= start;
}
