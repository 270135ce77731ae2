import type { Correspondence } from '../derive/correspond.ts';
import { inBatches } from './batches.ts';
import type { Ask } from './connection.ts';
import type { Place } from './failure.ts';
import type { Mirror } from './mirror.ts';
import { isSame, type Moment } from './moment.ts';
import { readStored } from './read-stored.ts';
import {
  changedSince,
  lastWrite,
  readingsOf,
  removedSince,
  resemblancesSince,
  rowsOf,
} from './statements/documents.ts';
import { encodeReading } from './stored-reading.ts';
import { type LightDocument, lightOf, unpackLight } from './stored-row.ts';
import { rowLayout } from './versions.ts';

interface StoredDocument {
  readonly id: string;
  readonly row: string | null;
  readonly reading: Int8Array | null;
}

/** Documents that are asked for at a time: some megabytes. */
const portion = 100;

/** Told how many documents of how many have been taken up. */
export type Told = (done: number, all: number) => void;

/** A document as it is taken up: unpacked as soon as it comes, put into the mirror together with all others. */
interface Arrived {
  readonly reading?: Int8Array;
  readonly light: LightDocument;
}

/** All that was written since a version of the store. */
interface Written {
  readonly arrived: ReadonlyMap<string, Arrived>;
  readonly gone: readonly { readonly id: string }[];
  readonly pairs: readonly { readonly pairs: string }[];
  /** What the database then held. */
  readonly moment: Moment;
}

/** How often it is looked again whether others have written meanwhile; they will be seen with the next question. */
export const mostLooks = 4;

async function writtenSince(ask: Ask, version: number, place: Place, told?: Told): Promise<Written> {
  const arrived = new Map<string, Arrived>();
  let moment = await momentOf(ask);
  for (let looks = 1, since = version; ; looks++) {
    const [gone, pairs] = await Promise.all([
      ask<{ id: string }>(removedSince, { version }),
      ask<{ pairs: string }>(resemblancesSince, { version }),
      takeChanged(ask, since, place, arrived, told),
    ]);
    for (const { id } of gone) arrived.delete(id);
    const now = await momentOf(ask);
    if (isSame(now, moment) || looks === mostLooks) return { arrived, gone, pairs, moment };
    since = moment.version;
    moment = now;
  }
}

/** While one portion is unpacked here, the server looks for the next. */
async function takeChanged(ask: Ask, version: number, place: Place, arrived: Map<string, Arrived>, told?: Told) {
  const changed = await ask<{ id: string }>(changedSince, { version });
  const portions = Array.from(inBatches(changed, portion), (some) => some.map(({ id }) => id));
  const asked = (ids?: string[]) => {
    const documents = ids && ask<StoredDocument>(rowsOf, { ids, rowLayout });
    // One that fails is told when it is waited for, if it still is.
    documents?.catch(() => {});
    return documents;
  };
  let next = asked(portions[0]);
  for (const i of portions.keys()) {
    const documents = await next!;
    next = asked(portions[i + 1]);
    readStored(place, () => {
      for (const { id, row, reading } of documents) {
        if (row) arrived.set(id, { light: unpackLight(row) });
        else if (reading) arrived.set(id, { reading, light: lightOf(encodeReading(reading)) });
      }
    });
    told?.(Math.min((i + 1) * portion, changed.length), changed.length);
  }
}

async function momentOf(ask: Ask): Promise<Moment> {
  const [found] = await ask<{ version: number | null; mark: string | null }>(lastWrite, { mark: null });
  return { version: found?.version ?? 0, mark: found?.mark ?? null };
}

/**
 * Takes in what was written since a version of the store: documents, those that went, and what corresponds.
 * @returns what the mirror then holds
 */
export async function bringUpToDate(
  mirror: Mirror,
  ask: Ask,
  version: number,
  place: Place,
  told?: Told,
): Promise<Moment> {
  const { arrived, gone, pairs, moment } = await writtenSince(ask, version, place, told);
  mirror.written.clear();
  mirror.forgetCorrespondences();
  readStored(place, () => {
    for (const { id } of gone) {
      if (mirror.graph.rowOf(id) === undefined) continue;
      mirror.graph.remove(id);
      mirror.release(id);
    }
    for (const [id, { reading, light }] of arrived) mirror.hold(id, light.ready, reading);
    const rows = Array.from(arrived.values(), ({ light }) => light.row);
    const correspondences = pairs.flatMap((each) => JSON.parse(each.pairs) as Correspondence[]);
    mirror.graph.add(rows, correspondences);
  });
  return moment;
}

/** Readings of documents that the mirror holds without, no younger than it is. */
export async function fetchReadings(mirror: Mirror, ask: Ask, ids: readonly string[], version: number): Promise<void> {
  for (const some of inBatches(ids, portion)) {
    const found = await ask<{ id: string; reading: Int8Array }>(readingsOf, { ids: some, version });
    for (const { id, reading } of found) mirror.holdReading(id, reading);
  }
}
