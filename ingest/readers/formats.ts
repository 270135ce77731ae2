import { docx } from './docx.ts';
import { html } from './html.ts';
import type { Reader, SourceText } from './reader.ts';
import { damaged, empty, unknownFormat } from './refusals.ts';
import { txt } from './txt.ts';

/** Every format that can be read. A new format is one file beside these and one word here. */
const readers: readonly Reader[] = [txt, html, docx];

/** File name endings, in lower case with their dot, that a walk through a folder picks up. */
export const knownExtensions: readonly string[] = readers.flatMap((reader) => reader.extensions);

/** What the first bytes say about a file whose name says nothing, or something else. */
const signatures: readonly { readonly starts: readonly number[]; readonly reader?: Reader }[] = [
  { starts: [0x50, 0x4b, 0x03, 0x04], reader: docx },
  { starts: [0x25, 0x50, 0x44, 0x46] }, // PDF
  { starts: [0xd0, 0xcf, 0x11, 0xe0] }, // Word before 2007
  { starts: [0x89, 0x50, 0x4e, 0x47] }, // PNG
  { starts: [0xff, 0xd8, 0xff] }, // JPEG
  { starts: [0x1f, 0x8b] }, // gzip
];
const page = /^[^<]{0,8}<(?:!doctype html|html|head|body)/i;
const longestPageStart = 8 + '<!doctype html'.length;

/**
 * Reads one file: by the ending of its name, corrected by its content (a page saved as .txt is read as a page).
 * @param file name or path, as sentences to the user call it
 * @throws InvalidInput for an empty, binary, damaged file or an unknown format
 */
export async function readSource(bytes: Uint8Array, file: string): Promise<SourceText & { readonly format: string }> {
  if (bytes.length === 0) throw empty(file);
  const reader = readerFor(bytes, file);
  return { ...(await reader.read(bytes, file)), format: reader.format };
}

function readerFor(bytes: Uint8Array, file: string): Reader {
  const ending = /\.[^./\\]+$/.exec(file)?.[0].toLowerCase();
  const named = readers.find((reader) => reader.extensions.includes(ending ?? ''));
  const signature = signatureOf(bytes);
  if (!named && (ending !== undefined || !signature?.reader)) throw unknownFormat(file, knownExtensions);
  if (named === docx || !signature) return named!;
  if (!signature.reader) throw damaged(file);
  return signature.reader;
}

function signatureOf(bytes: Uint8Array): { readonly reader?: Reader } | undefined {
  const known = signatures.find(({ starts }) => starts.every((byte, index) => bytes[index] === byte));
  return (
    known ?? (page.test(String.fromCharCode(...bytes.subarray(0, longestPageStart))) ? { reader: html } : undefined)
  );
}
