import { byCodePoint } from '../graph.ts';
import {
  type ComparedDocument,
  type Correspondence,
  comparedDocument,
  correspondAmong,
  mayBeAlike,
  shareKey,
  type TaskPair,
  taskPair,
} from './correspond.ts';
import type { DocumentFeatures } from './features.ts';
import type { Compared } from './likeness.ts';
import { createPairTable } from './pair-table.ts';
import { createPostings, noEntry, type Postings } from './postings.ts';

/** The documents that others are compared with, found by what their tasks have in common. */
export interface Comparer {
  /** Takes a document in, comparing nothing: for one whose correspondences are known already. */
  hold(features: DocumentFeatures): void;
  release(document: string): void;
  /** Correspondences of a document with all that are held (itself excepted), by the other's document id. */
  against(features: DocumentFeatures): readonly Correspondence[];
}

/** A task that is held, at its place in the index. */
interface HeldTask {
  readonly document: ComparedDocument;
  readonly task: Compared;
  readonly keys: readonly number[];
}

/**
 * Compares an arriving task with those held ones that can correspond to it: they share a key (a theme, or a rare pair of
 * the title) and a telling pair of the text. Where few tasks have its keys, these are looked at; where few have its pairs,
 * those. Either way what is found is what `correspond` finds, document by document.
 */
export function createComparer(): Comparer {
  const documents = new Map<string, readonly number[]>();
  const held: (HeldTask | undefined)[] = [];
  const free: number[] = [];
  const keyNumbers = new Map<string, number>();
  const byKey = createPostings();
  const byPair = createPostings();
  const pairTable = createPairTable();
  /** By place: what its text shares with the arriving task's; or how many keys it shares. */
  let weights = new Float64Array(1024);
  const touched: number[] = [];
  /** A document is compared and then held: what comparing needs is worked out once. */
  let latest: { readonly features: DocumentFeatures; readonly compared: ComparedDocument } | undefined;

  function compared(features: DocumentFeatures): ComparedDocument {
    if (latest?.features !== features) latest = { features, compared: comparedDocument(features) };
    return latest.compared;
  }

  function release(document: string): void {
    for (const place of documents.get(document) ?? []) {
      const { task, keys } = held[place]!;
      for (const key of keys) byKey.remove(key, place);
      for (const code of task.text.codes) byPair.remove(code, place);
      held[place] = undefined;
      free.push(place);
    }
    documents.delete(document);
  }

  function holdTask(document: ComparedDocument, task: Compared): number {
    const place = free.pop() ?? held.length;
    const keys = [...new Set(task.keys)].map(numberOf);
    held[place] = { document, task, keys };
    for (const key of keys) byKey.add(key, place);
    for (const code of task.text.codes) byPair.add(code, place);
    return place;
  }

  function numberOf(key: string): number {
    let number = keyNumbers.get(key);
    if (number === undefined) {
      number = keyNumbers.size;
      keyNumbers.set(key, number);
    }
    return number;
  }

  function forget(): void {
    for (const place of touched) weights[place] = 0;
    touched.length = 0;
    if (held.length > weights.length) weights = new Float64Array(2 * held.length);
  }

  /** Adds a weight to every place that has this key or pair. */
  function meet(postings: Postings, key: number, weight: number): void {
    for (let entry = postings.first(key); entry !== noEntry; entry = postings.next(entry)) {
      const place = postings.place(entry);
      if (weights[place] === 0) touched.push(place);
      weights[place]! += weight;
    }
  }

  /** Held tasks that correspond to this one as far as the pairs of their texts tell, each once. */
  function candidates(task: Compared): readonly HeldTask[] {
    forget();
    const { codes, weights: rarities } = task.text;
    const keys = task.keys.flatMap((key) => keyNumbers.get(key) ?? []);
    let ofPairs = 0;
    for (const code of codes) ofPairs += byPair.count(code);
    const ofKeys = keys.reduce((sum, key) => sum + byKey.count(key), 0);
    if (ofKeys * costOfComparing <= ofPairs) {
      for (const key of keys) meet(byKey, key, 1);
      pairTable.load(task.text);
      return touched
        .map((place) => held[place]!)
        .filter((other) => mayBeAlike(task, other.task, pairTable.shared(other.task.text)));
    }
    for (let i = 0; i < codes.length; i++) meet(byPair, codes[i]!, rarities[i]!);
    return touched.flatMap((place) => {
      const other = held[place]!;
      return mayBeAlike(task, other.task, weights[place]!) && shareKey(task, other.task) ? [other] : [];
    });
  }

  return {
    hold(features) {
      release(features.document);
      const arrival = compared(features);
      documents.set(
        arrival.document,
        arrival.tasks.map((task) => holdTask(arrival, task)),
      );
    },
    release,
    against(features) {
      const arrival = compared(features);
      const pairs = new Map<ComparedDocument, TaskPair[]>();
      for (const task of arrival.tasks) {
        for (const other of candidates(task)) {
          const found = other.document.document === arrival.document ? undefined : taskPair(task, other.task);
          if (!found) continue;
          const known = pairs.get(other.document);
          if (known) known.push(found);
          else pairs.set(other.document, [found]);
        }
      }
      return [...pairs]
        .sort(([a], [b]) => byCodePoint(a.document, b.document))
        .flatMap(([other, among]) => correspondAmong(arrival, other, among));
    },
  };
}

/** Setting the pairs of two texts beside each other takes about as long as meeting so many tasks under a pair. */
const costOfComparing = 12;
