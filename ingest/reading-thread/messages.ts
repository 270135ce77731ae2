import type { Reading } from '../../graph/contribution.ts';
import type { Sentence } from '../../graph/errors.ts';

/** A file handed to the thread; further ones may follow before it is answered. */
export interface Handed {
  /** By which its answer is known. */
  readonly turn: number;
  readonly bytes: Uint8Array;
  readonly file: string;
}

/** What came of it; a class does not survive the way between threads, its sentence does. */
export type Said = { readonly turn: number } & (
  | { readonly reading: Reading }
  | { readonly refusal: Sentence }
  | { readonly error: unknown }
);
