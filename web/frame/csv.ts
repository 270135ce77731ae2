/** A value of a table as it is handed on; nothing known is an empty cell. */
export type Cell = string | number | undefined;

/** A cell that a spreadsheet would take for a formula is kept as text by a leading apostrophe. */
const formula = /^[=+\-@\t\r]/;

function field(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = formula.test(cell ?? '') ? `'${cell}` : (cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Beside the head's own columns; a line before the head would be taken for the head. */
const citationColumn = 'citation';

/**
 * A table as it is handed on: CSV whose last column holds, once, the line that cites it, as the long table of the data has it.
 */
export function citedCsv(head: readonly string[], rows: readonly (readonly Cell[])[], citation: string): string {
  // A table without rows still says what it is of.
  const lines = rows.length > 0 ? rows : [[]];
  const whole = (row: readonly Cell[]) => Array.from(head, (_, i) => row[i]);
  return toCsv(
    [...head, citationColumn],
    lines.map((row, i) => [...whole(row), i === 0 ? citation : undefined]),
  );
}

/** Rows as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export function toCsv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}
