import { groupBy } from '../group-by.ts';
import { idsByLabel, labelOfId } from '../schema/label-of-id.ts';
import { labelNames } from '../schema/labels.ts';
import { inBatches } from './batches.ts';
import type { Told } from './bring-up-to-date.ts';
import { type DocumentUpdate, documentUpdate, nodeRow, relationshipRow, statementKey, typeOfId } from './changes.ts';
import type { Connection } from './connection.ts';
import { nodesOf, relationshipsOf } from './everything.ts';
import { mergedFrom } from './merged.ts';
import type { Mirror } from './mirror.ts';
import { countNodes } from './statements/documents.ts';
import * as writing from './statements/writing.ts';
import type { StoredProperties } from './stored-graph.ts';
import { writeChanges } from './write.ts';

/**
 * Writes the whole graph anew from the documents, in batches: for a first filling, and when the catalogue is another one
 * than the graph was written with. Broken off, it begins again when the store is opened next.
 * @param told how many nodes and relationships of how many have been written
 */
export async function layOut(connection: Connection, mirror: Mirror, told: Told): Promise<void> {
  const { graph } = mirror;
  await connection.write((ask) => ask(writing.setCatalogue, { fingerprint: '' }));
  const [nodes] = await connection.read((ask) => ask<{ count: number }>(countNodes));
  // The store's own node is the only one of a database that was just made ready.
  if (nodes!.count > 1) {
    for (const label of labelNames) await connection.alone(writing.emptyLabel[label]);
    await connection.alone(writing.emptyFormerIds);
  }
  const merged = mergedFrom(graph, mirror.views, Number.POSITIVE_INFINITY);
  const [allNodes, allRelationships] = [nodesOf(graph), relationshipsOf(graph)];
  let done = 0;
  const tell = (written: number) => {
    done += written;
    told(done, allNodes.length + allRelationships.length);
  };
  for (const nodes of inBatches(allNodes)) {
    const rows = nodes.map((node) => nodeRow(merged, node));
    await write({ nodes: groupBy(rows, ({ id }) => labelOfId(id as string)!), formerIds: formerIdsOf(rows) });
    tell(rows.length);
  }
  for (const relationships of inBatches(allRelationships)) {
    const rows = relationships.map((r) => relationshipRow(merged, r));
    await write({ relationships: groupBy(rows, (row) => statementKey(typeOfId(String(row.properties.id)), row)) });
    tell(rows.length);
  }
  for (const some of inBatches([...graph.documentRows()], 100)) {
    const ids = some.map((row) => graph.row(row).info.id);
    const speaking = some.map((row) => {
      const of = idsByLabel(new Set(Array.from(graph.laid(row).nodes, graph.nodeId)));
      return { document: graph.row(row).info.id, of, noMoreOf: [] };
    });
    await write({ speaking, documents: ids.flatMap((id): DocumentUpdate[] => documentUpdate(mirror, id)) });
  }
  await connection.write((ask) => ask(writing.setCatalogue, { fingerprint: graph.catalogueFingerprint }));

  function write(part: Partial<Parameters<typeof writeChanges>[1]>): Promise<void> {
    return connection.write((ask) => writeChanges(ask, { ...noChanges, ...part }));
  }
}

const noChanges: Parameters<typeof writeChanges>[1] = {
  nodes: new Map(),
  goneNodes: new Map(),
  relationships: new Map(),
  goneRelationships: new Map(),
  formerIds: { policies: [], rows: [] },
  documents: [],
  speaking: [],
};

function formerIdsOf(rows: readonly StoredProperties[]) {
  const former = rows.flatMap(({ id, alternateIds }) =>
    ((alternateIds as string[] | undefined) ?? []).map((each) => ({ id: each, now: id as string })),
  );
  return { policies: [], rows: former };
}
