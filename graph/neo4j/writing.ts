import type { Reading } from '../contribution.ts';
import type { Correspondence } from '../derive/correspond.ts';
import type { Change } from '../derive/correspondences.ts';
import { type DocumentFeatures, documentFeatures } from '../derive/features.ts';
import type { DocumentRow } from '../memory/document-row.ts';
import { type EncodedDocument, encodeDocument } from '../memory/encode-document.ts';
import { underKeptName } from '../memory/kept-name.ts';
import { noDocument } from '../memory/not-found.ts';
import type { Applied, Store } from '../store/port.ts';
import { changesOf } from './changes.ts';
import type { Ask, Connection } from './connection.ts';
import { emptied } from './failure.ts';
import type { Mirror } from './mirror.ts';
import type { MirrorKeeper } from './mirror-keeper.ts';
import { keptMarks, type Moment, newMark } from './moment.ts';
import { sourceDocument, storedDocument } from './source-document.ts';
import { everHeldOf } from './statements/documents.ts';
import { deleteDocument, lockStore, mergeDocuments, raiseVersion } from './statements/writing.ts';
import { packReading } from './stored-reading.ts';
import { lightOf } from './stored-row.ts';
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
      const { answer, moment } = await connection.write(async (ask) => {
        const [store] = await ask<Moment>(lockStore);
        if (!store) throw emptied(connection.place);
        const mirror = await keeper.withReadings(ask);
        const next = { version: store.version + 1, mark: newMark() };
        const { answer, changed } = await work(ask, mirror, next.version);
        if (changed) await ask(raiseVersion, { ...next, kept: keptMarks });
        return { answer, moment: changed ? next : store };
      });
      keeper.commit(moment);
      return answer;
    });

  async function applyDocuments(readings: readonly Reading[]): Promise<Applied[]> {
    // What contradicts itself is refused before anything is asked of the database.
    const encoded = readings.map((reading) => ({ reading, encoded: encodeDocument(reading) }));
    return write(async (ask, mirror, version) => {
      const { graph } = mirror;
      const outcomes: Applied[] = [];
      const news = new Map<string, Arrival>();
      for (const arrived of encoded) {
        const { id } = arrived.reading.contribution.document;
        const known = graph.rowOf(id);
        const held = news.get(id)?.encoded.row ?? (known === undefined ? undefined : graph.row(known));
        const arrival = underNameOf(held, arrived);
        const isHeld = held?.fingerprint === arrival.encoded.row.fingerprint;
        outcomes.push(isHeld ? 'unchanged' : 'added');
        if (!isHeld) news.set(id, arrivalOf(arrival));
      }
      if (news.size === 0) return { answer: outcomes, changed: false };
      keeper.begin();
      const change = compareAll(mirror, news);
      const touched = graph.observe(() =>
        graph.add(
          Array.from(news.values(), ({ encoded }) => encoded.row),
          change.found,
          change.gone,
        ),
      );
      const rows = Array.from(news.values(), ({ encoded, packed }) => ({
        id: encoded.row.info.id,
        properties: sourceDocument(encoded.row.info, { ...storedDocument(encoded, packed), changed: version }),
      }));
      await Promise.all([
        ask(mergeDocuments, { rows }),
        writeChanges(ask, changesOf(mirror, touched)),
        writeResemblances(ask, change, version),
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
        const change = mirror.correspondences().remove(id);
        const touched = graph.observe(() => graph.remove(id, change.found));
        mirror.release(id);
        await Promise.all([
          ask(deleteDocument, { id, version }),
          writeChanges(ask, changesOf(mirror, touched)),
          writeResemblances(ask, { ...change, gone: change.gone.filter((each) => each !== id) }, version),
        ]);
        return { answer: info, changed: true };
      }),
    async everHeld(ids) {
      const found = await connection.read((ask) => ask<{ id: string }>(everHeldOf, { ids }));
      return new Set(found.map(({ id }) => id));
    },
  };
}

interface EncodedReading {
  readonly reading: Reading;
  readonly encoded: EncodedDocument;
}

/** A reading, ready to be stored. */
interface Arrival {
  readonly encoded: EncodedDocument;
  readonly features: DocumentFeatures;
  readonly packed: Int8Array;
}

const arrivalOf = ({ reading, encoded }: EncodedReading): Arrival => ({
  encoded,
  features: documentFeatures(reading.contribution),
  packed: packReading(reading),
});

/** With the file name that it keeps where it is held already. */
function underNameOf(held: DocumentRow | undefined, arrived: EncodedReading): EncodedReading {
  const reading = underKeptName(arrived.reading, held?.info);
  return reading === arrived.reading ? arrived : { reading, encoded: encodeDocument(reading) };
}

/** Puts arriving documents among those that are compared; what the first ones found may go with a later one. */
function compareAll(mirror: Mirror, news: ReadonlyMap<string, Arrival>): Change {
  const gone = new Set<string>();
  let found: readonly Correspondence[] = [];
  for (const [id, { encoded, features, packed }] of news) {
    const change = mirror.correspondences().add(features);
    mirror.hold(id, lightOf(encoded).ready, packed);
    for (const document of change.gone) gone.add(document);
    const left = found.filter(
      ({ from, to }) => !change.gone.includes(from.document) && !change.gone.includes(to.document),
    );
    found = [...left, ...change.found];
  }
  return { gone: [...gone], found };
}

interface Done<T> {
  readonly answer: T;
  readonly changed: boolean;
}
