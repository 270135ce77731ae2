import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Reading } from '../contribution.ts';
import { encodeDocument } from '../memory/encode-document.ts';

/**
 * A reading as its `SourceDocument` node keeps it: as it was handed over, in JSON, compressed to about a tenth. Nothing
 * of how the graph is laid out in memory stands in it, so a change there leaves what is stored as it is.
 */
export function packReading(reading: Reading): Int8Array {
  const packed = deflateRawSync(JSON.stringify(reading), { level: 3 });
  return new Int8Array(packed.buffer, packed.byteOffset, packed.byteLength);
}

/** @throws where the bytes are not what was packed */
export function unpackReading(packed: Int8Array): Reading {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  return JSON.parse(inflateRawSync(bytes).toString('utf8')) as Reading;
}

export const encodeReading = (packed: Int8Array) => encodeDocument(unpackReading(packed));
