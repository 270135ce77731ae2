/** A column with the same values and more room, zeros behind. */
export function grown<T extends Uint8Array | Uint16Array | Int32Array | Float64Array>(
  column: T,
  length = column.length * 2,
): T {
  const larger = new (column.constructor as new (length: number) => T)(length);
  larger.set(column);
  return larger;
}
