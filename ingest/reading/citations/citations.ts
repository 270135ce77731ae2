import type { CitationRelation } from '../../../graph/schema/words.ts';
import type { Places } from '../../knowledge/place.ts';
import { findDocumentNumbers, isCompleteNumber, type PrintedNumber } from '../document-number.ts';
import { bareTitle, isIssuedList, titleKind } from '../document-types.ts';
import { folded } from '../header/title.ts';
import { sentenceAround } from '../sentences.ts';
import type { CitationMention, Header, NormalisedText, Outline, Span } from '../types.ts';
import { issuerOf } from './issuer.ts';
import { plannedBy, relationAround } from './relation.ts';
import { type QuotedTitle, quotedTitles } from './titles.ts';

/** A document named in the text, before it is known how the text stands to it. */
interface Named extends Span {
  readonly title?: string;
  readonly number?: string;
  readonly nickname?: string;
  readonly method: string;
  readonly confidence: number;
}

/** 新国发2号文件, 国发18号文: only a catalogue knows the year. */
const nickname = /新?(?:国发|国办发|中发|中办发|国函|国办函)[0-9]{1,3}号文(?:件)?/g;

/**
 * All documents the body cites or promises, in printed order; each mention gives one, so a document named twice stands
 * twice. A title without number counts where it ends as an instrument does (方案, 意见, 法 …) or names what its words say is
 * carried out; lists such as 《行业监管清单》 are no documents. The document itself, by whichever title, and its own attachments
 * are none. 《决定》 counts only where 以下简称 made it a name, and stands for the document so named.
 */
export function readCitations(
  text: NormalisedText,
  header: Header,
  outline: Outline,
  places: Places,
): CitationMention[] {
  const own = ownDocument(text.text, header);
  const named = namedDocuments(text.text, header, own);
  const mentions: CitationMention[] = [];
  let previous: (Span & { relation: CitationRelation; planned?: 'own' | 'lower-level' }) | undefined;
  let context: Span = { start: 0, end: 0 };
  for (const document of named) {
    if (document.start < context.start || document.end > context.end) context = sentenceAround(text.text, document);
    const inSentence = previous && previous.start >= context.start ? previous : undefined;
    const joined = inSentence && inOneList.test(text.text.slice(inSentence.end, document.start));
    const planned = document.number
      ? undefined
      : ((joined ? inSentence.planned : undefined) ?? plannedIn(outline, text.text, document, context));
    const relation = planned ? 'mentions' : relationAround(text.text, document, context, inSentence);
    if (!isDocument(document, relation, planned !== undefined) || isProposal(text.text, document)) continue;
    const { start, end, title, number, nickname, method, confidence } = document;
    previous = { start, end, relation, planned };
    mentions.push({
      start,
      end,
      title,
      number,
      nickname,
      kind: planned ? 'plans' : 'cites',
      owner: planned,
      issuer: title ? issuerOf(text.text, title, document, header, places) : undefined,
      relation,
      form: number ? 'number' : nickname ? 'nickname' : 'title',
      context,
      method,
      confidence,
    });
  }
  return mentions;
}

/** 制定出台《…》《…》和《…》: the words before the first speak for all. */
const inOneList = /^(?:[、和与及，]|以及)?$/;

/** Only what stands behind the preamble promises documents: its 制定本方案 and the like do not. */
function plannedIn(outline: Outline, text: string, span: Span, sentence: Span): 'own' | 'lower-level' | undefined {
  return span.start >= outline.preamble.end ? plannedBy(text, span, sentence) : undefined;
}

