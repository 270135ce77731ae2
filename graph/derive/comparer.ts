import { byCodePoint } from '../graph.ts';
import {
  type ComparedDocument,
  type Correspondence,
  comparedDocument,
  correspondAmong,
  mayBeAlike,
  type TaskPair,
  taskPair,
} from './correspond.ts';
import type { DocumentFeatures } from './features.ts';
import { type Compared, type Pairs, shareKey, titleKeys, weightOf } from './likeness.ts';
import { type PackedPairs, packPairs, pairsAt } from './packed-pairs.ts';
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

/** A document that is held; its tasks are made again from it when they are compared. */
interface HeldDocument extends Pick<ComparedDocument, 'document' | 'level'> {
  readonly tasks: readonly Pick<Compared, 'task' | 'theme' | 'themes'>[];
  readonly pairs: PackedPairs;
  /** The places of its tasks in the index, one after the other from the first. */
  readonly firstPlace: number;
}

/** A held task beside which an arriving one is set. */
interface Candidate {
  readonly document: HeldDocument;
  readonly task: Compared;
}

/**
 * Compares an arriving task with those held ones that can correspond to it: they share a key (a theme, or a rare pair of
 * the title) and a telling pair of the text. Where few tasks have its keys, these are looked at; where few have its pairs,
 * those. Either way what is found is what `correspond` finds, document by document.
 */
export function createComparer(): Comparer {
  const documents = new Map<string, HeldDocument>();
  /** By place; a document that goes leaves its places empty, and the next one of as many tasks takes them. */
  const heldAt: (HeldDocument | undefined)[] = [];
  const freePlaces = new Map<number, number[]>();
  const themeNumbers = new Map<string, number>();
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
    const held = documents.get(document);
    if (!held) return;
    const { firstPlace, tasks } = held;
    for (let i = 0; i < tasks.length; i++) {
      const task = taskOf(held, i);
      for (const key of keysOf(task)) byKey.remove(key, firstPlace + i);
      for (const code of codesOf(task.text)) byPair.remove(code, firstPlace + i);
      heldAt[firstPlace + i] = undefined;
    }
    const free = freePlaces.get(tasks.length);
    if (free) free.push(firstPlace);
    else freePlaces.set(tasks.length, [firstPlace]);
    documents.delete(document);
  }

  /** A theme's number is smaller than any pair's: these begin at that of two digits. */
  function keysOf(task: Compared): ReadonlySet<number> {
    return new Set([...task.themes.map(numberOf), ...titleKeys(task)]);
  }

  function numberOf(theme: string): number {
    let number = themeNumbers.get(theme);
    if (number === undefined) {
      number = themeNumbers.size;
      themeNumbers.set(theme, number);
    }
    return number;
  }

  function forget(): void {
    for (const place of touched) weights[place] = 0;
    touched.length = 0;
    if (heldAt.length > weights.length) weights = new Float64Array(2 * heldAt.length);
  }

  /** Adds a weight to every place that has this key or pair. */
  function meet(postings: Postings, key: number, weight: number): void {
    for (let entry = postings.first(key); entry !== noEntry; entry = postings.next(entry)) {
      const place = postings.place(entry);
      if (weights[place] === 0) touched.push(place);
      weights[place]! += weight;
    }
  }

  /** Whether setting the tasks that have its keys beside it is less work than meeting those that have its pairs. */
  function fewerHaveItsKeys(task: Compared, keys: ReadonlySet<number>): boolean {
    let left = 0;
    for (const key of keys) left += byKey.count(key) * costOfComparing;
    for (const code of codesOf(task.text)) {
      if (left <= 0) return true;
      left -= byPair.count(code);
    }
    return left <= 0;
  }

  /**
   * Held tasks that correspond to this one as far as the pairs of their texts tell, each once.
   * @param candidateAt the same one for the same place
   */
  function candidates(task: Compared, candidateAt: (place: number) => Candidate): readonly Candidate[] {
    forget();
    const keys = keysOf(task);
    if (fewerHaveItsKeys(task, keys)) {
      for (const key of keys) meet(byKey, key, 1);
      pairTable.load(task.text);
      return touched
        .map(candidateAt)
        .filter((other) => mayBeAlike(task, other.task, pairTable.shared(other.task.text)));
    }
    const { codes, rarities, start, end } = task.text;
    for (let i = start; i < end; i++) meet(byPair, codes[i]!, weightOf[rarities[i]!]!);
    return touched
      .map(candidateAt)
      .filter((other, i) => mayBeAlike(task, other.task, weights[touched[i]!]!) && shareKey(task, other.task));
  }

  return {
    hold(features) {
      release(features.document);
      const { document, level, tasks } = compared(features);
      const firstPlace = freePlaces.get(tasks.length)?.pop() ?? heldAt.length;
      const names = tasks.map(({ task, theme, themes }) => ({ task, theme, themes }));
      const held: HeldDocument = { document, level, tasks: names, pairs: packPairs(tasks), firstPlace };
      for (const [i, task] of tasks.entries()) {
        for (const key of keysOf(task)) byKey.add(key, firstPlace + i);
        for (const code of codesOf(task.text)) byPair.add(code, firstPlace + i);
        heldAt[firstPlace + i] = held;
      }
      documents.set(document, held);
    },
    release,
    against(features) {
      const arrival = compared(features);
      const met = new Map<number, Candidate>();
      const candidateAt = (place: number): Candidate => {
        const known = met.get(place);
        if (known) return known;
        const document = heldAt[place]!;
        const candidate = { document, task: taskOf(document, place - document.firstPlace) };
        met.set(place, candidate);
        return candidate;
      };
      const pairs = new Map<HeldDocument, TaskPair[]>();
      for (const task of arrival.tasks) {
        for (const other of candidates(task, candidateAt)) {
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

function taskOf({ tasks, pairs }: HeldDocument, i: number): Compared {
  const { task, theme, themes } = tasks[i]!;
  const { title, text } = pairsAt(pairs, i);
  return { task, theme, themes, title, text };
}

const codesOf = ({ codes, start, end }: Pairs) => codes.subarray(start, end);

/** Setting the pairs of two texts beside each other takes about as long as meeting so many tasks under a pair. */
const costOfComparing = 12;
