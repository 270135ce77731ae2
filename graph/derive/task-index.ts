import { grown } from '../grown.ts';
import { mayBeAlike } from './correspond.ts';
import { type Compared, shareKey, titleKeys } from './likeness.ts';
import { createPostings, noEntry, type Postings } from './postings.ts';
import { weightOf } from './rarity.ts';

/** Held tasks by what an arriving one must share with them to correspond: a key, and a telling pair of the text. */
export interface TaskIndex {
  add(place: number, task: Compared): void;
  remove(place: number, task: Compared): void;
  /** Places of all that can correspond to a task, as far as this tells. */
  near(task: Compared): Iterable<number>;
}

/**
 * Few tasks have most keys, and these are looked at one by one. A key that more than `few` tasks have is common: the
 * pairs of such tasks stand in an index as well, and where a task's pairs lead to fewer than its common keys do, it is
 * looked up by those. What no common key leads to is in no list that grows with all that is held.
 * @param at the task at a place
 */
export function createTaskIndex(at: (place: number) => Compared): TaskIndex {
  const byKey = createPostings();
  const byPair = createPostings();
  /** By place: 1 where the pairs of its task are in the index. */
  let paired = new Uint8Array(1024);
  /** By place: what its text shares with the task that is looked up; or how many keys it shares. */
  let weights = new Float64Array(1024);
  const touched: number[] = [];

  function addPairs(place: number, { text: { codes, start, end } }: Compared): void {
    if (paired[place] === 1) return;
    paired[place] = 1;
    for (let i = start; i < end; i++) byPair.add(codes[i]!, place);
  }

  /** Adds a weight to every place that has this key or pair. */
  function meet(postings: Postings, key: number, weight: number): void {
    for (let entry = postings.first(key); entry !== noEntry; entry = postings.next(entry)) {
      const place = postings.place(entry);
      if (weights[place] === 0) touched.push(place);
      weights[place]! += weight;
    }
  }

  function forget(): void {
    for (const place of touched) weights[place] = 0;
    touched.length = 0;
  }

  const isCommon = (key: number) => byKey.count(key) > few;

  /** Whether comparing with the tasks that have these keys is less work than meeting those that have its pairs. */
  function fewerHaveKeys(keys: readonly number[], { text: { codes, start, end } }: Compared): boolean {
    let left = 0;
    for (const key of keys) left += byKey.count(key) * costOfComparing;
    for (let i = start; i < end && left > 0; i++) left -= byPair.count(codes[i]!);
    return left <= 0;
  }

  function withKeys(keys: readonly number[]): number[] {
    forget();
    for (const key of keys) meet(byKey, key, 1);
    return [...touched];
  }

  function withPairs(task: Compared): number[] {
    forget();
    const { codes, start, end } = task.text;
    for (let i = start; i < end; i++) meet(byPair, codes[i]!, weightOf(codes[i]!));
    return touched.filter((place) => {
      const other = at(place);
      return mayBeAlike(task, other, weights[place]!) && shareKey(task, other);
    });
  }

  return {
    add(place, task) {
      while (place >= paired.length) {
        paired = grown(paired);
        weights = grown(weights);
      }
      for (const key of keysOf(task)) {
        byKey.add(key, place);
        if (!isCommon(key)) continue;
        addPairs(place, task);
        // It became common with this task: from now on the others are looked up by their pairs too.
        if (byKey.count(key) === few + 1) for (const other of withKeys([key])) addPairs(other, at(other));
      }
    },
    remove(place, task) {
      for (const key of keysOf(task)) byKey.remove(key, place);
      if (paired[place] === 0) return;
      paired[place] = 0;
      for (let i = task.text.start; i < task.text.end; i++) byPair.remove(task.text.codes[i]!, place);
    },
    near(task) {
      const keys = keysOf(task);
      const common = keys.filter(isCommon);
      if (fewerHaveKeys(common, task)) return withKeys(keys);
      return new Set([...withKeys(keys.filter((key) => !isCommon(key))), ...withPairs(task)]);
    },
  };
}

/** A theme's number is smaller than any pair's: these begin at that of two digits. */
const keysOf = (task: Compared) => [...new Set([...task.themes, ...titleKeys(task)])];

/** So many tasks are looked at for a key without more ado: an index of their pairs would take longer to keep. */
const few = 32;

/** Setting the pairs of two texts beside each other takes about as long as meeting so many tasks under a pair. */
const costOfComparing = 12;
