/**
 * For each key (a number) the places (tasks) it occurs in, each once. Open addressing and linked lists in typed columns:
 * there are millions of entries, and most keys have very few. What belongs to one key lies side by side: in a table of
 * this size each further place in memory that has to be looked at is what takes the time.
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

/** A slot: the key; its first entry, `noEntry` for a key whose places are gone, 0 for a free slot; how many there are. */
const head = 1;
const count = 2;
const slotLength = 4;
const firstSlots = 1 << 12;

export function createPostings(): Postings {
  let slots = new Int32Array(firstSlots * slotLength);
  let used = 0;
  /** By entry: its place, and the next entry. Entries count from 1. */
  let entries = new Int32Array(1 << 13);
  let last = 0;
  let free = noEntry;

  /** Where the slot of a key begins. */
  function slotOf(key: number): number {
    const mask = slots.length / slotLength - 1;
    let slot = (Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 0) & mask;
    while (slots[slot * slotLength + head] !== 0 && slots[slot * slotLength] !== (key | 0)) slot = (slot + 1) & mask;
    return slot * slotLength;
  }

  function widen(): void {
    const old = slots;
    slots = new Int32Array(old.length * 2);
    used = 0;
    for (let at = 0; at < old.length; at += slotLength) {
      if (old[at + head]! <= 0) continue;
      slots.set(old.subarray(at, at + slotLength), slotOf(old[at]!));
      used++;
    }
  }

  function newEntry(): number {
    if (free !== noEntry) {
      const entry = free;
      free = entries[2 * entry + 1]!;
      return entry;
    }
    last++;
    if (2 * last >= entries.length) {
      const larger = new Int32Array(entries.length * 2);
      larger.set(entries);
      entries = larger;
    }
    return last;
  }

  return {
    add(key, place) {
      if (used * 2 * slotLength >= slots.length) widen();
      const slot = slotOf(key);
      if (slots[slot + head] === 0) {
        slots[slot] = key;
        slots[slot + head] = noEntry;
        used++;
      }
      const entry = newEntry();
      entries[2 * entry] = place;
      entries[2 * entry + 1] = slots[slot + head]!;
      slots[slot + head] = entry;
      slots[slot + count]!++;
    },
    remove(key, place) {
      const slot = slotOf(key);
      let before = noEntry;
      for (let entry = slots[slot + head]!; entry > 0; entry = entries[2 * entry + 1]!) {
        if (entries[2 * entry] === place) {
          const next = entries[2 * entry + 1]!;
          if (before === noEntry) slots[slot + head] = next;
          else entries[2 * before + 1] = next;
          entries[2 * entry + 1] = free;
          free = entry;
          slots[slot + count]!--;
          return;
        }
        before = entry;
      }
    },
    count: (key) => slots[slotOf(key) + count]!,
    first: (key) => slots[slotOf(key) + head]! || noEntry,
    next: (entry) => entries[2 * entry + 1]!,
    place: (entry) => entries[2 * entry]!,
  };
}
