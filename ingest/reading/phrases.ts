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
 * A table of thousands of phrases that is searched in one pass: phrases lie under their first two characters, so that
 * almost every offset is left after one look at its first. Phrases have at least two characters.
 */
export function phraseTable<T>(phrases: Iterable<readonly [string, T]>): PhraseTable<T> {
  const firsts = new Uint8Array(0x10000);
  const byHead = new Map<number, { phrase: string; value: T }[]>();
  for (const [phrase, value] of phrases) {
    const head = headOf(phrase, 0);
    firsts[phrase.charCodeAt(0)] = 1;
    const same = byHead.get(head);
    if (same) same.push({ phrase, value });
    else byHead.set(head, [{ phrase, value }]);
  }
  for (const same of byHead.values()) same.sort((a, b) => b.phrase.length - a.phrase.length);

  const at = (text: string, offset: number, until: number): PhraseHit<T> | undefined => {
    if (firsts[text.charCodeAt(offset)] !== 1) return undefined;
    const candidates = byHead.get(headOf(text, offset));
    if (candidates === undefined) return undefined;
    for (const { phrase, value } of candidates) {
      const end = offset + phrase.length;
      if (end <= until && text.startsWith(phrase, offset)) return { start: offset, end, phrase, value };
    }
    return undefined;
  };
  return {
    at,
    find(text, start, end) {
      const hits: PhraseHit<T>[] = [];
      for (let offset = start; offset < end - 1; ) {
        const hit = at(text, offset, end);
        if (hit) hits.push(hit);
        offset = hit ? hit.end : offset + 1;
      }
      return hits;
    },
  };
}

const headOf = (text: string, offset: number) => (text.charCodeAt(offset) << 16) | text.charCodeAt(offset + 1);
