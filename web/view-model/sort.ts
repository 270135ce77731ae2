import { byCodePoint } from '../../graph/graph.ts';

/** A column and its direction, as a link says it: `tasks` upward, `-tasks` downward. */
export type Sort = string;

export type Sortable = string | number | undefined;

/**
 * Rows in the order of one column; equal ones keep the order they came in, and what has no value comes last either way.
 * @param sortValue the value of a row in a column; undefined for a column that the table does not have
 */
export function sorted<Row>(
  rows: readonly Row[],
  sort: Sort | undefined,
  sortValue: (row: Row, column: string) => Sortable,
): readonly Row[] {
  if (sort === undefined) return rows;
  const { column, down } = columnOf(sort);
  const sign = down ? -1 : 1;
  return rows
    .map((row) => ({ row, value: sortValue(row, column) }))
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined)
        return Number(a.value === undefined) - Number(b.value === undefined);
      return sign * compared(a.value, b.value);
    })
    .map(({ row }) => row);
}

/** `-tasks` → { column: 'tasks', down: true } */
export function columnOf(sort: Sort): { readonly column: string; readonly down: boolean } {
  return sort.startsWith('-') ? { column: sort.slice(1), down: true } : { column: sort, down: false };
}

/** What pressing a head asks for: its first direction, then the other, then the table's own order. */
export function nextSort(sort: Sort | undefined, column: string, downFirst: boolean): Sort | undefined {
  const [first, second] = downFirst ? [`-${column}`, column] : [column, `-${column}`];
  if (sort === first) return second;
  return sort === second ? undefined : first;
}

function compared(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return byCodePoint(String(a), String(b));
}
