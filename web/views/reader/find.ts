import { foldWords } from '../../view-model/fold-words.ts';

/** Finding words in a document's text as a reader sees it: without page-layout breaks, in any width and case. */

export interface Found {
  readonly start: number;
  readonly end: number;
}

/** A text folded for finding, and where each of its characters stands in the text. */
export interface Foldable {
  readonly folded: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Offsets are UTF-16. White space is left out: a name that a page break cuts is found whole. Linear. */
export function foldForFinding(text: string): Foldable {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const folded = /\s/.test(character) ? '' : foldWords(character);
    for (let i = 0; i < folded.length; i++) {
      starts.push(at);
      ends.push(end);
    }
    parts.push(folded);
    at = end;
  }
  return { folded: parts.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** Every place of the words, from the first to the last, none inside another. Nothing asked, nothing found. */
export function findWords({ folded, starts, ends }: Foldable, words: string): Found[] {
  const wanted = foldWords(words);
  if (wanted === '') return [];
  const found: Found[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    found.push({ start: starts[at]!, end: ends[at + wanted.length - 1]! });
  }
  return found;
}
