import type { Correspondence } from '../derive/correspond.ts';
import type { Ask } from './connection.ts';
import { damaged, type Place } from './failure.ts';
import type { Mirror } from './mirror.ts';
import { changedSince, readingsOf, removedSince, resemblancesSince } from './statements/documents.ts';
import { encodeReading } from './stored-reading.ts';
import { lightOf, unpackLight } from './stored-row.ts';
import { rowLayout } from './versions.ts';
import { inBatches } from './write.ts';

interface StoredDocument {
  readonly id: string;
  readonly reading: Int8Array;
  readonly row: Int8Array | null;
}

/** Documents whose readings are asked for at a time: some megabytes. */
const portion = 100;

async function changedDocuments(ask: Ask, version: number): Promise<StoredDocument[]> {
  const changed = await ask<{ id: string }>(changedSince, { version });
  const found: StoredDocument[] = [];
  for (const some of inBatches(changed, portion)) {
    const ids = some.map(({ id }) => id);
    found.push(...(await ask<StoredDocument>(readingsOf, { ids, rowLayout })));
  }
  return found;
}

/** Takes in what was written since a version of the store: documents, those that went, and what corresponds. */
export async function bringUpToDate(mirror: Mirror, ask: Ask, version: number, place: Place): Promise<void> {
  const [arrived, gone, pairs] = await Promise.all([
    changedDocuments(ask, version),
    ask<{ id: string }>(removedSince, { version }),
    ask<{ pairs: string }>(resemblancesSince, { version }),
  ]);
  mirror.written.clear();
  mirror.forgetCorrespondences();
  readStored(place, () => {
    for (const { id } of gone) {
      if (mirror.graph.rowOf(id) === undefined) continue;
      mirror.graph.remove(id);
      mirror.release(id);
    }
    const rows = arrived.map(({ id, reading, row: packed }) => {
      const { row, ready } = packed === null ? lightOf(encodeReading(reading)) : unpackLight(packed);
      mirror.hold(id, reading, ready);
      return row;
    });
    const correspondences = pairs.flatMap((each) => JSON.parse(each.pairs) as Correspondence[]);
    mirror.graph.add(rows, correspondences);
  });
}

/** No JSON; not what was compressed; JSON of another shape. */
const signsOfDamage: readonly unknown[] = ['Z_DATA_ERROR', 'Z_BUF_ERROR'];

/** @throws StoreUnreadable where what is stored is not what was written */
export function readStored<T>(place: Place, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const isDamage =
      error instanceof SyntaxError ||
      error instanceof TypeError ||
      error instanceof RangeError ||
      signsOfDamage.includes((error as { code?: unknown }).code);
    throw isDamage ? damaged(place) : error;
  }
}
