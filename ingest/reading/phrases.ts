import { codeUnitsOf } from './code-units.ts';
import { createTrie } from './trie.ts';

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
 * A table of thousands of phrases that is searched in one pass. Of the offsets where none begins, nearly all are left after
 * one look at a sieve that fits the processor's nearest memory. Phrases have at least two characters.
 */
export function phraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const phrases: string[] = [];
  const values: T[] = [];
  for (const [phrase, value] of entries) {
    phrases.push(phrase);
    values.push(value);
  }
  const trie = createTrie(phrases);
  const begins = createSieve(phrases);

  const longest = (units: Uint16Array, offset: number, until: number): PhraseHit<T> | undefined => {
    let found = -1;
    let end = offset;
    let at = offset + 2;
    let node = trie.begin(units[offset]!, units[offset + 1]!);
    while (node !== 0) {
      const ending = trie.phraseAt(node);
      if (ending >= 0) {
        found = ending;
        end = at;
      }
      if (at === until) break;
      node = trie.next(node, units[at++]!);
    }
    return found < 0 ? undefined : { start: offset, end, phrase: phrases[found]!, value: values[found]! };
  };
  return {
    at(text, offset, until) {
      const units = codeUnitsOf(text);
      if (until < offset + 2 || !begins(units[offset]!, units[offset + 1]!)) return undefined;
      return longest(units, offset, until);
    },
    find(text, start, end) {
      const units = codeUnitsOf(text);
      const hits: PhraseHit<T>[] = [];
      for (let offset = start; offset < end - 1; ) {
        const hit = begins(units[offset]!, units[offset + 1]!) ? longest(units, offset, end) : undefined;
        if (hit === undefined) {
          offset++;
          continue;
        }
        hits.push(hit);
        offset = hit.end;
      }
      return hits;
    },
  };
}

/** So many places of the sieve for each phrase: of the pairs that begin none, hardly one in fifty passes. */
const placesPerPhrase = 16;

/** Whether two characters begin one of the phrases, as far as a sieve of single bits can tell. */
function createSieve(phrases: readonly string[]): (first: number, second: number) => boolean {
  const shift = Math.min(27, Math.clz32(phrases.length * placesPerPhrase));
  const bits = new Int32Array(((0xffffffff >>> shift) + 1) >>> 5);
  const placeOf = (first: number, second: number) => Math.imul((first << 16) | second, 0x9e3779b1) >>> shift;
  for (const phrase of phrases) {
    const place = placeOf(phrase.charCodeAt(0), phrase.charCodeAt(1));
    bits[place >>> 5]! |= 1 << (place & 31);
  }
  return (first, second) => {
    const place = placeOf(first, second);
    return (bits[place >>> 5]! & (1 << (place & 31))) !== 0;
  };
}
