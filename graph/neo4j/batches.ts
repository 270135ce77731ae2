/** Rows of one statement: more at a time fill the server's memory and are no faster. */
const batch = 5_000;

/** Rows in portions of so many, in their order. */
export function* inBatches<T>(rows: readonly T[], size = batch): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}
