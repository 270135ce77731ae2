import { findDocumentNumbers } from '../document-number.ts';
import { han } from '../han.ts';
import { datePattern } from '../numerals.ts';
import type { Found, StageFinding } from '../types.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Titles } from './title.ts';

/** How far below a title that stands alone its number can be, in characters. */
const belowTitle = 400;

/** The document's own number stands on a line of its own, or in brackets under or behind the title. */
export function ownNumber(front: readonly Paragraph[], titles: Titles, labelled: Found | undefined): Found | undefined {
  const { noticeTitle, issuedTitle, issuedAt } = titles;
  const lastLine = noticeTitle ? (issuedAt ?? Infinity) : issuedTitle ? issuedTitle.end + belowTitle : Infinity;
  for (const paragraph of front) {
    if (paragraph.start > lastLine) break;
    const behind = behindTitle(paragraph, titles);
    if (behind) return behind;
    if (paragraph.text.length > 200) break;
    const damaged = damagedNumber(paragraph);
    if (damaged) return damaged;
    const [number] = findDocumentNumbers(paragraph.text);
    if (!number || !standsAlone(paragraph, number, titles)) continue;
    const start = paragraph.start + number.start;
    return { value: number.value, start, end: paragraph.start + number.end, method: 'number-line', confidence: 0.99 };
  }
  const [number] = labelled ? findDocumentNumbers(labelled.value) : [];
  if (!labelled || !number) return numberRunIn(front);
  return { ...labelled, value: number.value, start: labelled.start + number.start, end: labelled.start + number.end };
}

/** 类 别：…文 号：甘政办发〔2016〕112号颁发日期：…: the fields of a page that nothing parts. */
function numberRunIn(front: readonly Paragraph[]): Found | undefined {
  for (const { text, start } of front.slice(0, pageFields)) {
    const label = /文 ?号：/.exec(text);
    if (label === null) continue;
    const from = label.index + label[0].length;
    const [number] = findDocumentNumbers(text.slice(from, from + longestBehind));
    if (number?.start !== 0) continue;
    return {
      value: number.value,
      start: start + from,
      end: start + from + number.end,
      method: 'labelled-field',
      confidence: 0.9,
    };
  }
  return undefined;
}

const pageFields = 12;

/** Right behind the title, on its line. */
function behindTitle({ text, start }: Paragraph, { noticeTitle, issuedTitle }: Titles): Found | undefined {
  const title = noticeTitle ?? issuedTitle;
  if (title === undefined || title.start !== start || title.end >= start + text.length) return undefined;
  const from = title.end - start;
  const [number] = findDocumentNumbers(text.slice(from, from + longestBehind));
  if (!number || text.slice(from, from + number.start).trim() !== '') return undefined;
  const at = title.end + number.start;
  return { value: number.value, start: at, end: title.end + number.end, method: 'number-line', confidence: 0.95 };
}

const longestBehind = 60;

const prefixed = `^(${han}{2,14}[发函字办规文通电])`;
/** 号 lost, and one of the brackets too; both brackets lost, or a stroke or 年 in their place. */
const lostSigns = [
  new RegExp(`${prefixed}(?:〔((?:19|20)[0-9]{2})〕?|((?:19|20)[0-9]{2})〕) ?([0-9]{1,4})$`),
  new RegExp(`${prefixed}()((?:19|20)[0-9]{2})[—–\\-年 ]?第?([0-9]{1,4})号$`),
];

/** A line that is nothing but a number without 号, or without its brackets. */
function damagedNumber({ text, start, end }: Paragraph): Found | undefined {
  const match = lostSigns.map((lost) => lost.exec(text)).find((found) => found !== null);
  if (!match) return undefined;
  const value = `${match[1]}〔${match[2] || match[3]}〕${Number(match[4])}号`;
  return { value, start, end, method: 'damaged-number-line', confidence: 0.8 };
}

const withoutSerial = new RegExp(`${prefixed}[〔（](?:19|20)[0-9]{2}[〕）]? ?[xX×*_＊]{0,3} ?号?$`);

/** 云政办发〔2022〕 号: nothing is guessed. */
export function serialLost(front: readonly Paragraph[]): StageFinding[] {
  const line = front.find(({ text }) => withoutSerial.test(text));
  if (!line) return [];
  return [
    {
      start: line.start,
      end: line.end,
      rule: 'number-incomplete',
      severity: 'warning',
      message: `发文字号“${line.text}”缺少序号，未采用。`,
      messageEn: `The document number "${line.text}" lacks its serial and was not taken.`,
    },
  ];
}

/** 川办函〔2008〕2号 二○○八年一月三日 */
const dateBehind = new RegExp(`^${datePattern.source}$`);

function standsAlone(paragraph: Paragraph, number: { start: number; end: number }, titles: Titles): boolean {
  const before = paragraph.text
    .slice(0, number.start)
    .replace(/[（\s]|^[{〔]转[载发][}〕]|^(?:发文字号|文号|字号|编号|号)：/g, '');
  const after = paragraph.text
    .slice(number.end)
    .replace(/[）\s]|签发人.*$|^文(?:件)?$|20[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}$/g, '')
    .replace(dateBehind, '');
  if (before === '' && after === '') return true;
  const main = titles.noticeTitle ?? titles.issuedTitle;
  if (
    before === '' &&
    main !== undefined &&
    paragraph.start < main.start &&
    main.start <= paragraph.start + number.end + 1
  )
    return true;
  return (
    after === '' && main !== undefined && paragraph.start === main.start && paragraph.text[number.start - 1] === '（'
  );
}
