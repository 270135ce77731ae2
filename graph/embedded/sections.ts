/** Several texts in one block of bytes: their lengths, then one after the other. */
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lengthOfLength = 4;

/** @returns bytes that `partSections` parts again */
export function joinSections(texts: readonly string[]): Uint8Array {
  const sections = texts.map((text) => encoder.encode(text));
  const joined = new Uint8Array(sections.reduce((sum, { length }) => sum + lengthOfLength + length, 0));
  const lengths = new DataView(joined.buffer);
  let at = lengthOfLength * sections.length;
  for (const [i, section] of sections.entries()) {
    lengths.setUint32(lengthOfLength * i, section.length, true);
    joined.set(section, at);
    at += section.length;
  }
  return joined;
}

/**
 * @param count how many texts were joined
 * @throws TypeError where a section is no UTF-8
 */
export function partSections(joined: Uint8Array, count: number): string[] {
  const lengths = new DataView(joined.buffer, joined.byteOffset, joined.byteLength);
  let at = lengthOfLength * count;
  return Array.from({ length: count }, (_, i) => {
    const length = lengths.getUint32(lengthOfLength * i, true);
    at += length;
    return decoder.decode(joined.subarray(at - length, at));
  });
}
