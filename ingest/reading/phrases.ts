/** A phrase found in a text, with what the table says of it. */
export interface PhraseHit<T> {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly value: T;
}

export interface PhraseTable<T> {
  /** The longest phrase that begins at this offset and ends no later than `until`. */
  at(text: string, offset: number, until: number): PhraseHit<T> | undefined;
  /** All longest phrases from `start` to `end`, from left to right, none inside another. */
  find(text: string, start: number, end: number): PhraseHit<T>[];
}

/**
 * A table of thousands of phrases that is searched in one pass: phrases lie under their first two characters. Of the
 * offsets where none begins, nearly all are left after one look at a sieve that fits the processor's nearest memory.
 * Phrases have at least two characters.
 */
export function phraseTable<T>(phrases: Iterable<readonly [string, T]>): PhraseTable<T> {
  const sieve = new Uint8Array(sieveSize);
  const byHead = new Map<number, { phrase: string; value: T }[]>();
  for (const [phrase, value] of phrases) {
    const first = phrase.charCodeAt(0);
    const second = phrase.charCodeAt(1);
    sieve[placeIn(first, second)] = 1;
    const head = (first << 16) | second;
    const same = byHead.get(head);
    if (same) same.push({ phrase, value });
    else byHead.set(head, [{ phrase, value }]);
  }
  for (const same of byHead.values()) same.sort((a, b) => b.phrase.length - a.phrase.length);

  const longest = (text: string, offset: number, until: number, head: number): PhraseHit<T> | undefined => {
    const candidates = byHead.get(head);
    if (candidates === undefined) return undefined;
    for (const { phrase, value } of candidates) {
      const end = offset + phrase.length;
      if (end <= until && text.startsWith(phrase, offset)) return { start: offset, end, phrase, value };
    }
    return undefined;
  };
  return {
    at(text, offset, until) {
      const first = text.charCodeAt(offset);
      const second = text.charCodeAt(offset + 1);
      return sieve[placeIn(first, second)] === 1 ? longest(text, offset, until, (first << 16) | second) : undefined;
    },
    find(text, start, end) {
      const hits: PhraseHit<T>[] = [];
      let first = text.charCodeAt(start);
      for (let offset = start; offset < end - 1; ) {
        const second = text.charCodeAt(offset + 1);
        const hit =
          sieve[placeIn(first, second)] === 1 ? longest(text, offset, end, (first << 16) | second) : undefined;
        if (hit === undefined) {
          first = second;
          offset++;
          continue;
        }
        hits.push(hit);
        offset = hit.end;
        first = text.charCodeAt(offset);
      }
      return hits;
    },
  };
}

const sieveSize = 1 << 15;

/** Where two characters lie in the sieve; several pairs share a place. */
const placeIn = (first: number, second: number) => (Math.imul(first, 181) ^ second) & (sieveSize - 1);
