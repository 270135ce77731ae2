import { areUnits, isDeadline } from './cell-matter.ts';
import { type Column, isRole } from './columns.ts';
import type { Line } from './lines.ts';

/** A row counts itself by this. */
export const numbered = /^[0-9]{1,3}$/;
/** More headings than this one after the other are no head: a page repeats a word. */
export const mostColumns = 12;

/** For each column the lines of its cell. */
type Laid = readonly (readonly Line[])[];

/**
 * The lines of a row under the columns behind its number. A cell may take several lines (units one under the other), or
 * none (a merged one goes on from above); what each column can hold decides. Where nothing fits, one line for each.
 * @param open whether nobody knows where the row ends, as for the last one
 */
export function laidOut(lines: readonly Line[], columns: readonly Column[], open: boolean): Laid | undefined {
  const wanted = columns.slice(1);
  const ends = open ? lines.map((_, index) => index + 1) : [lines.length];
  let best: Fitting | undefined;
  for (const end of ends) {
    if (numbered.test(lines[end - 1]?.text ?? '')) break;
    if (open && lines[end] !== undefined && numbered.test(lines[end].text)) continue;
    const found = cheapest(lines.slice(0, end), wanted);
    if (found && found.cost < misfit && (best === undefined || found.cost < best.cost)) best = found;
  }
  if (best) return best.laid;
  const simple = lines.slice(0, wanted.length);
  if (simple.length < wanted.length || (!open && lines.length !== wanted.length)) return undefined;
  if (simple.some(({ text }) => numbered.test(text)) || numbered.test(lines[wanted.length]?.text ?? ''))
    return undefined;
  return simple.map((line) => [line]);
}

/** The columns of the cells of a row that has fewer than its head, merged ones being lost; undefined where nothing fits. */
export function columnsOfCells(said: readonly Line[], columns: readonly (Column | undefined)[]): number[] | undefined {
  if (columns.length > mostColumns) return undefined;
  const known = columns.flatMap((column, index) => (column === undefined ? [] : [{ column, index }]));
  const found = cheapest(
    said,
    known.map(({ column }) => column),
  );
  if (found === undefined || found.cost >= misfit) return undefined;
  return found.laid.flatMap((lines, at) => lines.map(() => known[at]!.index + 1));
}

const misfit = 8;
const mostLines = 4;

interface Fitting {
  readonly laid: Laid;
  readonly cost: number;
}

/** All lines under all columns, in the way that costs least; of two the one with fewer lines in the first column. */
function cheapest(lines: readonly Line[], columns: readonly Column[]): Fitting | undefined {
  // What is left of the lines for what is left of the columns is met on many ways, and worked out once.
  const known = new Map<number, Fitting | undefined>();
  const units = lines.map(({ text }) => areUnits(text));
  const fitting = (line: number, column: number): Fitting | undefined => {
    if (column === columns.length) return line === lines.length ? { laid: [], cost: 0 } : undefined;
    if (lines.length - line > mostLines * (columns.length - column)) return undefined;
    const key = line * columns.length + column;
    if (!known.has(key)) known.set(key, best(line, column));
    return known.get(key);
  };
  const best = (line: number, column: number): Fitting | undefined => {
    let found: Fitting | undefined;
    for (let count = 0; count <= Math.min(mostLines, lines.length - line); count++) {
      const said = lines.slice(line, line + count);
      const own = costOf(said, units.slice(line, line + count), columns[column]!);
      if (own >= misfit || (found && own > found.cost)) continue;
      const others = fitting(line + count, column + 1);
      if (!others) continue;
      const cost = own + others.cost;
      // Of two cells for units, one of them empty, the one in front is filled.
      const fills = count === 1 && isRole(columns[column]!);
      if (found && (found.cost < cost || (found.cost === cost && !fills))) continue;
      found = { laid: [said, ...others.laid], cost };
    }
    return found;
  };
  return fitting(0, 0);
}

const missing: Readonly<Partial<Record<Column, number>>> = {
  section: 1,
  task: 1,
  participant: 2,
  implementing: 2,
  note: 2,
};

const longestNote = 30;

/**
 * How badly lines fit a column: 0 for one line of its kind.
 * @param units which of the lines are units
 */
function costOf(said: readonly Line[], units: readonly boolean[], column: Column): number {
  if (said.length === 0) return column === 'content' ? misfit : (missing[column] ?? 3);
  if (isRole(column) && !units.every((one) => one)) return misfit;
  const isContinued = said.slice(0, -1).every(({ text }) => /[、，]$/.test(text));
  if (isRole(column)) return isContinued ? 0 : said.length - 1;
  const isOne = said.length === 1;
  if (!isOne && (!isContinued || column === 'deadline' || column === 'note')) return misfit;
  const text = said.map((line) => line.text).join('、');
  if (column === 'deadline') return isDeadline(text) ? 0 : misfit;
  if (column === 'note') return text.length <= longestNote ? 1 : misfit;
  if (isDeadline(text)) return misfit;
  return (isOne ? units[0] : areUnits(text)) ? 3 : 0;
}
