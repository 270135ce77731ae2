import { randomBytes } from 'node:crypto';

/**
 * What a database held after a write: how many there were before it, and a mark that no other write has. By the number
 * alone a database that was emptied and filled again, or put back from a backup and written on, could pass for the one
 * that a process knows.
 */
export interface Moment {
  readonly version: number;
  readonly mark: string | null;
}

/** Before the first write, and where no store lies in the database any more. */
export const beginning: Moment = { version: 0, mark: null };

export const isSame = (a: Moment, b: Moment) => a.version === b.version && a.mark === b.mark;

export const newMark = () => randomBytes(9).toString('base64url');

/** Marks of so many former writes are kept: who last looked before them takes up all documents anew. */
export const keptMarks = 500;
