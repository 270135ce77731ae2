/** Where in a task a character pair stands: in its text, in its title, or in both. */
export const inText = 1;
export const inTitle = 2;

/**
 * For each number (a character pair) the places (tasks) it occurs in, and where in them. Open addressing and linked
 * lists in typed columns: there are millions of entries, and most numbers have very few.
 */
export interface Postings {
  /** @param where `inText`, `inTitle` or both */
  add(key: number, place: number, where: number): void;
  remove(key: number, place: number): void;
  /** Adds the amount to the totals of every place of the key. */
  addTo(totals: SharedTotals, key: number, amount: number, where: number): void;
}

/** What an arriving task shares with each held one: text and text, title and held text, text and held title. */
export interface SharedTotals {
  readonly texts: Totals;
  readonly titleInText: Totals;
  readonly textHoldsTitle: Totals;
}

/** A sum for each place, most of them 0. */
export interface Totals {
  add(place: number, amount: number): void;
  of(place: number): number;
  /** Places whose sum is not 0. */
  readonly touched: readonly number[];
  /** All sums are 0 again; there is room for so many places. */
  reset(places: number): void;
}

export function createTotals(): Totals {
  let sums = new Float64Array(1024);
  const touched: number[] = [];
  return {
    touched,
    add(place, amount) {
      if (sums[place] === 0) touched.push(place);
      sums[place]! += amount;
    },
    of: (place) => sums[place]!,
    reset(places) {
      for (const place of touched) sums[place] = 0;
      touched.length = 0;
      if (places > sums.length) sums = new Float64Array(2 * places);
    },
  };
}

const none = -1;

export function createPostings(): Postings {
  let keys = new Uint32Array(1 << 12);
  /** First entry of a key; `none` for one whose places are gone; 0 for a slot that no key has: entries count from 1. */
  let heads = new Int32Array(1 << 12);
  let used = 0;
  /** Place, and where in it in the two lowest bits. */
  let places = new Int32Array(1 << 12);
  let nexts = new Int32Array(1 << 12);
  let entries = 1;
  let free = none;

  function slotOf(key: number): number {
    const mask = keys.length - 1;
    let slot = (Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 0) & mask;
    while (heads[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  function widen(): void {
    const [oldKeys, oldHeads] = [keys, heads];
    keys = new Uint32Array(oldKeys.length * 2);
    heads = new Int32Array(oldKeys.length * 2);
    used = 0;
    for (let i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i]! <= 0) continue;
      const slot = slotOf(oldKeys[i]!);
      keys[slot] = oldKeys[i]!;
      heads[slot] = oldHeads[i]!;
      used++;
    }
  }

  function newEntry(): number {
    if (free !== none) {
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
    add(key, place, where) {
      if (used * 2 >= keys.length) widen();
      const slot = slotOf(key);
      if (heads[slot] === 0) {
        keys[slot] = key;
        heads[slot] = none;
        used++;
      }
      const entry = newEntry();
      places[entry] = 4 * place + where;
      nexts[entry] = heads[slot]!;
      heads[slot] = entry;
    },
    remove(key, place) {
      const slot = slotOf(key);
      let before = none;
      for (let entry = heads[slot]!; entry > 0; entry = nexts[entry]!) {
        if (places[entry]! >>> 2 === place) {
          if (before === none) heads[slot] = nexts[entry]!;
          else nexts[before] = nexts[entry]!;
          nexts[entry] = free;
          free = entry;
          return;
        }
        before = entry;
      }
    },
    addTo({ texts, titleInText, textHoldsTitle }, key, amount, where) {
      for (let entry = heads[slotOf(key)]!; entry > 0; entry = nexts[entry]!) {
        const place = places[entry]! >>> 2;
        if ((where & places[entry]! & inText) !== 0) texts.add(place, amount);
        if ((where & inTitle) !== 0 && (places[entry]! & inText) !== 0) titleInText.add(place, amount);
        if ((where & inText) !== 0 && (places[entry]! & inTitle) !== 0) textHoldsTitle.add(place, amount);
      }
    },
  };
}

function grown(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
}
