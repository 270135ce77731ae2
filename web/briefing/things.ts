/**
 * What of a figure a scene can point at carries its id as `data-id`: the model's id of a node or a relationship, that
 * of a cell, or that of a place in a text. A relationship says its ends too (`data-from`, `data-to`).
 */

const cellMark = 'cell|';

/** The id of a cell: of what its row is, and its column. */
export const cellId = (row: string, column: string): string => `${cellMark}${row}|${column}`;

/** Row and column of a cell; nothing where the id is of something else. */
export function cellOf(id: string): readonly [row: string, column: string] | undefined {
  if (!id.startsWith(cellMark)) return undefined;
  const [row, column] = id.slice(cellMark.length).split('|');
  return row !== undefined && column !== undefined ? [row, column] : undefined;
}

/** The id of a stretch of a document's text, by its offsets. */
export const placeId = (start: number, end: number): string => `text|${start}-${end}`;
