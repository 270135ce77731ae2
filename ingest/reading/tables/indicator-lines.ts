import { metricHeading, unitHeading, valueHeadingOf } from './indicator-headings.ts';
import { type Line, linesOf, partsOf } from './lines.ts';
import { type Cell, cellOf, mostRows, type Table } from './table.ts';

type Kind = 'number' | 'metric' | 'unit' | 'value' | 'other';

const fewestColumns = 3;
const mostColumns = 10;
const longestHeading = 20;
const longestMetric = 60;
const longestCell = 40;

/**
 * Tables of indicators whose cells an extractor put on a line each (序号, 指标, 单位, 2020年, 2025年 one under the other, then so many
 * lines for each indicator), or set apart by nothing but blanks. The first row that does not fit ends the table.
 */
export function tablesOfIndicatorLines(text: string): Table[] {
  if (!/指\s?标[^\r\n]{0,8}(?:[|｜]?\s*[\r\n]|[ \u3000])/.test(text)) return [];
  const lines = linesOf(text);
  const layouts = [spaced(lines), eachOnALine(lines)];
  const tables: Table[] = [];
  for (let at = 0; at < lines.length; at++) {
    const layout = layouts.find(({ head }) => head(at) !== undefined);
    const head = layout?.head(at);
    if (layout === undefined || head === undefined) continue;
    const cells: Cell[] = [];
    let from = at;
    for (let row = 0; row <= mostRows; row++, from += layout.step(head)) {
      const own = layout.row(from, head);
      if (own === undefined || (row > 0 && !fits(own, head, row))) break;
      cells.push(...own.map((line, index) => cellOf([line], row + 1, index + 1)));
    }
    if (cells.length > head.length) tables.push(cells);
    at = Math.max(at, from - 1);
  }
  return tables;
}

/** How the cells of a row lie in the lines. */
interface Layout {
  head(at: number): Kind[] | undefined;
  row(from: number, head: readonly Kind[]): readonly Line[] | undefined;
  /** Lines that a row takes. */
  step(head: readonly Kind[]): number;
}

const eachOnALine = (lines: readonly Line[]): Layout => ({
  head: (at) => headIn(lines.slice(at, at + mostColumns + 1)),
  row: (from, { length }) => (from + length <= lines.length ? lines.slice(from, from + length) : undefined),
  step: ({ length }) => length,
});

const spaced = (lines: readonly Line[]): Layout => {
  const partsAt = (at: number) => (lines[at] === undefined || /[|｜\t]/.test(lines[at].text) ? [] : partsOf(lines[at]));
  return {
    head: (at) => {
      const parts = partsAt(at);
      const head = parts.length <= mostColumns ? headIn(parts) : undefined;
      return head?.length === parts.length ? head : undefined;
    },
    row: (from, { length }) => {
      const parts = partsAt(from);
      return parts.length === length ? parts : undefined;
    },
    step: () => 1,
  };
};

/** The columns that such headings name, where they are those of indicators and their values. */
function headIn(said: readonly Line[]): Kind[] | undefined {
  const head: Kind[] = [];
  for (const { text } of said) {
    const kind = kindOf(text.replace(/\s/g, ''));
    if (kind === undefined) break;
    head.push(kind);
  }
  const isTable = head.filter((kind) => kind === 'metric').length === 1 && head.includes('value');
  return isTable && head.length >= fewestColumns && head.length <= mostColumns ? head : undefined;
}

function kindOf(heading: string): Kind | undefined {
  if (heading.length > longestHeading) return undefined;
  if (heading === '序号') return 'number';
  if (metricHeading.test(heading)) return 'metric';
  if (unitHeading.test(heading)) return 'unit';
  if (valueHeadingOf(heading) !== undefined) return 'value';
  return /^(?:指标)?(?:属性|性质|类型)$|^备注$|^(?:责任|牵头|指导|数据来源)(?:单位|部门)$/.test(heading)
    ? 'other'
    : undefined;
}

/** Whether these cells are a row: counted by its number, if rows are, with an indicator and at least one number for it. */
function fits(cells: readonly Line[], head: readonly Kind[], row: number): boolean {
  const holds = cells.every(({ text }, index) => {
    if (head[index] === 'number') return text === String(row);
    if (head[index] === 'metric') return text.length <= longestMetric && /^[^。]*[\u4e00-\u9fff]{2}[^。]*$/.test(text);
    return text.length <= longestCell;
  });
  return holds && cells.some(({ text }, index) => head[index] === 'value' && /[0-9]/.test(text));
}
