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
  return { text: mended(lines.map(({ text }) => text)).join(' '), start: lines[0]!.start };
}

/** 市人民政府国有资产 | 市民政局 over 监督管理委员会 | 市医保局: a name broken at the width of its column is whole again. */
function mended(lines: readonly string[]): string[] {
  const rows = lines.map((line) => line.split(' '));
  rows.forEach((names, row) => {
    const below = rows[row + 1];
    names.forEach((name, column) => {
      const rest = below?.[column];
      if (rest === undefined || endsAsBody(name) || !endsAsBody(name + rest) || rest.startsWith(name.slice(0, 2)))
        return;
      names[column] = name + rest;
      below![column] = '';
    });
  });
  return rows.map((names) => names.filter((name) => name !== '').join(' ')).filter((line) => line !== '');
}

const signs = (text: string) => text.length <= 60 && (endsAsBody(text.replace(sealed, '')) || secondSign.test(text));
/** 领导小组办公室（代章）: the body signs, with the seal of another. */
const sealed = /（(?:代章|盖章|章|印)）$/;

/** 科学技术厅 / （产业链链长办公室）: the second sign of the body on the line above, or whose seal stands for it. */
const secondSign = /^（[^（）]*）$|代章）$/;
