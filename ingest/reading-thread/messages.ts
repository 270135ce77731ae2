import type { Reading } from '../../graph/contribution.ts';
import type { Sentence } from '../../graph/errors.ts';

/** A file handed to the thread; the next one follows when this one is answered. */
export interface Handed {
  readonly bytes: Uint8Array;
  readonly file: string;
}

/** What came of it; a class does not survive the way between threads, its sentence does. */
export type Said = { readonly reading: Reading } | { readonly refusal: Sentence } | { readonly error: unknown };
