/**
 * Document numbers 发文字号: `晋政办发〔2022〕83号`. They come damaged: brackets of every kind, one of them missing, spaces,
 * the closing bracket of the citation before 号, traditional script. Orders have none of it: `国务院令第752号`.
 * Pure, so that whatever compares numbers can use it.
 */

export interface PrintedNumber {
  /** Normal form: 〔〕, no spaces. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const open = '〔\\[【（(［﹝﹙';
const close = '〕\\]】）)］﹞﹚';
/** Year, serial and 号, with at least one of the year's brackets; the prefix is read backwards from here. */
const core = new RegExp(
  `(?:[${open}][ \\t]{0,2}((?:19|20)[0-9]{2})[ \\t]{0,2}[${close}]?|((?:19|20)[0-9]{2})[ \\t]{0,2}[${close}])` +
    `[ \\t]{0,2}第?[ \\t]{0,2}([0-9]{1,5})[ \\t]{0,2}[${close}]?[ \\t]{0,2}[号號]`,
  'g',
);
const order = new RegExp(
  `令[ \\t]{0,2}[${open}]?(第?)[ \\t]{0,2}([0-9]{1,4})[ \\t]{0,2}[${close}]?[ \\t]{0,2}[号號]`,
  'g',
);

/** Words that end before a prefix begins, when a sentence runs into the number. */
const lead =
  /^.*(?:根据|按照|依据|依照|遵照|参照|落实|贯彻|执行|转发|印发|文件|关于|以及|号|即|见|的|对|将|按|原|下称|文号为?|字号为?)/;
const joined = /^[和与及](?![政府办委发卫])/;
const han = /\p{Script=Han}/u;
const longestPrefix = 20;

/** The prefix that ends at `end`: 国卫办基层发, 渝满天星专班办. */
function prefixStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < longestPrefix && isPrefixCharacter(text, start - 1)) start--;
  const run = text.slice(start, end);
  start += lead.exec(run)?.[0].length ?? 0;
  return start + (joined.test(text.slice(start, end)) ? 1 : 0);
}

function isPrefixCharacter(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf && han.test(text[index]!));
}

/** All document numbers in the text, in order, each with its span from prefix to 号. Linear in the length of the text. */
export function findDocumentNumbers(text: string): PrintedNumber[] {
  const found: PrintedNumber[] = [];
  core.lastIndex = 0;
  for (let match = core.exec(text); match; match = core.exec(text)) {
    const start = prefixStart(text, trimEnd(text, match.index));
    found.push({ value: numberFrom(text.slice(start, match.index), match), start, end: core.lastIndex });
  }
  order.lastIndex = 0;
  for (let match = order.exec(text); match; match = order.exec(text)) {
    const start = prefixStart(text, match.index);
    if (start === match.index) continue;
    const value = `${simplified(text.slice(start, match.index))}令${match[1]}${match[2]}号`;
    found.push({ value, start, end: order.lastIndex });
  }
  return found.sort((a, b) => a.start - b.start);
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < 2 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return at;
}

function numberFrom(prefix: string, match: RegExpExecArray): string {
  return `${simplified(prefix.trim())}〔${match[1] ?? match[2]}〕${Number(match[3])}号`;
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
