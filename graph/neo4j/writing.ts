import { documentFeatures } from '../derive/features.ts';
import { encodeDocument } from '../memory/encode-document.ts';
import { noDocument } from '../memory/not-found.ts';
import type { Store } from '../store/port.ts';
import { changesOf } from './changes.ts';
import type { Ask, Connection } from './connection.ts';
import type { Mirror, MirrorKeeper } from './mirror.ts';
import { sourceDocument } from './source-document.ts';
import { everHeldOf } from './statements/documents.ts';
import { deleteDocument, lockStore, mergeDocument, raiseVersion } from './statements/writing.ts';
import { packReading } from './stored-reading.ts';
import { writeChanges, writeResemblances } from './write.ts';

type Writing = Pick<Store, 'applyDocument' | 'removeDocument' | 'everHeld'>;

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

  return {
    async applyDocument(reading) {
      const encoded = encodeDocument(reading);
      const { info, fingerprint } = encoded.row;
      const features = documentFeatures(reading.contribution);
      const packed = packReading(reading);
      return write(async (ask, mirror, version) => {
        const { graph } = mirror;
        const known = graph.rowOf(info.id);
        if (known !== undefined && graph.row(known).fingerprint === fingerprint) {
          return { answer: 'unchanged', changed: false };
        }
        const found = mirror.comparer().against(features);
        keeper.begin();
        const touched = graph.observe(() => {
          mirror.hold(info.id, packed, encoded.content, features);
          graph.add([encoded.row], found);
        });
        const properties = sourceDocument(info, { fingerprint, reading: packed, changed: version });
        await Promise.all([
          ask(mergeDocument, { id: info.id, properties }),
          writeChanges(ask, changesOf(mirror, touched)),
          writeResemblances(ask, info.id, found, version),
        ]);
        return { answer: 'added', changed: true };
      });
    },
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