function namedDocuments(text: string, header: Header, own: OwnDocument): Named[] {
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

/** Whether what is named is a document at all. */
function isDocument({ title, number, nickname: called, method }: Named, relation: CitationRelation, planned: boolean) {
  if (number || called || method === 'short-name') return true;
  if (title === undefined || bareTitle(title).length <= 3) return isLaw(title ?? '');
  if (draft.test(title)) return false;
  const kind = titleKind(title);
  if (kind === 'list') return isIssuedList(title);
  if (kind === 'instrument') return true;
  return (
    !planned &&
    title.length >= 6 &&
    (relation === 'implements' || relation === 'based-on') &&
    /[规划案法计]|协议$/.test(title)
  );
}

/** 《…方案（代拟稿）》: what is not issued yet is no document to cite. */
const draft = /[（(](?:代拟稿|征求意见稿|送审稿|讨论稿|审议稿|草稿)[^（）()]{0,4}[）)]$/;

/** 您提出的《关于重建村卫生室的建议》第122号建议: what a delegate asks for is no document of an authority. */
function isProposal(text: string, { title, start, end }: Named): boolean {
  if (title === undefined || !/(?:建议|提案|议案)$/.test(title)) return false;
  const behind = text.slice(end, end + 12);
  return (
    /^[的（]{0,2}(?:第?[0-9]{1,5}号|建议|提案|议案|收悉|已收)/.test(behind) ||
    /[提所]出?的$/.test(text.slice(Math.max(0, start - 4), start))
  );
}

/** 民法典, 宪法: the few short titles that are complete. */
function isLaw(title: string): boolean {
  return /^(?:.{1,2}(?<![办做方语])法|民法典)$/.test(title);
}

interface OwnDocument {
  is(quoted: QuotedTitle, document: Named): boolean;
  isNumber(number: string): boolean;
}

/** The document's own titles, number and attachments, which it does not cite. */
function ownDocument(text: string, header: Header): OwnDocument {
  const keys = new Set<string>();
  // A document that follows its forwarding notice is the one in hand.
  const forwards = /转发|批转/.test(header.noticeTitle?.value ?? '') && header.issuedTitle === undefined;
  for (const title of [header.noticeTitle, header.issuedTitle]) {
    if (!title) continue;
    // 《甲》和《乙》 handed out together are both the document's own.
    for (const part of title.value.split(/和|、|及/)) if (titleKind(part) === 'instrument') keys.add(folded(part));
    const key = folded(title.value);
    keys.add(key);
    keys.add(inShort(key));
    // 《X》（征求意见稿）, whose title is X（征求意见稿）.
    if (draft.test(title.value)) keys.add(folded(title.value.replace(draft, '')));
    keys.add(key.slice(Math.max(0, key.indexOf('关于'))));
    for (const issuer of header.issuers)
      if (key.startsWith(folded(issuer.value))) keys.add(key.slice(folded(issuer.value).length));
  }
  if (!forwards) for (const title of handedOut(text, header)) keys.add(folded(title));
  const attached = attachmentsIn(text);
  const titleSpans = [header.noticeTitle, forwards ? undefined : header.issuedTitle].filter(
    (span) => span !== undefined,
  );
  return {
    is: (quoted, document) => {
      if (document.number !== undefined && document.number === header.number?.value) return true;
      if (!forwards && titleSpans.some(({ start, end }) => start <= quoted.quoted.start && quoted.quoted.end <= end))
        return true;
      const key = folded(quoted.title);
      return (
        document.number === undefined &&
        (keys.has(key) || keys.has(inShort(key)) || attached.has(key) || isAttachment(text, quoted))
      );
    },
    isNumber: (number) => number === header.number?.value,
  };
}

/** 现将《甲》《乙》印发给你们, 《甲》已经市政府同意，现印发给你们: what the notice hands out, by whatever name it gives it. */
function handedOut(text: string, { body }: Header): string[] {
  const head = text.slice(body.start, Math.min(body.end, body.start + noticeLength));
  const sentences = [...head.matchAll(handing)].map(([sentence]) => sentence);
  return sentences.flatMap((sentence) => [...sentence.matchAll(/《([^《》]{4,100})》/g)].map(([, title]) => title!));
}

const noticeLength = 3000;
const handing =
  /(?:(?<=[制编起拟][定订制草]了)《[^《》\n]{4,100}》(?=，现)|(?<=现将)(?:《[^《》\n]{4,100}》[、和及与]?){1,12}|《[^《》\n]{4,100}》(?=(?:已|业)?报?经[^。；《》\n]{2,60}(?:同意|通过|审定|批准)，[^。；《》\n]{0,6}印发))(?=[^。；《》\n]{0,60}印发)/g;

/** 关于推进医改的实施方案 is issued as 推进医改实施方案. */
const inShort = (title: string) => title.replace(/^关于/, '').replace(/的(?=[^的]{2,6}$)/, '');

/** Names listed behind 附件： */
function attachmentsIn(text: string): Set<string> {
  const names = new Set<string>();
  for (let at = text.indexOf('\n附'); at >= 0; at = text.indexOf('\n附', at + 1)) {
    const end = text.indexOf('\n', at + 1);
    const name = /^附[件表][0-9]{0,2}：(?:1[.、])?(.+)$/.exec(text.slice(at + 1, end < 0 ? text.length : end))?.[1];
    if (name !== undefined) names.add(folded(name));
  }
  return names;
}

function isAttachment(text: string, { start, end }: QuotedTitle): boolean {
  return (
    /^（?(?:详?见|参见)?附[件表]/.test(text.slice(end, end + 6)) ||
    /附[件表][0-9]{0,2}[：]?$/.test(text.slice(Math.max(0, start - 5), start))
  );
}
