/** A table of Markdown: its heads and its rows, a cell each. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(columns), row(columns.map(() => '---')), ...rows.map(row)].join('\n');
}

/** A share as a percentage with at most one decimal, rounded down, so that nothing looks better than it is. */
export function percent(share: number): string {
  const tenths = Math.floor(share * 1000 + 1e-9) / 10;
  return tenths.toFixed(Number.isInteger(tenths) ? 0 : 1);
}
