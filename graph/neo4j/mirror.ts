import type { Contribution } from '../contribution.ts';
import { type Correspondences, createCorrespondences, standingOf } from '../derive/correspondences.ts';
import { type DocumentFeatures, documentFeatures } from '../derive/features.ts';
import type { ContentPart, DocumentContent } from '../memory/document-row.ts';
import { createMemoryGraph, type MemoryGraph } from '../memory/memory-graph.ts';
import { createReadingStore } from '../memory/reading-store.ts';
import { createViews, type Views } from '../memory/views.ts';
import type { ReadingStore } from '../store/port.ts';
import { bringUpToDate, readStored } from './bring-up-to-date.ts';
import type { Ask } from './connection.ts';
import type { Place } from './failure.ts';
import { storeState } from './statements/documents.ts';
import { encodeReading, unpackReading } from './stored-reading.ts';
import { type ReadyParts, readyParts } from './stored-row.ts';

/**
 * The light part of all documents in this process, as the embedded store has it: what a write recomputes and what counting
 * over the whole corpus reads, by the same functions. It is fetched when first needed; afterwards only what others have
 * written since. Browsing never waits for it.
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
  hold(id: string, packed: Int8Array, ready: ReadyParts): void;
  release(id: string): void;
}

export interface MirrorKeeper {
  /** The mirror as the database is now, in the transaction of `ask`. */
  inSync(ask: Ask): Promise<Mirror>;
  /** Whether the mirror is filled and holds what the database held when it was last brought up to date. */
  isFilled(): boolean;
  /** From here on the mirror holds what the database does not, until `commit`. */
  begin(): void;
  /** The database holds it now, as this version. */
  commit(version: number): void;
}

/** A change that was begun and not committed may have failed: then the mirror is fetched anew. */
export function createMirrorKeeper(catalogue: Contribution, place: Place): MirrorKeeper {
  let mirror: Mirror | undefined;
  let version = -1;
  let ahead = false;

  return {
    async inSync(ask) {
      const [state] = await ask<{ version: number | null }>(storeState);
      const now = state?.version ?? 0;
      // A version below ours: the database was emptied or put back from a backup.
      if (ahead || now < version || !mirror) {
        mirror = createMirror(catalogue, place);
        version = -1;
      }
      ahead = true;
      if (now !== version) await bringUpToDate(mirror, ask, version, place);
      version = now;
      ahead = false;
      return mirror;
    },
    isFilled: () => mirror !== undefined && !ahead,
    begin() {
      ahead = true;
    },
    commit(written) {
      version = written;
      ahead = false;
    },
  };
}

/** Parts that answers need are kept ready; the others are unpacked when a write asks for them. */
interface Held {
  readonly packed: Int8Array;
  readonly ready: ReadyParts;
}

const unpackedKept = 64;

function createMirror(catalogue: Contribution, place: Place): Mirror {
  const held = new Map<string, Held>();
  const unpacked = new Map<string, DocumentContent>();

  function whole(id: string): DocumentContent {
    let content = unpacked.get(id);
    if (!content) {
      content = encodeReading(held.get(id)!.packed).content;
      keep(id, content);
    }
    return content;
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

  const features = (id: string) => documentFeatures(unpackReading(held.get(id)!.packed).contribution);

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
    hold(id, packed, ready) {
      held.set(id, { packed, ready });
      unpacked.delete(id);
    },
    release(id) {
      held.delete(id);
      unpacked.delete(id);
    },
  };
}

const isReady = (part: ContentPart): part is keyof ReadyParts => (readyParts as readonly string[]).includes(part);
