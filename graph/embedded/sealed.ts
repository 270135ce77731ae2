import { crc32 } from 'node:zlib';

/**
 * What is stored is stored as bytes behind their checksum: SQLite gives back whatever lies on the disk, and a bit that
 * changed there must be told from what was written. Texts are bytes as well, because libsql ends the process where a
 * TEXT is no UTF-8.
 */
const checksumLength = 4;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export interface Placed {
  readonly value: string | Uint8Array;
  /** Where the value stands, a whole number: what a damaged page shows elsewhere is not taken for its own. */
  readonly place: number;
}

/** Most documents fit; memory that nothing is written to costs nothing. */
const room = Buffer.allocUnsafeSlow(1 << 22);

/** @returns the values sealed, in one piece of memory that the next call writes over: they are for writing down at once */
export function sealTogether(values: readonly Placed[]): Buffer[] {
  // A UTF-16 unit becomes three bytes at most.
  const most = values.reduce((sum, { value }) => sum + checksumLength + 3 * value.length, 0);
  const bytes = most <= room.length ? room : Buffer.allocUnsafe(most);
  let end = 0;
  return values.map(({ value, place }) => {
    const from = end;
    end = from + checksumLength;
    if (typeof value === 'string') end += bytes.write(value, end);
    else {
      bytes.set(value, end);
      end += value.length;
    }
    const sealed = bytes.subarray(from, end);
    sealed.writeUInt32LE(crc32(sealed.subarray(checksumLength), place >>> 0));
    return sealed;
  });
}

/** One value, to keep. */
export const seal = (value: string | Uint8Array, place: number) => Buffer.from(sealTogether([{ value, place }])[0]!);

/** @throws RangeError where the bytes are not what was sealed at this place */
export function unseal(sealed: unknown, place: number): Uint8Array {
  const bytes = bytesOf(sealed);
  const content = bytes.subarray(checksumLength);
  if (checksumOf(bytes) !== crc32(content, place >>> 0)) throw new RangeError('the checksum is another');
  return content;
}

export const unsealText = (sealed: unknown, place: number) => decoder.decode(unseal(sealed, place));

/** The checksum that a sealed value carries. */
export function checksumOf(sealed: unknown): number {
  const { buffer, byteOffset, byteLength } = bytesOf(sealed);
  return new DataView(buffer, byteOffset, byteLength).getUint32(0, true);
}

function bytesOf(stored: unknown): Uint8Array {
  if (stored instanceof ArrayBuffer) return new Uint8Array(stored);
  if (ArrayBuffer.isView(stored)) return new Uint8Array(stored.buffer, stored.byteOffset, stored.byteLength);
  throw new RangeError('no bytes');
}
