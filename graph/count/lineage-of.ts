import type { Facts } from './facts.ts';

/** The policies above and below one: what it cites and what that cites, what cites it and what cites that. */
export function lineageOf<K>(facts: Facts<K>, policy: K): Set<K> {
  const above = reached(policy, (each) => facts.citationsFrom(each).map(({ cited }) => cited));
  const below = reached(policy, (each) => facts.citationsTo(each).map(({ citing }) => citing));
  const found = new Set([...above, ...below]);
  found.delete(policy);
  return found;
}

/** All within so many steps from a start, itself included. */
export function reached<K>(start: K, step: (from: K) => readonly K[], depth = Infinity): Set<K> {
  const found = new Set([start]);
  let edge: readonly K[] = [start];
  for (let distance = 0; distance < depth && edge.length > 0; distance++) {
    const next = edge.flatMap(step).filter((each) => !found.has(each));
    for (const each of next) found.add(each);
    edge = [...new Set(next)];
  }
  return found;
}
