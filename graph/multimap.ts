/**
 * Values by key, of which most keys have one: that one stands by itself, several in a set, in the order they came in. A
 * key without values is no key.
 */
export type Multimap<T extends object> = Map<string, T | Set<T>>;

/** Adds a value under a key. */
export function put<T extends object>(index: Multimap<T>, key: string, value: T): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, value);
  else if (known instanceof Set) known.add(value);
  else if (known !== value) index.set(key, new Set([known, value]));
}

/** Takes a value out, and with the last one its key. */
export function take<T extends object>(index: Multimap<T>, key: string, value: T): void {
  const known = index.get(key);
  if (known === value) index.delete(key);
  else if (known instanceof Set) {
    known.delete(value);
    if (known.size === 0) index.delete(key);
  }
}

/** The values of a key. */
export function valuesOf<T extends object>(index: Multimap<T>, key: string): Iterable<T> {
  const known = index.get(key);
  if (known === undefined) return [];
  return known instanceof Set ? known : [known];
}

/** Whether a key has this value. */
export function holds<T extends object>(index: Multimap<T>, key: string, value: T): boolean {
  const known = index.get(key);
  return known === value || (known instanceof Set && known.has(value));
}
