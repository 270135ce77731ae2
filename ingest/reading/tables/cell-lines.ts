import { type Column, columnOf, isRole } from './columns.ts';
import { type Cell, cellOf, mostRows, type Table } from './table.ts';

/** One line of a text, without blanks around it. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const longestHeading = 12;
/** More headings than this one after the other are no head: a page repeats a word. */
const mostColumns = 12;
const numbered = /^[0-9]{1,3}$/;

/**
 * Tables whose cells an extractor put on a line each: the headings of the columns one under the other, then the rows,
 * each begun by its number. A row whose lines do not fit the columns is left out, with all after it.
 */
export function tablesOfCellLines(text: string): Table[] {
  if (!text.includes('序') || !/序\s?号/.test(text)) return [];
  const lines = linesOf(text);
  const tables: Table[] = [];
  let rows = 0;
  // One row too many is enough to tell that not all are read.
  for (let at = 0; at < lines.length && rows <= mostRows; at++) {
    if (!/^序\s?号$/.test(lines[at]!.text)) continue;
    const width = widthOfHead(lines, at);
    if (width === 0) continue;
    const table = rowsBelow(lines, at, width);
    if (table.length > width) tables.push(table);
    rows += table.at(-1)!.row - 1;
    at += Math.max(table.length, width) - 1;
  }
  return tables;
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const { 0: whole, index } of text.matchAll(/[^\r\n]+/g)) {
    const trimmed = whole.trim();
    // An extractor that ends every cell with a bar.
    const said = trimmed.endsWith('|') || trimmed.endsWith('｜') ? trimmed.slice(0, -1).trim() : trimmed;
    const start = index + whole.length - whole.trimStart().length;
    if (said !== '') lines.push({ text: said, start, end: start + said.length });
  }
  return lines;
}

/** How many headings follow each other; 0 where they are not those of a table of tasks, or too many. */
function widthOfHead(lines: readonly Line[], at: number): number {
  const head: Column[] = [];
  for (let next = at; next < lines.length && lines[next]!.text.length <= longestHeading; next++) {
    const column = columnOf(lines[next]!.text);
    if (column === undefined) break;
    if (head.push(column) > mostColumns) return 0;
  }
  return head.some(isRole) && (head.includes('task') || head.includes('content')) ? head.length : 0;
}

function rowsBelow(lines: readonly Line[], at: number, width: number): Cell[] {
  const columns = lines.slice(at, at + width).map(({ text }) => columnOf(text)!);
  const cells = lines.slice(at, at + width).map((line, index) => cellOf([line], 1, index + 1));
  let above: readonly Cell[] = [];
  let printed = 1;
  for (let row = 0, from = at + width; ; ) {
    // 一、卫生健康工作目标: lines across the table head the rows below them.
    for (const last = behindSections(lines, from, row); from < last; from++)
      cells.push(cellOf([lines[from]!], ++printed, 1));
    const number = numberAt(lines, from);
    if (number === undefined || number <= row) break;
    row = number;
    const next = nextRow(lines, from, row, width);
    const end = next === undefined ? undefined : beforeSections(lines, from, next);
    const matter = laidOut(lines.slice(from + 1, end ?? from + 1 + width + mostExtraLines), columns, end === undefined);
    if (matter === undefined) break;
    printed++;
    const read = [cellOf([lines[from]!], printed, 1)];
    for (const [index, said] of matter.entries()) {
      const column = index + 2;
      const merged = goesOnBelow(columns[index + 1]!) ? above.find((cell) => cell.column === column) : undefined;
      if (said.length > 0) read.push(cellOf(said, printed, column));
      else if (merged) read.push({ ...merged, row: printed });
    }
    cells.push(...read);
    above = read;
    if (end === undefined) break;
    from = end;
  }
  return cells;
}

const section = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])/;

const numberAt = (lines: readonly Line[], at: number): number | undefined => {
  const text = lines[at]?.text;
  return text !== undefined && numbered.test(text) ? Number(text) : undefined;
};

/** Where the headings across the table end that begin here; nowhere, where no row with a later number follows. */
function behindSections(lines: readonly Line[], from: number, row: number): number {
  let at = from;
  while (lines[at] !== undefined && section.test(lines[at]!.text)) at++;
  return (numberAt(lines, at) ?? 0) > row ? at : from;
}

function beforeSections(lines: readonly Line[], from: number, next: number): number {
  let at = next;
  while (at > from + 1 && section.test(lines[at - 1]!.text)) at--;
  return at;
}

/** How many lines a row can have beyond one for each column: units one under the other. */
const mostExtraLines = 6;

/** The row below: the next number; one that was left out (an extract of a table) may be missing, none stands twice. */
function nextRow(lines: readonly Line[], from: number, row: number, width: number): number | undefined {
  let furthest = from + 1 + width + mostExtraLines;
  for (let at = from + 1; at < Math.min(lines.length, furthest); at++) {
    if (section.test(lines[at]!.text)) furthest++;
    const number = numberAt(lines, at);
    if (number !== undefined) return number > row && number <= row + widestGap ? at : undefined;
  }
  return undefined;
}

const widestGap = 100;

/** Merged cells are lost in this form: of the columns that name who answers, what stands above holds on. */
const goesOnBelow = (column: Column) => column === 'lead' || column === 'responsible';

type Laid = readonly (readonly Line[])[];

/**
 * The lines of a row under the columns behind its number. A cell may take several lines (units one under the other), or
 * none (a merged one goes on from above); what each column can hold decides. Where nothing fits, one line for each.
 * @param open whether nobody knows where the row ends, as for the last one
 */
function laidOut(lines: readonly Line[], columns: readonly Column[], open: boolean): Laid | undefined {
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
      // Of two cells for units, one of them empty, the one in front is filled.
      if (!others) continue;
      const cost = own + others.cost;
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

export const isDeadline = (text: string) => text.length <= 25 && /[0-9]年|月|年底|季度|持续|长期|常态|全年/.test(text);

const unit =
  /(?:[局委办厅室部院会府司处署社组队]|单位|中心|机关|机构|公司|企业|学校|银行|园区|街镇|乡镇|街道|[县市区])(?:（[^（）]*）|\([^()]*\))?$/;

/** 区民政局、各街镇（园区）; 无. */
export function areUnits(text: string): boolean {
  if (/^(?:无|\/|[-—]+)$/.test(text)) return true;
  if (/[。；](?!$)/.test(text) || (/[。；]$/.test(text) && !/^[省市县区州各]/.test(text))) return false;
  const parts = text
    .replace(/[。；]$/, '')
    .split(/[、，\s]+(?![^（(]*[）)])/)
    .filter((part) => part !== '');
  return (
    parts.length > 0 && parts.every((part) => part.length <= 22) && unit.test(parts[0]!) && unit.test(parts.at(-1)!)
  );
}
