import { crc32 } from 'node:zlib';

/**
 * What is stored is stored as bytes behind their checksum: SQLite gives back whatever lies on the disk, and a bit that
 * changed there must be told from what was written. Texts are bytes as well, because libsql ends the process where a
 * TEXT is no UTF-8.
 */
const checksumLength = 4;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** @param place where the value stands, a whole number: what a damaged page shows elsewhere is not taken for its own */
export function seal(value: string | Uint8Array, place: number): Buffer {
  const bytes = typeof value === 'string' ? Buffer.from(value) : value;
  const sealed = Buffer.allocUnsafe(checksumLength + bytes.length);
  sealed.set(bytes, checksumLength);
  sealed.writeUInt32LE(crc32(bytes, place >>> 0));
  return sealed;
}

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
