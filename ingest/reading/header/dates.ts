import { charSet, firstIn } from '../char-set.ts';
import { normaliseDocumentNumber } from '../document-number.ts';
import { allMatches } from '../matches.ts';
import { datePattern, dayOfDigits, isoDate } from '../numerals.ts';
import type { Found, Span, StageFinding } from '../types.ts';
import { endsAsBody } from './bodies.ts';
import { pageHead } from './body.ts';
import type { Paragraph } from './paragraphs.ts';

export interface Dates {
  readonly issuedOn?: Found;
  readonly printedOn?: Found;
  readonly findings: readonly StageFinding[];
}

const bracketed = new RegExp(`^（?(${datePattern.source})）?$`);
const atEnd = new RegExp(`(${datePattern.source})$`);
const printing = new RegExp(`(${datePattern.source})印(?:发|制)$`);

/** A date line and how well it is placed as the date of signing. */
interface Candidate {
  readonly found: Found;
  readonly signed: boolean;
}

/**
 * Date of signing 成文日期 and of printing 印发日期. Signing: the date under the signature (of the notice, where the issued
 * document follows it), else the last date that stands alone, else the date in brackets below the title.
 * @param body where the document stands
 * @param issuedAt where the issued document begins, behind its notice
 */
export function readDates(paragraphs: readonly Paragraph[], body: Span, issuedAt: number | undefined): Dates {
  const findings: StageFinding[] = [];
  const candidates: Candidate[] = [];
  let printedOn: Found | undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.start < body.start || paragraph.end > body.end || paragraph.text.length > 80) continue;
    if (firstIn(dateSigns, paragraph.text, 0, paragraph.text.length) < 0) continue;
    const printed = printing.exec(paragraph.text);
    if (printed) {
      printedOn ??= dated(paragraph, printed.index, printed[1]!, 'imprint', findings);
      continue;
    }
    const candidate = candidateIn(paragraph, paragraphs[index - 1], findings);
    if (candidate) candidates.push(candidate);
  }
  const notice = issuedAt === undefined ? [] : candidates.filter(({ found }) => found.start < issuedAt);
  const issuedOn = best(notice) ?? best(candidates);
  return { issuedOn, printedOn, findings };
}

/** 陕西省人民政府 2017821, 2015917: 年, 月 and 日 were lost on the way. */
const lostSigns = /^([^0-9，。：]{0,40}?) ?((?:19|20)[0-9]{4,6})$/;

/**
 * The signature's date where its signs were lost on the way, if the digits can mean one day only: below the notice, or behind
 * or under a body's name.
 */
export function readDateWithoutSigns(
  paragraphs: readonly Paragraph[],
  body: Span,
  issuedAt: number | undefined,
): Found | undefined {
  for (const [index, { text, start, end }] of paragraphs.entries()) {
    if (start < body.start || end > body.end || text.length > 60) continue;
    const lost = lostSigns.exec(text);
    if (lost === null || !(end < (issuedAt ?? 0) || endsAsBody(lost[1]! || (paragraphs[index - 1]?.text ?? ''))))
      continue;
    const value = dayOfDigits(lost[2]!);
    if (value !== undefined)
      return { value, start: end - lost[2]!.length, end, method: 'date-without-signs', confidence: 0.7 };
  }
  return undefined;
}

/** Without one of these there is no date. */
const dateSigns = charSet('年-/.');

/** A month alone is a date of signing only where no day is printed: tables are full of months. */
function best(all: readonly Candidate[]): Found | undefined {
  const toTheDay = all.filter(({ found }) => found.value.length === 'YYYY-MM-DD'.length);
  const candidates = toTheDay.length > 0 ? toTheDay : all;
  return (candidates.findLast(({ signed }) => signed) ?? candidates.at(-1))?.found;
}

function candidateIn(
  paragraph: Paragraph,
  above: Paragraph | undefined,
  findings: StageFinding[],
): Candidate | undefined {
  const alone = bracketed.exec(paragraph.text);
  if (alone) {
    const at = paragraph.text.indexOf(alone[1]!);
    const found = dated(paragraph, at, alone[1]!, at === 0 ? 'date-line' : 'date-below-title', findings);
    const signed = at === 0 && above !== undefined && endsAsBody(above.text.replace(/（代章）$/, ''));
    // 2016-08-30 below a title is when a page was put up.
    return found && (signed || !stamp.test(alone[1]!)) ? { found, signed } : undefined;
  }
  const end = atEnd.exec(paragraph.text);
  if (!end || /[，。；：]/.test(paragraph.text)) return undefined;
  const lead = paragraph.text.slice(0, end.index).trim();
  // 川办函〔2008〕2号 二○○八年一月三日
  if (normaliseDocumentNumber(lead) !== undefined) {
    const found = dated(paragraph, end.index, end[1]!, 'date-behind-number', findings);
    return found && { found, signed: false };
  }
  if (!endsAsBody(lead)) return undefined;
  const found = dated(paragraph, end.index, end[1]!, 'signature', findings);
  return found && { found, signed: true };
}

const stamp = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}$/;

/** A bare year is no date of a document. */
function dated(
  paragraph: Paragraph,
  at: number,
  printed: string,
  method: string,
  findings: StageFinding[],
): Found | undefined {
  const value = isoDate(printed);
  const span = { start: paragraph.start + at, end: paragraph.start + at + printed.length };
  if (value === 'invalid') {
    findings.push({
      ...span,
      rule: 'impossible-date',
      severity: 'warning',
      message: `日期“${printed}”不存在，未采用。`,
      messageEn: `The date "${printed}" does not exist and was not taken.`,
    });
  }
  if (value === undefined || value === 'invalid' || value.length === 4) return undefined;
  return { value, ...span, method, confidence: method === 'date-below-title' ? 0.85 : 0.98 };
}

/** …贯彻执行。国务院办公厅2019年6月24日…: the issuer and the date of a page that came as one line. */
export function dateInLine(text: string, body: Span, issuer: Found | undefined): Found | undefined {
  if (issuer === undefined) return undefined;
  for (const match of allMatches(text.slice(body.start, body.start + pageHead), signedInLine)) {
    const value = isoDate(match[1]!);
    const at = body.start + match.index;
    if (!text.slice(body.start, at + 1).endsWith(issuer.value) || value === undefined || value === 'invalid') continue;
    return { value, start: at + 1, end: at + match[0].length, method: 'signature', confidence: 0.8 };
  }
  return undefined;
}

const signedInLine = /[政厅室府会局委部](20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日)/g;

/** A date and a number of different years: one of them is a slip, which only a person can tell. */
export function yearDisagreement(number: Found | undefined, issuedOn: Found | undefined): StageFinding[] {
  const year = number && /〔([0-9]{4})〕/.exec(number.value)?.[1];
  if (!issuedOn || !year || issuedOn.value.startsWith(year)) return [];
  return [
    {
      start: issuedOn.start,
      end: issuedOn.end,
      rule: 'date-and-number-disagree',
      severity: 'warning',
      message: `成文日期${issuedOn.value}与发文字号的年份${year}不一致，请核对。`,
      messageEn: `The date ${issuedOn.value} and the year of the document number, ${year}, do not agree; please check.`,
    },
  ];
}
