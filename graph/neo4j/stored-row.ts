import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { joinSections, partSections } from '../embedded/sections.ts';
import type { DocumentContent, DocumentRow } from '../memory/document-row.ts';
import type { EncodedDocument } from '../memory/encode-document.ts';
import { packRow, unpackRow } from '../memory/packed-row.ts';

/** The parts of a document that most answers need beside its row. */
export const readyParts = ['properties', 'links', 'heavy', 'findings'] as const satisfies (keyof DocumentContent)[];
export type ReadyParts = Pick<DocumentContent, (typeof readyParts)[number]>;

/** What of a document the mirror keeps in memory. */
export interface LightDocument {
  readonly row: DocumentRow;
  readonly ready: ReadyParts;
}

/**
 * A document as the mirror lays it out, beside its reading, so that a process that starts need not make it again. What
 * another version of the program wrote is left aside and made from the reading: see `rowLayout`. It is a text (base64), since
 * the driver takes up bytes one by one: three times as long.
 */
export function packLight({ row, content }: EncodedDocument): string {
  const { head, ids, textKeys, latinKeys, columns } = packRow(row);
  const texts = joinSections([head, ids, textKeys, latinKeys, ...readyParts.map((part) => content[part])]);
  const length = new Uint8Array(new Uint32Array([columns.length]).buffer);
  return deflateRawSync(Buffer.concat([length, columns, texts]), { level: 3 }).toString('base64');
}

/** @throws RangeError, SyntaxError, TypeError or zlib's error where it is not what `packLight` gave */
export function unpackLight(packed: string): LightDocument {
  const bytes = inflateRawSync(Buffer.from(packed, 'base64'));
  const end = 4 + bytes.readUInt32LE(0);
  const texts = partSections(bytes.subarray(end), 4 + readyParts.length) as [
    string,
    string,
    string,
    string,
    ...string[],
  ];
  const [head, ids, textKeys, latinKeys, ...ready] = texts;
  // Typed columns have to begin where a number of theirs may: in bytes of their own.
  const columns = new Uint8Array(bytes.subarray(4, end)).buffer;
  return {
    row: unpackRow({ head, ids, textKeys, latinKeys, columns }),
    ready: Object.fromEntries(readyParts.map((part, i) => [part, ready[i]!])) as unknown as ReadyParts,
  };
}

/** What of a document is kept ready beside its reading. */
export function lightOf({ row, content: { properties, links, heavy, findings } }: EncodedDocument): LightDocument {
  return { row, ready: { properties, links, heavy, findings } };
}
