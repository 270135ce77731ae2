/**
 * 64 bits that differ when the texts differ: tells an unchanged reading from a new one. It guards against nothing but
 * chance (two runs of multiply-and-xor mixing over the UTF-8 bytes, four at a time).
 */
export function fingerprintOf(texts: Iterable<string>): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const text of texts) {
    const length = encoded(text);
    const words = new Uint32Array(buffer.buffer, 0, Math.ceil(length / 4));
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      a = Math.imul(a ^ word, 2654435761);
      a ^= a >>> 15;
      b = Math.imul(b ^ word, 1597334677);
      b ^= b >>> 13;
    }
    a = Math.imul(a ^ length, 2246822507) ^ (b >>> 13);
    b = Math.imul(b ^ length, 3266489909) ^ (a >>> 16);
  }
  return [a, b].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}

/** A whole number of 50 bits that differs, but for chance, when the text differs. */
export function hashOf(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ (b >>> 13);
  b = Math.imul(b ^ (b >>> 16), 3266489909) ^ (a >>> 16);
  return (a >>> 0) * 2 ** 18 + (b >>> 14);
}

/** The same as 32 bits: tells the rest of an owned node's id (see NodeColumns) quickly from most others. */
export const hashOfRest = (rest: string) => hashOf(rest) >>> 0;

const encoder = new TextEncoder();
let buffer = new Uint8Array(1 << 16);

/** Writes a text into the buffer, with zeros up to the next whole word; returns its length. */
function encoded(text: string): number {
  if (buffer.length < text.length * 3 + 4) buffer = new Uint8Array(4 * text.length + 4);
  const { written } = encoder.encodeInto(text, buffer);
  buffer.fill(0, written, written + 4);
  return written;
}
