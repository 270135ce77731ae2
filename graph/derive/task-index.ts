import { grown } from '../grown.ts';
import { mayBeAlike } from './correspond.ts';
import type { HeldTasks } from './held-tasks.ts';
import { type Likened, shareKey, titleKeys } from './likeness.ts';
import { createPostings } from './postings.ts';
import { weightOf } from './rarity.ts';

/** Held tasks by what an arriving one must share with them to correspond: a key, and a telling pair of the text. */
export interface TaskIndex {
  /** @param place where the task is held already */
  add(place: number, task: Likened): void;
  remove(place: number, task: Likened): void;
  /** Places of all that can correspond to a task, as far as this tells. */
  near(task: Likened): readonly number[];
}

/**
 * Few tasks have most keys, and these are looked at one by one. A key that more than `few` tasks have is common: the
 * pairs of such tasks stand in an index as well, and where a task's pairs lead to fewer than its common keys do, it is
 * looked up by those. What no common key leads to is in no list that grows with all that is held.
 */
export function createTaskIndex(held: Pick<HeldTasks, 'look' | 'fetch'>): TaskIndex {
  const byKey = createPostings();
  const byPair = createPostings();
  /** By place: 1 where the pairs of its task are in the index. */
  let paired = new Uint8Array(1024);
  /** By place: 1 where it was met while the keys of a task are looked up; 0 at rest. */
  let met = new Uint8Array(1024);
  /** By place: what its text shares with the task whose pairs are looked up; 0 at rest. */
  let weights = new Float64Array(1024);

  function addPairs(place: number, { text: { codes, start, end } }: Likened): void {
    if (paired[place] === 1) return;
    paired[place] = 1;
    for (let i = start; i < end; i++) byPair.add(codes[i]!, place);
  }

  const isCommon = (list: number) => byKey.length(list) > few;

  /** Whether comparing with the tasks in these lists is less work than meeting those that have its pairs. */
  function fewerInLists(lists: readonly number[], { text: { codes, start, end } }: Likened): boolean {
    let left = 0;
    for (const list of lists) left += byKey.length(list) * costOfComparing;
    for (let i = start; i < end && left > 0; i++) left -= byPair.length(byPair.list(codes[i]!));
    return left <= 0;
  }

  /** The places in these lists, each once. */
  function placesIn(lists: readonly number[]): number[] {
    const places: number[] = [];
    for (const list of lists) {
      const length = byKey.length(list);
      for (let i = 0; i < length; i++) {
        const place = byKey.place(list, i);
        if (met[place] === 1) continue;
        met[place] = 1;
        places.push(place);
      }
    }
    for (const place of places) met[place] = 0;
    return places;
  }

  function withPairs(task: Likened): number[] {
    const places: number[] = [];
    const { codes, start, end } = task.text;
    for (let i = start; i < end; i++) {
      const weight = weightOf(codes[i]!);
      const list = byPair.list(codes[i]!);
      const length = byPair.length(list);
      for (let j = 0; j < length; j++) {
        const place = byPair.place(list, j);
        if (weights[place] === 0) places.push(place);
        weights[place]! += weight;
      }
    }
    held.fetch(places);
    const near = places.filter((place) => {
      const other = held.look(place);
      return mayBeAlike(task, other, weights[place]!) && shareKey(task, other);
    });
    for (const place of places) weights[place] = 0;
    return near;
  }

  return {
    add(place, task) {
      while (place >= paired.length) {
        paired = grown(paired);
        met = grown(met);
        weights = grown(weights);
      }
      for (const key of keysOf(task)) {
        const count = byKey.add(key, place);
        if (count > few) addPairs(place, task);
        // It became common with this task: from now on the others are looked up by their pairs too.
        if (count === few + 1) for (const other of placesIn([byKey.list(key)])) addPairs(other, held.look(other));
      }
    },
    remove(place, task) {
      for (const key of keysOf(task)) byKey.remove(key, place);
      if (paired[place] === 0) return;
      paired[place] = 0;
      for (let i = task.text.start; i < task.text.end; i++) byPair.remove(task.text.codes[i]!, place);
    },
    near(task) {
      const lists = keysOf(task).map(byKey.list);
      const common = lists.filter(isCommon);
      if (fewerInLists(common, task)) return placesIn(lists);
      const rare = placesIn(lists.filter((list) => !isCommon(list)));
      return [...new Set([...rare, ...withPairs(task)])];
    },
  };
}

/** A theme's number is smaller than any pair's: these begin at that of two digits. */
const keysOf = (task: Likened) => [...new Set([...task.themes, ...titleKeys(task)])];

/** So many tasks are looked at for a key without more ado: an index of their pairs would take longer to keep. */
const few = 64;

/** Setting the pairs of two texts beside each other takes about as long as meeting so many tasks under a pair. */
const costOfComparing = 12;
