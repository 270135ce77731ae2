/** PNG files say what they are of in an `iTXt` chunk, in UTF-8 (PNG specification, 11.3.3.4). */

const keyword = 'Description';
/** Signature and the chunk that comes first, which has a fixed length. */
const afterHeader = 8 + 25;

/** The same picture with a text in it that programs show as its description. */
export async function withDescription(png: Blob, text: string): Promise<Blob> {
  if (text === '') return png;
  const encode = (words: string) => new TextEncoder().encode(words);
  // Keyword, not compressed, no language, no translated keyword.
  const data = new Uint8Array([...encode(keyword), 0, 0, 0, 0, 0, ...encode(text)]);
  return new Blob([png.slice(0, afterHeader), chunk('iTXt', data), png.slice(afterHeader)], { type: 'image/png' });
}

function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
