import type { Contribution } from '../contribution.ts';
import { type Carried, carriedParts } from '../store/carried.ts';
import { createContentReader } from './content-reader.ts';
import type { DocumentContent } from './document-row.ts';
import { allLines } from './lines.ts';
import type { MemoryGraph } from './memory-graph.ts';
import { noDocument } from './not-found.ts';
import { packRow } from './packed-row.ts';

/** @throws NotFound where one of the documents is not in */
export function carry(graph: MemoryGraph, documents: readonly string[]): Carried {
  const rows = documents.map((id) => graph.rowOf(id) ?? notIn(id));
  return {
    catalogue: withHeldElsewhere(graph, new Set(rows)),
    documents: rows.map((row) => {
      const packed = packRow(graph.row(row));
      const content = Object.fromEntries(carriedParts.map((part) => [part, graph.content(row, part)]));
      return { row: { ...packed, columns: base64Of(packed.columns) }, content: content as unknown as DocumentContent };
    }),
    correspondences: graph.derived.among(new Set(documents)),
  };
}

function notIn(id: string): never {
  throw noDocument(id);
}

/**
 * The catalogue, and in it the other held documents that a carried one names: else a page would say of them that they
 * are only cited.
 */
function withHeldElsewhere(graph: MemoryGraph, carried: ReadonlySet<number>): Contribution {
  const { catalogue } = graph;
  const references = [...catalogue.references];
  const nodes = [...catalogue.nodes];
  const reader = createContentReader(graph, 1);
  for (const row of graph.documentRows()) {
    const policy = graph.policyOf(row);
    if (carried.has(row) || policy === undefined) continue;
    if (!graph.documentsOf(policy).some(({ id }) => carried.has(graph.rowOf(id)!))) continue;
    const local = allLines(graph.row(row).nodes.ids).indexOf('policy:@0');
    const place = references.push(graph.row(row).references[0]!) - 1;
    nodes.push({ id: `policy:@${place}`, label: 'Policy', properties: reader.properties(row, local) });
  }
  return { ...catalogue, references, nodes };
}

const atOnce = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += atOnce) text += String.fromCharCode(...bytes.subarray(at, at + atOnce));
  return btoa(text);
}
