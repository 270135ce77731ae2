import { findDocumentNumbers } from '../document-number.ts';
import { allMatches } from '../matches.ts';
import { datePattern } from '../numerals.ts';
import type { Span } from '../types.ts';
import { type Paragraph, slicesOf } from './paragraphs.ts';

/**
 * The paragraphs of a page, those that hold its head without a break (国办发〔2022〕14号各省…：《X》已经国务院同意，现印发给你们。国务院办公厅2022年5月4日X2022年是…)
 * parted into what a page prints on lines of its own: number, title, addressees, notice, signature with date, title.
 */
export function withPartedHead(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.flatMap((paragraph, index) =>
    index < furthest && paragraph.text.length > shortest ? slicesOf(paragraph, cutsIn(paragraph.text)) : [paragraph],
  );
}

const furthest = 12;
const shortest = 60;
/** How far into its paragraph a head reaches. */
const head = 1500;

/** A head is told by those it is addressed to: what stands before them and goes on behind them is parted. */
function cutsIn(text: string): number[] {
  const addressed = addresseesIn(text.slice(0, head));
  if (addressed === undefined) return [];
  const { start, end } = addressed;
  if (start === 0 && end === text.length) return [];
  return [start, end, ...cutsBefore(text.slice(0, start)), ...cutsBehind(text, end)];
}

/** 各县区人民政府，市直各部门：, where the paragraph begins, or behind its number or its title. */
function addresseesIn(text: string): Span | undefined {
  if (!text.includes('：')) return undefined;
  for (const { index: start } of allMatches(text, everyone)) {
    if (!opens.test(text.slice(Math.max(0, start - longestOpening), start))) continue;
    addressees.lastIndex = start;
    const found = addressees.exec(text);
    if (found) return { start, end: start + found[0].length };
  }
  return undefined;
}

const everyone =
  /各(?:有关|级|地|[省市县区乡镇街州盟旗师]|苏木|成员|[^，。；：《》]{0,3}[局委])|国务院各|[省市县区州旗]直/g;
const opens = /(?:^|[号日|）)〕\]0-9]|的(?:(?:实施|指导)?意见|通知|公告|决定|通报))[ ·|]{0,3}$/;
const longestOpening = 12;
const addressees = /[^。；：《》]{4,400}：/y;

/** Before the addressees: the number, and every title 关于…的通知, which a page prints twice. */
function cutsBefore(lead: string): number[] {
  const cuts: number[] = [];
  const number = findDocumentNumbers(lead).findLast(({ start, end }) => !insideMarks(lead, start, end));
  if (number)
    cuts.push(
      number.start - Number('（('.includes(lead[number.start - 1] ?? '|')),
      number.end + Number('）)'.includes(lead[number.end] ?? '|')),
    );
  const lost = lostNumber.exec(lead);
  if (lost) cuts.push(lost[0].length);
  let last: { readonly printed: string; readonly end: number } | undefined;
  for (const { index, 0: type } of allMatches(lead, titleEnds)) {
    const end = index + type.length;
    const printed = lead.slice(Math.max(last?.end ?? 0, end - longestTitle), end);
    if (!title.test(printed)) continue;
    cuts.push(end);
    const same = last === undefined ? 0 : sharedEnd(last.printed, printed);
    if (last !== undefined && names.test(printed.slice(-same))) cuts.push(last.end - same, end - same);
    last = { printed, end };
  }
  return cuts;
}

const titleEnds = /的(?:(?:实施|指导)?意见|通知|公告|决定|通报)(?![》〉）”])/g;
const longestTitle = 240;
const title = /(?:关于|印发|转发)[^。；：]{4,}$/;

/** 粤府办〔201712广东省…: a number that lost 〕 and 号 before its title. */
const lostNumber = /^\p{Script=Han}{2,14}[发函字办规文通电]〔(?:19|20)[0-9]{2} ?[0-9]{1,4}(?=\p{Script=Han})/u;

/** How many characters two texts end with alike. */
function sharedEnd(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}

const names = /关于|印发|转发/;
const insideMarks = (text: string, start: number, end: number): boolean =>
  text.lastIndexOf('《', start) > text.lastIndexOf('》', start) && text.indexOf('》', end) >= 0;

/** Behind the addressees: the sentences of the notice, its signature with its date, the title of what it hands out. */
function cutsBehind(text: string, from: number): number[] {
  const handed = handingOut.exec(text.slice(from, head));
  if (handed === null) return [];
  const signed = from + handed[0].length;
  const dated = signature.exec(text.slice(signed, signed + longestSignature));
  const behind = dated === null ? signed : signed + dated[0].length;
  const title = handed[1]!;
  const at = text.indexOf(title, behind);
  const again = at >= 0 && at - behind <= longestMark ? [at, at + title.length] : [];
  return [signed, behind, ...again];
}

/** 《X》已经…同意，现印发给你们，请认真贯彻执行。, with the sentences behind it that hold no date. */
const handingOut =
  /^[^《》]{0,400}?《([^《》]{6,80})》[^。《》]{0,120}(?:印发|转发)[^。]{0,120}。(?:[^。0-9]{2,80}。){0,3}/;
const signature = new RegExp(`^[^，。；：《》0-9]{0,400}?${datePattern.source}`);
const longestSignature = 460;
/** （此件公开发布） stands between them. */
const longestMark = 40;
