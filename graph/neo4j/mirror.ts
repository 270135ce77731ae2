import type { Contribution } from '../contribution.ts';
import { type Correspondences, createCorrespondences, standingOf } from '../derive/correspondences.ts';
import { type DocumentFeatures, documentFeatures } from '../derive/features.ts';
import { createMemoryGraph } from '../memory/create-memory-graph.ts';
import type { ContentPart, DocumentContent } from '../memory/document-row.ts';
import type { MemoryGraph } from '../memory/memory-graph.ts';
import { createReadingStore } from '../memory/reading-store.ts';
import { createViews, type Views } from '../memory/views.ts';
import type { ReadingStore } from '../store/port.ts';
import type { Place } from './failure.ts';
import { readStored } from './read-stored.ts';
import { encodeReading, unpackReading } from './stored-reading.ts';
import { type ReadyParts, readyParts } from './stored-row.ts';

/**
 * The light part of all documents in this process, as the embedded store has it: what a write recomputes and what counting
 * over the whole corpus reads, by the same functions. It is filled when the store is opened; afterwards only what others
 * have written since is fetched.
 */
export interface Mirror {
  readonly graph: MemoryGraph;
  readonly views: Views;
  /** Answers by the mirror: what counts over the whole corpus. */
  readonly reading: ReadingStore;
  /** What this process last wrote of nodes and relationships that several documents speak of, by id. */
  readonly written: Map<string, string>;
  /** What an arriving or leaving document changes between the policies; worked out when the first one does. */
  correspondences(): Correspondences;
  /** Others have written: what corresponds is worked out anew when it is next needed. */
  forgetCorrespondences(): void;
  /** A document arrives, goes: what it says is here afterwards, and not yet in the database. */
  hold(id: string, ready: ReadyParts, reading?: Int8Array): void;
  holdReading(id: string, reading: Int8Array): void;
  release(id: string): void;
  /** Of these documents, else of all, those that are held without their readings. */
  withoutReading(ids?: readonly string[]): string[];
}

/**
 * Parts that answers need are kept ready. The others are unpacked from the reading, which is fetched before the first write,
 * and for documents that an offline page carries.
 */
interface Held {
  readonly ready: ReadyParts;
  readonly reading?: Int8Array;
}

const unpackedKept = 64;

export function createMirror(catalogue: Contribution, place: Place): Mirror {
  const held = new Map<string, Held>();
  const unpacked = new Map<string, DocumentContent>();

  function whole(id: string): DocumentContent {
    let content = unpacked.get(id);
    if (!content) {
      content = encodeReading(readingOf(id)).content;
      keep(id, content);
    }
    return content;
  }

  function readingOf(id: string): Int8Array {
    const { reading } = held.get(id)!;
    if (!reading) throw new Error(`the reading of ${id} was not fetched before it is needed`);
    return reading;
  }

  function keep(id: string, content: DocumentContent): void {
    if (unpacked.size >= unpackedKept) unpacked.delete(unpacked.keys().next().value!);
    unpacked.set(id, content);
  }

  const graph = createMemoryGraph(catalogue, {
    content: (id, part) => (isReady(part) ? held.get(id)!.ready[part] : whole(id)[part]),
    decode: (decoder) => readStored(place, decoder),
  });
  let known: Correspondences | undefined;

  const features = (id: string) => documentFeatures(unpackReading(readingOf(id)).contribution);

  function openCorrespondences(): Correspondences {
    // Each document is unpacked once for both: which of several copies is compared, and comparing.
    const workedOut = new Map<string, DocumentFeatures>();
    return createCorrespondences(
      () =>
        Array.from(held.keys(), (id) => {
          workedOut.set(id, features(id));
          return standingOf(workedOut.get(id)!);
        }),
      (id) => {
        const found = workedOut.get(id) ?? features(id);
        workedOut.delete(id);
        return found;
      },
    );
  }

  return {
    graph,
    views: createViews(graph),
    reading: createReadingStore(graph),
    written: new Map(),
    correspondences() {
      known ??= openCorrespondences();
      return known;
    },
    forgetCorrespondences() {
      known = undefined;
    },
    hold(id, ready, reading) {
      held.set(id, { ready, ...(reading && { reading }) });
      unpacked.delete(id);
    },
    holdReading(id, reading) {
      held.set(id, { ...held.get(id)!, reading });
    },
    release(id) {
      held.delete(id);
      unpacked.delete(id);
    },
    withoutReading: (ids = [...held.keys()]) => ids.filter((id) => held.has(id) && !held.get(id)!.reading),
  };
}

const isReady = (part: ContentPart): part is keyof ReadyParts => (readyParts as readonly string[]).includes(part);
