/** Size of an entry of the directory without its name, and where it says what; APPNOTE.TXT 4.3.12 and 4.3.16. */
const entry = { mark: 0x02014b50, length: 46, size: 24, names: [28, 30, 32] } as const;
const end = { length: 22, count: 10, directory: 16 } as const;

/**
 * How large the files of a zip archive become when they are unpacked, as its directory says; nothing is unpacked.
 * @param counts whether a file counts, by its name
 * @returns bytes; 0 for what is no zip archive
 */
export function unpackedSize(bytes: Uint8Array, counts: (name: string) => boolean): number {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (last < 0 || last + end.length > archive.length) return 0;
  let total = 0;
  let at = archive.readUInt32LE(last + end.directory);
  for (let left = archive.readUInt16LE(last + end.count); left > 0; left--) {
    if (at + entry.length > archive.length || archive.readUInt32LE(at) !== entry.mark) break;
    const [name, extra, comment] = entry.names.map((place) => archive.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const start = at + entry.length;
    if (counts(archive.toString('latin1', start, start + name))) total += archive.readUInt32LE(at + entry.size);
    at = start + name + extra + comment;
  }
  return total;
}
