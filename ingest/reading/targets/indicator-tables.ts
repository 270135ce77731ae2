import type { TargetKind } from '../../../graph/schema/words.ts';
import { metricHeading, unitHeading, valueHeadingOf } from '../tables/indicator-headings.ts';
import { createFinder } from '../tables/normalised.ts';
import type { Cell, Table } from '../tables/table.ts';
import type { NormalisedText, Span, TargetMention } from '../types.ts';
import { numberIn, numberSaid } from './cell-numbers.ts';
import { confidenceOf } from './words.ts';

/**
 * Tables of indicators: 指标 | 单位 | 2020年 | 2025年. The value of a row in a year to come is a goal, due in that year; what has been
 * reached is a baseline. A cell without a number (达到全国平均水平) sets nothing.
 * @param year the document's; what a column of an earlier year, or of 现状, holds was reached before it
 */
export function readIndicatorTables(
  source: string,
  tables: readonly Table[],
  text: NormalisedText,
  year: number | undefined,
): IndicatorTables {
  const spans: Span[] = [];
  const targets: TargetMention[] = [];
  if (tables.length === 0) return { spans, targets };
  const find = createFinder(text);
  for (const table of tables) {
    const printed = headOf(table, source, year);
    if (printed === undefined) continue;
    const head = withYear(printed, captionYear(source, table[0]!.start, year));
    spans.push(find({ start: table[0]!.start, end: table.at(-1)!.end }));
    for (const row of rowsBelow(table, head.row)) targets.push(...targetsOf(row, head, source, text.text, find));
  }
  return { spans, targets };
}

export interface IndicatorTables {
  /** Where they stand: nothing else is read of them as a target. */
  readonly spans: readonly Span[];
  readonly targets: readonly TargetMention[];
}

/** The year to come that the line above a table names: 表1 2025年主要指标. */
function captionYear(source: string, start: number, year: number | undefined): string | undefined {
  const above = source.slice(Math.max(0, start - furthestCaption), start).replace(/[|｜\s]+$/, '');
  const printed = caption.exec(above.slice(above.search(/[^\r\n]*$/)))?.[1];
  return printed !== undefined && year !== undefined && Number(printed) >= year ? printed : undefined;
}
const caption = /(20[0-9]{2})年[^。；：]{0,30}[指目]标/;
const furthestCaption = 80;

/** Goals whose column names no year are due in this one. */
function withYear(head: Head, year: string | undefined): Head {
  if (year === undefined) return head;
  const dated = (value: Value) => (value.kind === 'goal' && value.year === undefined ? { ...value, year } : value);
  return { ...head, values: new Map([...head.values].map(([column, value]) => [column, dated(value)])) };
}

const past = /现状|基|实际|完成/;
const furthestHead = 3;

interface Head {
  readonly row: number;
  readonly metric: number;
  readonly unit: number | undefined;
  readonly values: ReadonlyMap<number, Value>;
}

/** What a column of values holds. */
interface Value {
  readonly kind: TargetKind & ('goal' | 'baseline');
  readonly year?: string;
}

const said = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s/g, '');

/** The row that names the columns: an indicator, and at least one value of it. */
function headOf(table: Table, text: string, year: number | undefined): Head | undefined {
  const first = table[0]!.row;
  for (let row = first; row < first + furthestHead; row++) {
    const cells = table.filter((cell) => cell.row === row && cell.end - cell.start <= longestHeading);
    const column = (pattern: RegExp) => cells.find((cell) => pattern.test(said(text, cell)))?.column;
    const metric = column(metricHeading);
    if (metric === undefined) continue;
    const printed = cells.flatMap((cell) => {
      const value = valueHeadingOf(said(text, cell));
      return value ? [{ column: cell.column, ...value }] : [];
    });
    if (printed.length === 0) continue;
    const latest = Math.max(...printed.map((value) => Number(value.year ?? 0)));
    const values = printed.map(({ column: at, year: of, word = '' }) => {
      const before =
        of !== undefined && (year === undefined ? printed.length > 1 && Number(of) < latest : Number(of) < year);
      const kind =
        past.test(word) || (before && !/目标|规划|预期/.test(word)) ? ('baseline' as const) : ('goal' as const);
      return [at, { kind, ...(of && { year: of }) }] as const;
    });
    return { row, metric, unit: column(unitHeading), values: new Map(values) };
  }
  return undefined;
}

const longestHeading = 20;

function rowsBelow(table: Table, head: number): Cell[][] {
  const rows = new Map<number, Cell[]>();
  for (const cell of table) {
    if (cell.row <= head) continue;
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows.values()];
}

/**
 * A row whose cells stand in their columns. Where a merged cell before them was lost (3 | 残联 | 知晓率 | 80% below
 * 领域 | 序号 | 部门 | 指标 | 2025年), all stand as many columns too far left as the indicator does.
 */
function aligned(row: readonly Cell[], metric: number, text: string): readonly Cell[] {
  const misses = (at: number) => {
    const cell = row.find(({ column }) => column === at);
    return cell !== undefined && numberIn(said(text, cell)) !== undefined;
  };
  if (!misses(metric)) return row;
  const named = row.findLast(({ column }) => column < metric && !misses(column));
  if (named === undefined || said(text, named).length < shortestMetric) return [];
  return row.map((cell) => ({ ...cell, column: cell.column + metric - named.column }));
}

const shortestMetric = 4;

function targetsOf(
  printed: readonly Cell[],
  head: Head,
  source: string,
  text: string,
  find: (span: Span) => Span,
): TargetMention[] {
  const row = aligned(printed, head.metric, source);
  const metric = row.find(({ column }) => column === head.metric);
  if (metric === undefined) return [];
  const unitCell = row.find(({ column }) => column === head.unit);
  const unit = unitCell && said(source, unitCell).replace(/^[-—/无]+$/, '');
  const context = find({ start: row[0]!.start, end: row.at(-1)!.end });
  return row.flatMap((cell) => {
    const column = head.values.get(cell.column);
    const number =
      column && (numberIn(said(source, cell)) ?? (column.kind === 'goal' ? numberSaid(text, find(cell)) : undefined));
    if (column === undefined || number === undefined || cell.start < metric.end) return [];
    // 2025年（本省） | 2025年（全国）: what the year says twice is the document's only where both say the same.
    const twins = row.filter((other) => other !== cell && isTwin(head.values.get(other.column), column));
    if (twins.some((other) => other.start < cell.start || said(source, other) !== said(source, cell))) return [];
    const span = find({ start: metric.start, end: cell.end });
    const measured = number.unit ?? (unit || bracketed.exec(said(source, metric))?.[1]);
    return [
      {
        ...span,
        text: text.slice(span.start, span.end),
        metric: said(source, metric).replace(bracketed, ''),
        comparator: number.comparator,
        value: number.value,
        ...(measured && { unit: measured }),
        ...(column.kind === 'goal' && column.year && { deadline: column.year, deadlineText: column.year }),
        kind: column.kind,
        context,
        method: 'indicator-table',
        confidence: confidenceOf[column.kind],
      },
    ];
  });
}

const isTwin = (other: Value | undefined, { kind, year }: Value) =>
  other !== undefined && year !== undefined && other.kind === kind && other.year === year;

/** 人均预期寿命（岁）: the unit of a table that has no column for it. */
const bracketed = /[（(]((?:[0-9]*\/)?[%‰岁张人个名家所元万亿天次例台类种项平方米辆/0-9十百千]{1,6})[）)]$/;
