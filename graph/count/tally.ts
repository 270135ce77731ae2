import { byCodePoint } from '../graph.ts';
import type { TaskFilter } from '../store/questions.ts';
import { type Facts, nameOf } from './facts.ts';
import { endsOpen } from './task-filter.ts';

/**
 * Distinct tasks, counted task by task: the task that was counted last tells whether one is new. Beside it, how many of
 * them have a list of units that ends with 等.
 */
export interface Tally {
  tasks: number;
  openEnded: number;
  last: unknown;
}

/** An empty one. */
export const tally = (): Tally => ({ tasks: 0, openEnded: 0, last: undefined });

/** @returns whether the task is new to it */
export function add(into: Tally, task: unknown, openEnded: boolean): boolean {
  if (into.last === task) return false;
  into.tasks++;
  if (openEnded) into.openEnded++;
  into.last = task;
  return true;
}

/** These tasks, counted; their lists of the bases asked for. */
export function tallyOf<K>(facts: Facts<K>, tasks: Iterable<K>, filter: Pick<TaskFilter, 'bases'>): Tally {
  const counted = tally();
  for (const task of tasks) add(counted, task, endsOpen(facts, task, filter));
  return counted;
}

/** A tally as answers hold it. */
export const told = ({ tasks, openEnded }: Tally) => ({ tasks, openEnded });

/** The value of a key, made where there is none. */
export function at<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** Most tasks first, then by name and id. */
export function ranked<K, T extends { readonly tasks: number }>(facts: Facts<K>, tallies: ReadonlyMap<K, T>): [K, T][] {
  return [...tallies].sort(
    ([a, x], [b, y]) =>
      y.tasks - x.tasks || byCodePoint(nameOf(facts, a), nameOf(facts, b)) || byCodePoint(facts.id(a), facts.id(b)),
  );
}
