import { bodiesIn, endsAsBody } from './bodies.ts';
import type { Paragraph } from './paragraphs.ts';

const strayDigits = /[ 0-9年月日.]*$/;
const damagedDate = /^[^0-9]{4,40}[12][0-9]{5,7}$/;
const furthestSignature = 40;

/** A signature whose date is lost or damaged (陕西省人民政府2017821), right before the document that the notice issues. */
export function undatedSignature(paragraphs: readonly Paragraph[], issuedAt: number | undefined) {
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
export function signatureAbove(
  paragraphs: readonly Paragraph[],
  date: number,
): { text: string; start: number } | undefined {
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

/** 科学技术厅 / （产业链链长办公室）: the second sign of the body on the line above, or whose seal stands for it. */
const secondSign = /^（[^（）]*）$|代章）$/;
