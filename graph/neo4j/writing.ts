import type { Reading } from '../contribution.ts';
import type { Correspondence } from '../derive/correspond.ts';
import { documentFeatures } from '../derive/features.ts';
import { encodeDocument } from '../memory/encode-document.ts';
import { noDocument } from '../memory/not-found.ts';
import type { Applied, Store } from '../store/port.ts';
import { changesOf } from './changes.ts';
import type { Ask, Connection } from './connection.ts';
import type { Mirror, MirrorKeeper } from './mirror.ts';
import { sourceDocument } from './source-document.ts';
import { everHeldOf } from './statements/documents.ts';
import { deleteDocument, lockStore, mergeDocuments, raiseVersion } from './statements/writing.ts';
import { packReading } from './stored-reading.ts';
import { writeChanges, writeResemblances } from './write.ts';

interface Writing extends Pick<Store, 'applyDocument' | 'removeDocument' | 'everHeld'> {
  /** The same for several documents in one transaction: all are stored afterwards, or none. */
  applyDocuments(readings: readonly Reading[]): Promise<Applied[]>;
}

/** @param exclusively one after the other in this process; between processes the store's lock in the database orders them */
export function createWriting(
  connection: Connection,
  keeper: MirrorKeeper,
  exclusively: <T>(work: () => Promise<T>) => Promise<T>,
): Writing {
  /** In one transaction; what `work` gives, and whether it changed anything. */
  const write = <T>(work: (ask: Ask, mirror: Mirror, version: number) => Promise<Done<T>>): Promise<T> =>
    exclusively(async () => {
      const { answer, version } = await connection.write(async (ask) => {
        const [store] = await ask<{ version: number }>(lockStore);
        const mirror = await keeper.inSync(ask);
        const next = store!.version + 1;
        const { answer, changed } = await work(ask, mirror, next);
        if (changed) await ask(raiseVersion, { version: next });
        return { answer, version: changed ? next : store!.version };
      });
      keeper.commit(version);
      return answer;
    });

  async function applyDocuments(readings: readonly Reading[]): Promise<Applied[]> {
    const arriving = readings.map((reading) => ({
      encoded: encodeDocument(reading),
      features: documentFeatures(reading.contribution),
      packed: packReading(reading),
    }));
    return write(async (ask, mirror, version) => {
      const { graph } = mirror;
      const outcomes: Applied[] = [];
      const news = new Map<string, (typeof arriving)[number]>();
      for (const each of arriving) {
        const { info, fingerprint } = each.encoded.row;
        const known = graph.rowOf(info.id);
        const held = news.get(info.id)?.encoded.row ?? (known === undefined ? undefined : graph.row(known));
        outcomes.push(held?.fingerprint === fingerprint ? 'unchanged' : 'added');
        if (outcomes.at(-1) === 'added') news.set(info.id, each);
      }
      if (news.size === 0) return { answer: outcomes, changed: false };
      keeper.begin();
      const found: Correspondence[] = [];
      const touched = graph.observe(() => {
        for (const [id, { encoded, features, packed }] of news) {
          found.push(...mirror.comparer().against(features));
          mirror.hold(id, packed, encoded.content, features);
        }
        graph.add(
          [...news.values()].map(({ encoded }) => encoded.row),
          found,
        );
      });
      const rows = [...news.values()].map(({ encoded: { row }, packed }) => ({
        id: row.info.id,
        properties: sourceDocument(row.info, { fingerprint: row.fingerprint, reading: packed, changed: version }),
      }));
      await Promise.all([
        ask(mergeDocuments, { rows }),
        writeChanges(ask, changesOf(mirror, touched)),
        writeResemblances(ask, [...news.keys()], found, version),
      ]);
      return { answer: outcomes, changed: true };
    });
  }

  return {
    applyDocuments,
    applyDocument: async (reading) => (await applyDocuments([reading]))[0]!,
    removeDocument: (id) =>
      write(async (ask, mirror, version) => {
        const { graph } = mirror;
        const known = graph.rowOf(id);
        if (known === undefined) throw noDocument(id);
        const { info } = graph.row(known);
        keeper.begin();
        const touched = graph.observe(() => graph.remove(id));
        mirror.release(id);
        await Promise.all([ask(deleteDocument, { id, version }), writeChanges(ask, changesOf(mirror, touched))]);
        return { answer: info, changed: true };
      }),
    async everHeld(ids) {
      const found = await connection.read((ask) => ask<{ id: string }>(everHeldOf, { ids }));
      return new Set(found.map(({ id }) => id));
    },
  };
}

interface Done<T> {
  readonly answer: T;
  readonly changed: boolean;
}
