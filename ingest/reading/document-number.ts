/**
 * Document numbers 发文字号: `晋政办发〔2022〕83号`. They come damaged: brackets of every kind, one of them missing, spaces,
 * the closing bracket of the citation before 号, traditional script. Orders have none of it: `国务院令第752号`.
 * Pure, so that whatever compares numbers can use it.
 */

import { han, isCommonHan } from './han.ts';
import { matchesFrom } from './matches.ts';

export interface PrintedNumber {
  /** Normal form: 〔〕, no spaces. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const open = '〔\\[【（(［﹝﹙';
const close = '〕\\]】）)］﹞﹚';
/** 〔2O22〕: a scan reads the nought as a letter. */
const digit = '[0-9OoＯ]';
const yearDigits = `(?:19|2[0OoＯ])${digit}{2}`;
/** What can stand before 号: year and serial with at least one of the year's brackets, or 令 and a serial. */
const core = new RegExp(
  `(?:[${open}][ \\t]{0,2}(${yearDigits})[ \\t]{0,2}[${close}]?|(${yearDigits})[ \\t]{0,2}[${close}]|[<〈《「{«](${yearDigits})[>〉》」}»])` +
    `[ \\t]{0,2}第?[ \\t]{0,2}(${digit}(?: ?${digit}){0,4})[ \\t]{0,2}[${close}]?[ \\t]{0,2}$`,
);
const figures = (printed: string) => printed.replace(/[OoＯ]/g, '0').replaceAll(' ', '');
const order = new RegExp(`令[ \\t]{0,2}[${open}]?(第?)[ \\t]{0,2}([0-9]{1,4})[ \\t]{0,2}[${close}]?[ \\t]{0,2}$`);
/** No form of year and serial is longer. */
const longestCore = 26;

/** Words that end before a prefix begins, when a sentence, or a title (…的通知国办发〔2014〕24号), runs into the number. */
const lead =
  /^.*(?:根据|按照|依据|依照|遵照|参照|落实|贯彻|执行|转发|印发|文件|关于|以及|号|即|见|的(?:(?:指导|实施)?意见|通知|公告|通告|批复|决定|函)|的|对|将|按|原|部门|单位|委员会|下称|文号为?|字号为?)/;
const joined = /^[和与及](?![政府办委发卫])/;
const longestPrefix = 20;

/** The prefix that ends at `end`: 国卫办基层发, 渝满天星专班办. */
function prefixStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < longestPrefix && isPrefixCharacter(text, start - 1)) start--;
  const run = text.slice(start, end);
  start += lead.exec(run)?.[0].length ?? 0;
  return start + (joined.test(text.slice(start, end)) ? 1 : 0);
}

/** 北碚区人民政府办公室北碚府办发〔2024〕48号: who issues it runs into the number on a page that came as one line. */
function behindIssuer(text: string, start: number, end: number): number {
  return start + (/^.*(?:人民政府|办公[厅室])(?=.{2})/.exec(text.slice(start, end))?.[0].length ?? 0);
}

function isPrefixCharacter(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return isCommonHan(unit) || (unit >= 0x3400 && unit <= 0x4dbf);
}

/** All document numbers in the text, in order, each with its span from prefix to 号. Linear in the length of the text. */
export function findDocumentNumbers(text: string): PrintedNumber[] {
  const found: PrintedNumber[] = [];
  for (const sign of signs) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      const number = numberBefore(text, at);
      if (number) found.push(number);
    }
  }
  for (const bracket of brackets) found.push(...matchesFrom(text, bracket, withoutSign).map(signLost));
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

/** （云政办发〔2022〕28）: 号 was lost, and one bracket of the year may be. */
function signLost({ 0: printed, 1: prefix, 2: year, 3: other, 4: serial, index }: RegExpExecArray): PrintedNumber {
  const value = `${simplified(prefix!)}〔${year ?? other}〕${Number(serial)}号`;
  return { value, start: index + 1, end: index + printed.length };
}

const brackets = ['（', '('];
const withoutSign = new RegExp(
  `[（(](${han}{1,14}[发函字办规文通电政發辦])(?:[${open}]((?:19|20)[0-9]{2})[${close}]?|((?:19|20)[0-9]{2})[${close}])[ \\t]?([0-9]{1,4})(?=[）)])`,
  'y',
);

const signs = ['号', '號'];

/** The number whose 号 stands at `sign`. */
function numberBefore(text: string, sign: number): PrintedNumber | undefined {
  const from = Math.max(0, sign - longestCore);
  const printed = text.slice(from, sign);
  const year = core.exec(printed);
  if (year) {
    const at = from + year.index;
    const start = behindIssuer(text, prefixStart(text, trimEnd(text, at)), at);
    const printedYear = figures((year[1] ?? year[2] ?? year[3])!);
    const value = `${simplified(text.slice(start, at).trim())}〔${printedYear}〕${Number(figures(year[4]!))}号`;
    return { value, start, end: sign + 1 };
  }
  const bare = unbracketed.exec(text.slice(Math.max(0, sign - longestBare), sign));
  if (bare) {
    const start = sign - bare[1]!.length - bare[2]!.length - bare[3]!.length;
    return { value: `${simplified(bare[1]!)}〔${bare[2]}〕${Number(bare[3])}号`, start, end: sign + 1 };
  }
  const ordinal = order.exec(printed);
  if (!ordinal) return undefined;
  const at = from + ordinal.index;
  const start = prefixStart(text, at);
  if (start === at) return undefined;
  const body = simplified(text.slice(start, at)).replace(/^中华人民共和国(?=国务院)/, '');
  return { value: `${body}令${ordinal[1]}${ordinal[2]}号`, start, end: sign + 1 };
}

/** （鲁政办字2020167号）: both brackets of the year were lost. */
const unbracketed = new RegExp(`(?<=[（(])(${han}{2,14}[发函字办规文通电])((?:19|20)[0-9]{2})([0-9]{1,3})$`);
const longestBare = 24;

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < 2 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return at;
}

function simplified(prefix: string): string {
  return prefix.replaceAll('發', '发').replaceAll('辦', '办');
}

/**
 * Normal form of one printed number: `国发2019〕13号`, `国发【2019】13 号` and `国发[2019]第13号` are `国发〔2019〕13号`. Undefined
 * where the text is not one number and nothing else (around it, brackets, spaces and 文件 are taken off).
 */
export function normaliseDocumentNumber(printed: string): string | undefined {
  const trimmed = printed
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, '')
    .replace(/^[（(]/, '')
    .replace(/(?:文件?)?[）)]?$/, '');
  const [found, ...more] = findDocumentNumbers(trimmed);
  return found && more.length === 0 && found.start === 0 && found.end === trimmed.length ? found.value : undefined;
}

/** Whether a number names one document: `〔2014〕90号`, whose prefix was lost, does not. */
export function isCompleteNumber(number: string): boolean {
  return !number.startsWith('〔');
}
