import type { Change } from '../derive/correspondences.ts';
import { inBatches } from './batches.ts';
import type { Changes } from './changes.ts';
import type { Ask } from './connection.ts';
import { resemblances } from './resemblances.ts';
import * as writing from './statements/writing.ts';

/** Sends the changes, statement after statement, without waiting for each; they are done when this is. */
export async function writeChanges(ask: Ask, changes: Changes): Promise<void> {
  const sent: Promise<unknown>[] = [];
  const send = (...question: Parameters<Ask>) => sent.push(ask(...question));
  for (const [type, ids] of changes.goneRelationships) send(writing.deleteRelationships[type], { ids });
  for (const [label, ids] of changes.goneNodes) send(writing.deleteNodes[label], { ids });
  for (const [label, rows] of changes.nodes) {
    for (const some of inBatches(rows)) send(writing.mergeNodes[label], { rows: some });
  }
  for (const [key, rows] of changes.relationships) {
    for (const some of inBatches(rows)) send(writing.mergeRelationships[key]!, { rows: some });
  }
  const { policies, rows } = changes.formerIds;
  if (policies.length > 0) send(writing.forgetFormerIds, { policies });
  if (rows.length > 0) send(writing.rememberFormerIds, { rows });
  for (const { document, of, noMoreOf } of changes.speaking) {
    if (noMoreOf.length > 0) send(writing.speakNoMoreOf, { id: document, ids: noMoreOf });
    for (const [label, ids] of of) send(writing.speakOf[label], { id: document, ids });
  }
  if (changes.documents.length > 0) send(writing.updateDocuments, { rows: changes.documents });
  await Promise.all(sent);
}

/** What corresponds no longer, and what does from now on: a relationship for each two documents that have anything. */
export async function writeResemblances(ask: Ask, { gone, found }: Change, version: number): Promise<void> {
  // Others who hold these documents take them in anew, without what went.
  if (gone.length > 0) await ask(writing.forgetResemblances, { ids: gone, version });
  const rows = resemblances(found);
  if (rows.length > 0) await ask(writing.rememberResemblances, { rows, version });
}
