import type { Carried } from '../store/carried.ts';
import type { ReadingStore } from '../store/port.ts';
import { createMemoryGraph } from './create-memory-graph.ts';
import { unpackRow } from './packed-row.ts';
import { createReadingStore } from './reading-store.ts';

/** Answers as the store did that they were carried from, as far as the documents go. */
export function openCarried({ catalogue, documents, correspondences }: Carried): ReadingStore {
  const rows = documents.map(({ row }) => unpackRow({ ...row, columns: bytesOf(row.columns) }));
  const contents = new Map(rows.map(({ info }, i) => [info.id, documents[i]!.content]));
  const graph = createMemoryGraph(catalogue, {
    content: (id, part) => contents.get(id)![part],
    decode: (decoder) => decoder(),
  });
  graph.add(rows, correspondences);
  return createReadingStore(graph);
}

function bytesOf(base64: string): ArrayBuffer {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)).buffer;
}
