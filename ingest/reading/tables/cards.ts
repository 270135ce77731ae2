import { areUnits } from './cell-matter.ts';
import { type Column, columnOf, isRole } from './columns.ts';
import { type Line, linesOf } from './lines.ts';
import type { Cell, Table } from './table.ts';

/** A heading, and the lines below it up to the next one. */
interface Part {
  readonly column: Column;
  readonly heading: Line;
  readonly said: readonly Line[];
}

const longestHeading = 12;
const mostLines = 12;
const mostUnits = 4;
const anyHeading = /(?:任务|事项|内容|措施|项目)\s*[|｜]?\s*[\r\n]/;

/**
 * Tasks that a site prints as cards: 具体任务, 责任单位, 完成时限, each heading on a line of its own and below it what it holds.
 * All cards of a text are one table; what has no unit is no card.
 */
export function tablesOfCards(text: string): Table[] {
  if (!anyHeading.test(text)) return [];
  const lines = linesOf(text);
  const cards: Part[][] = [];
  for (let at = 0; at < lines.length; ) {
    const card = cardAt(lines, at);
    if (card === undefined) at++;
    else {
      cards.push(card);
      at += card.reduce((count, { said }) => count + 1 + said.length, 0);
    }
  }
  return cards.length === 0 ? [] : [tableOf(cards)];
}

const headingAt = (lines: readonly Line[], at: number): Column | undefined => {
  const text = lines[at]?.text ?? '';
  return text.length > 0 && text.length <= longestHeading ? columnOf(text) : undefined;
};

function cardAt(lines: readonly Line[], from: number): Part[] | undefined {
  const first = headingAt(lines, from);
  if (first !== 'task' && first !== 'content') return undefined;
  const card: Part[] = [];
  for (let at = from; ; ) {
    const column = headingAt(lines, at);
    if (column === undefined || card.some((part) => part.column === column)) break;
    const said = partBelow(lines, at + 1, column);
    if (said === undefined) break;
    card.push({ column, heading: lines[at]!, said });
    at += 1 + said.length;
  }
  return card.some(({ column }) => isRole(column)) ? card : undefined;
}

/** What stands under a heading; undefined where nothing does that it can hold. */
function partBelow(lines: readonly Line[], from: number, column: Column): Line[] | undefined {
  const ends = (at: number) => lines[at] === undefined || headingAt(lines, at) !== undefined;
  let to = from;
  if (isRole(column)) while (!ends(to) && to - from < mostUnits && areUnits(lines[to]!.text)) to++;
  else if (column === 'task' || column === 'content') while (!ends(to) && to - from < mostLines) to++;
  else if (!ends(to)) to++;
  const open = (column === 'task' || column === 'content') && headingAt(lines, to) === undefined;
  return to === from || open ? undefined : lines.slice(from, to);
}

function tableOf(cards: readonly (readonly Part[])[]): Table {
  const columns = [...new Set(cards.flatMap((card) => card.map(({ column }) => column)))];
  const cell = (said: readonly Line[], row: number, column: Column): Cell => ({
    start: said[0]!.start,
    end: said.at(-1)!.end,
    row,
    column: columns.indexOf(column) + 1,
    rows: 1,
  });
  const head = columns.map((column) => {
    const part = cards.flat().find((own) => own.column === column)!;
    return cell([part.heading], 1, column);
  });
  return [...head, ...cards.flatMap((card, index) => card.map(({ said, column }) => cell(said, index + 2, column)))];
}
