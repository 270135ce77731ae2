import { useDeferredValue, useMemo, useState } from 'react';
import { type Found, findWords, foldForFinding } from './find.ts';

export interface Find {
  readonly found: readonly Found[];
  /** The place that is looked at, and which of all it is, from 1. */
  readonly hit: Found | undefined;
  readonly at: number;
  /** To the next place, or with -1 to the one before; round at the ends. */
  step(by: 1 | -1): void;
}

const nothing: readonly Found[] = [];

/** The places of words in a document. While somebody writes the text waits, not the field. */
export function useFind(text: string, words: string | undefined): Find {
  const sought = useDeferredValue(words ?? '');
  const asks = sought !== '';
  const foldable = useMemo(() => (asks ? foldForFinding(text) : undefined), [text, asks]);
  const found = useMemo(() => (foldable ? findWords(foldable, sought) : nothing), [foldable, sought]);
  const [place, setPlace] = useState({ found, at: 0 });
  const at = place.found === found ? place.at : 0;
  return {
    found,
    hit: found[at],
    at: found.length > 0 ? at + 1 : 0,
    step: (by) => setPlace({ found, at: found.length > 0 ? (at + by + found.length) % found.length : 0 }),
  };
}
