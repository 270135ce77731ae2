import { findDocumentNumbers } from '../document-number.ts';
import type { Found } from '../types.ts';
import { bodiesIn, endsAsBody } from './bodies.ts';
import type { Paragraph } from './paragraphs.ts';

/**
 * Issuers as printed, once for each place that names them, the surest first: title, letterhead, signature, the field
 * above the document, the line below it that says who published it. The first list is the issuers; all of them are witnesses of the place.
 */
export function namedIssuers(
  paragraphs: readonly Paragraph[],
  title: Found | undefined,
  labelled: Found | undefined,
  signed: Found | undefined,
  publisher: Found | undefined,
  issuedAt: number | undefined,
): Found[][] {
  const about = title?.value.search(/关于|印发|转发|批转|公布/) ?? -1;
  const head = paragraphs.slice(0, 6).find(({ text }) => /^.{3,60}文件$/.test(text));
  const above = head ? undefined : aboveNumber(paragraphs, title);
  const signature = (signed && signatureAbove(paragraphs, signed.start)) ?? undatedSignature(paragraphs, issuedAt);
  return [
    title && about > 0 ? bodiesOf(title.value.slice(0, about), title.start, 'issuer-in-title') : [],
    head ? bodiesOf(head.text.slice(0, -2), head.start, 'letterhead') : [],
    above ? bodiesOf(above.text, above.start, 'letterhead') : [],
    signature ? bodiesOf(signature.text, signature.start, 'signature') : [],
    labelled ? bodiesOf(labelled.value, labelled.start, 'labelled-field') : [],
    publisher ? [publisher] : [],
    issuerLine(paragraphs, title),
  ].filter((bodies) => bodies.length > 0);
}

function bodiesOf(text: string, start: number, method: string): Found[] {
  let from = 0;
  return bodiesIn(text).map((value) => {
    const at = Math.max(from, text.indexOf(value, from));
    from = at + value.length;
    return { value, start: start + at, end: start + from, method, confidence: method === 'signature' ? 0.9 : 0.97 };
  });
}

/** A letterhead without 文件: the bodies alone on the line above the number, which stands above the title. */
function aboveNumber(paragraphs: readonly Paragraph[], title: Found | undefined): Paragraph | undefined {
  const at = title === undefined ? -1 : paragraphs.findIndex(({ start }) => start === title.start);
  const [line, between] = at < 2 ? [] : paragraphs.slice(at - 2, at);
  const number = findDocumentNumbers(between?.text ?? '')[0];
  if (number === undefined || number.start > 0 || number.end < between!.text.length) return undefined;
  return line!.text.length <= 60 && bodiesIn(line!.text).join('') === line!.text.replace(/[ 、]/g, '')
    ? line
    : undefined;
}

/** 科学技术厅 / （产业链链长办公室）: the second sign of the body on the line above, or whose seal stands for it. */
const secondSign = /^（[^（）]*）$|代章）$/;

/** Bodies alone on a line right below the title or its number: 三部门关于…的通知 names them there. */
function issuerLine(paragraphs: readonly Paragraph[], title: Found | undefined): Found[] {
  const at =
    title === undefined ? -1 : paragraphs.findIndex(({ start, end }) => start <= title.start && title.start < end);
  const below = at < 0 ? [] : paragraphs.slice(at + 1, at + 4);
  const line = below.find(
    ({ text }) => text.length <= 120 && !/[，。；：、《]/.test(text) && bodiesIn(text).length > 0,
  );
  return line ? bodiesOf(line.text, line.start, 'issuer-line') : [];
}

const strayDigits = /[ 0-9年月日.]*$/;
const damagedDate = /^[^0-9]{4,40}[12][0-9]{5,7}$/;
const furthestSignature = 40;

/** A signature whose date is lost or damaged (陕西省人民政府2017821), right before the document that the notice issues. */
function undatedSignature(paragraphs: readonly Paragraph[], issuedAt: number | undefined) {
  const at = issuedAt === undefined ? -1 : paragraphs.findIndex(({ start }) => start === issuedAt);
  const above = paragraphs.slice(Math.max(0, at - 3), Math.max(0, at)).reverse();
  const dated = paragraphs.slice(0, furthestSignature).filter(({ text }) => damagedDate.test(text));
  for (const { text, start } of [...above, ...dated]) {
    const name = text.replace(strayDigits, '');
    if (name.length <= 40 && !/[，。；：《]/.test(name) && bodiesIn(name).length > 0) return { text: name, start };
  }
  return undefined;
}

/** The lines of bodies right above the date, or the same line before it. */
function signatureAbove(paragraphs: readonly Paragraph[], date: number): { text: string; start: number } | undefined {
  const index = paragraphs.findIndex(({ start, end }) => start <= date && date < end);
  const line = paragraphs[index];
  if (!line) return undefined;
  if (line.start < date) return { text: line.text.slice(0, date - line.start), start: line.start };
  let first = index;
  while (first > 0 && signs(paragraphs[first - 1]!.text)) first--;
  const lines = paragraphs
    .slice(first, index)
    .map(({ text, start }) => ({ text: text.replace(sealed, ''), start }))
    .filter(({ text }) => !secondSign.test(text));
  if (lines.length === 0) return undefined;
  return { text: lines.map(({ text }) => text).join(' '), start: lines[0]!.start };
}

const signs = (text: string) => text.length <= 60 && (endsAsBody(text.replace(sealed, '')) || secondSign.test(text));
/** 领导小组办公室（代章）: the body signs, with the seal of another. */
const sealed = /（(?:代章|盖章|章|印)）$/;

/** 财政厅 behind 内蒙古自治区卫生健康委员会 is of the same place. */
export function sharingPlace(issuers: readonly Found[], home: string | undefined, isPlaced: (body: string) => boolean) {
  const shares = home !== undefined && issuers[0]?.value.startsWith(home) === true;
  return issuers.map((found, index) =>
    !shares || index === 0 || isPlaced(found.value) ? found : { ...found, value: home + found.value },
  );
}

/** 省人民政府办公厅 in a document of 贵州 is 贵州省人民政府办公厅; 句容市政府 is 句容市人民政府. */
export function officialName(body: string, home: string | undefined): string {
  const full = body.replace(/(?<=[省市县区州旗])政府(?=$|办公)/, '人民政府');
  if (
    home === undefined ||
    !/^(?:省|市(?!场|容)|县|区|自治区|自治州)(?:人民政府|委|医改|[一-龥]{2,12}[厅局委办])/.test(full)
  )
    return full;
  const unit = /^(?:自治区|自治州|[省市县区])/.exec(full)![0];
  return home.endsWith(unit) ? home + full.slice(unit.length) : full;
}
