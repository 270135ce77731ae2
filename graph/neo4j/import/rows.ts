import type { Contribution, Reading } from '../../contribution.ts';
import { createComparer } from '../../derive/comparer.ts';
import type { Correspondence } from '../../derive/correspond.ts';
import { documentFeatures } from '../../derive/features.ts';
import { modelVersion } from '../../embedded/versions.ts';
import { createMemoryGraph } from '../../memory/create-memory-graph.ts';
import type { DocumentContent, DocumentRow } from '../../memory/document-row.ts';
import { encodeDocument } from '../../memory/encode-document.ts';
import { fingerprintOf } from '../../memory/fingerprint.ts';
import { labelOf, type MemoryGraph, typeOf } from '../../memory/memory-graph.ts';
import { createViews } from '../../memory/views.ts';
import { labelOfId } from '../../schema/label-of-id.ts';
import { documentUpdate, nodeRow, relationshipRow } from '../changes.ts';
import { nodesOf, relationshipsOf } from '../everything.ts';
import { mergedFrom } from '../merged.ts';
import { resemblances } from '../resemblances.ts';
import { sourceDocument, storedDocument } from '../source-document.ts';
import type { StoredProperties } from '../stored-graph.ts';
import { packReading } from '../stored-reading.ts';
import { layoutVersion } from '../versions.ts';

/** A node or relationship of the database, the store's own beside those of the model; nodes come before their relationships. */
export type ImportRow = ImportedNode | ImportedRelationship;

export interface ImportedNode {
  readonly label: string;
  readonly properties: StoredProperties;
}

export interface ImportedRelationship {
  readonly type: string;
  readonly from: End;
  readonly to: End;
  readonly properties: StoredProperties;
}

interface End {
  readonly label: string;
  readonly id: string;
}

/** The version of the store that everything was written with: a first fill is one write. */
const version = 1;

/**
 * All that a database holds when these documents were read into it, by the encoders of the store's own writer. A document
 * given twice counts once.
 */
export function* importRows(readings: Iterable<Reading>, catalogue: Contribution): Generator<ImportRow> {
  const { graph, held, correspondences } = gather(readings, catalogue);
  const views = createViews(graph);
  const merged = mergedFrom(graph, views, Number.POSITIVE_INFINITY);
  for (const node of nodesOf(graph)) {
    const properties = nodeRow(merged, node);
    yield { label: labelOf(graph, node), properties: withoutEmptyLists(properties) };
    for (const id of (properties.alternateIds as string[] | undefined) ?? []) {
      yield { label: 'FormerId', properties: { id, now: properties.id } };
    }
  }
  for (const [id, stored] of held) {
    const info = graph.row(graph.rowOf(id)!).info;
    for (const { policy, properties } of documentUpdate({ graph, views }, id)) {
      const written = { ...stored, changed: version, ...(policy === null ? {} : { policy }) };
      yield { label: 'SourceDocument', properties: sourceDocument(info, { ...written, ...properties }) };
    }
  }
  yield {
    label: 'AtlasStore',
    properties: {
      name: 'atlas',
      incomplete: true,
      model: modelVersion,
      layout: layoutVersion,
      version,
      // The same documents make the same files; other ones in their place are known to be others.
      mark: fingerprintOf([graph.catalogueFingerprint, ...Array.from(held.values(), markOf)]),
      catalogue: graph.catalogueFingerprint,
    },
  };
  for (const relationship of relationshipsOf(graph)) {
    const { from, to, properties } = relationshipRow(merged, relationship);
    yield { type: typeOf(graph, relationship), from: end(from), to: end(to), properties };
  }
  for (const id of held.keys()) {
    for (const node of new Set(graph.laid(graph.rowOf(id)!).nodes)) {
      yield { type: 'SPEAKS_OF', from: document(id), to: end(graph.nodeId(node)), properties: {} };
    }
  }
  for (const { from, to, pairs } of resemblances(correspondences)) {
    yield { type: 'RESEMBLES', from: document(from), to: document(to), properties: { pairs, changed: version } };
  }
}

const markOf = ({ id, fingerprint }: StoredProperties) => `${String(id)} ${String(fingerprint)}`;

/** No cell of a CSV file is an empty list: their names stand in one, for `completeImport`. */
function withoutEmptyLists(properties: StoredProperties): StoredProperties {
  const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
  const emptyLists = Object.keys(properties).filter((name) => isEmpty(properties[name]));
  if (emptyLists.length === 0) return properties;
  const rest = Object.entries(properties).filter(([, value]) => !isEmpty(value));
  return { ...Object.fromEntries(rest), emptyLists };
}

const document = (id: string): End => ({ label: 'SourceDocument', id });
const end = (id: string): End => ({ label: labelOfId(id)!, id });

interface Gathered {
  readonly graph: MemoryGraph;
  /** What stands on their nodes. */
  readonly held: ReadonlyMap<string, StoredProperties>;
  readonly correspondences: readonly Correspondence[];
}

/** The graph of all documents in memory, laid out once. */
function gather(readings: Iterable<Reading>, catalogue: Contribution): Gathered {
  const contents = new Map<string, DocumentContent>();
  const held = new Map<string, StoredProperties>();
  const rows: DocumentRow[] = [];
  const correspondences: Correspondence[] = [];
  const comparer = createComparer();
  for (const reading of readings) {
    const encoded = encodeDocument(reading);
    const { id } = encoded.row.info;
    if (held.has(id)) continue;
    const features = documentFeatures(reading.contribution);
    correspondences.push(...comparer.against(features));
    comparer.hold(features);
    contents.set(id, encoded.content);
    held.set(id, storedDocument(encoded, packReading(reading)));
    rows.push(encoded.row);
  }
  const graph = createMemoryGraph(catalogue, {
    content: (id, part) => contents.get(id)![part],
    decode: (decoder) => decoder(),
  });
  graph.add(rows, correspondences);
  return { graph, held, correspondences };
}
