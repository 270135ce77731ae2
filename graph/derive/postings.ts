/**
 * For each key (a number) the places (tasks) it occurs in, each once. Open addressing and linked lists in typed columns:
 * there are millions of entries, and most keys have very few.
 */
export interface Postings {
  add(key: number, place: number): void;
  remove(key: number, place: number): void;
  /** In how many places a key occurs. */
  count(key: number): number;
  /** The first entry of a key and the next one of the same; `noEntry` at the end. */
  first(key: number): number;
  next(entry: number): number;
  place(entry: number): number;
}

export const noEntry = -1;

export function createPostings(): Postings {
  let keys = new Uint32Array(1 << 12);
  /** First entry of a key; `noEntry` for one whose places are gone; 0 for a slot that no key has: entries count from 1. */
  let heads = new Int32Array(1 << 12);
  let counts = new Uint32Array(1 << 12);
  let used = 0;
  let places = new Int32Array(1 << 12);
  let nexts = new Int32Array(1 << 12);
  let entries = 1;
  let free = noEntry;

  function slotOf(key: number): number {
    const mask = keys.length - 1;
    let slot = (Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 0) & mask;
    while (heads[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  function widen(): void {
    const [oldKeys, oldHeads, oldCounts] = [keys, heads, counts];
    keys = new Uint32Array(oldKeys.length * 2);
    heads = new Int32Array(oldKeys.length * 2);
    counts = new Uint32Array(oldKeys.length * 2);
    used = 0;
    for (let i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i]! <= 0) continue;
      const slot = slotOf(oldKeys[i]!);
      keys[slot] = oldKeys[i]!;
      heads[slot] = oldHeads[i]!;
      counts[slot] = oldCounts[i]!;
      used++;
    }
  }

  function newEntry(): number {
    if (free !== noEntry) {
      const entry = free;
      free = nexts[entry]!;
      return entry;
    }
    if (entries === places.length) {
      places = grown(places);
      nexts = grown(nexts);
    }
    return entries++;
  }

  return {
    add(key, place) {
      if (used * 2 >= keys.length) widen();
      const slot = slotOf(key);
      if (heads[slot] === 0) {
        keys[slot] = key;
        heads[slot] = noEntry;
        used++;
      }
      const entry = newEntry();
      places[entry] = place;
      nexts[entry] = heads[slot]!;
      heads[slot] = entry;
      counts[slot]!++;
    },
    remove(key, place) {
      const slot = slotOf(key);
      let before = noEntry;
      for (let entry = heads[slot]!; entry > 0; entry = nexts[entry]!) {
        if (places[entry] === place) {
          if (before === noEntry) heads[slot] = nexts[entry]!;
          else nexts[before] = nexts[entry]!;
          nexts[entry] = free;
          free = entry;
          counts[slot]!--;
          return;
        }
        before = entry;
      }
    },
    count: (key) => counts[slotOf(key)]!,
    first: (key) => heads[slotOf(key)]! || noEntry,
    next: (entry) => nexts[entry]!,
    place: (entry) => places[entry]!,
  };
}

function grown(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
}
