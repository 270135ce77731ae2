import { StoreUnreadable } from '../errors.ts';
import { damaged, onStore } from './failure.ts';

/** Stands between the store file and those who use it: what it throws comes out as one of our errors. */
export interface Guard {
  /** Reads and decodes something. What SQLite gives back whole but is not what was written is damage as well. */
  read<T>(reader: () => T): T;
  /** The same for one who has to know that no damage is known: once it is, everything that asks so fails. */
  whole<T>(reader: () => T): T;
  /** Nothing is written any more once damage is known. */
  write(writer: () => void): void;
}

/** No JSON, no UTF-8; a wrong checksum or length; JSON of another shape, or a row that is gone. */
const signsOfDamage = [SyntaxError, RangeError, TypeError];

export function createGuard(file: string): Guard {
  let known: StoreUnreadable | undefined;

  function guarded<T>(run: () => T): T {
    try {
      return onStore(file, () => {
        try {
          return run();
        } catch (error) {
          throw signsOfDamage.some((sign) => error instanceof sign) ? damaged(file, error) : error;
        }
      });
    } catch (error) {
      if (error instanceof StoreUnreadable) known = error;
      throw error;
    }
  }

  function whole<T>(run: () => T): T {
    if (known) throw known;
    return guarded(run);
  }

  return { read: guarded, whole, write: whole };
}
