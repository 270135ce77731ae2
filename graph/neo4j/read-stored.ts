import { damaged, type Place } from './failure.ts';

/** No JSON; not what was compressed; JSON of another shape. */
const signsOfDamage: readonly unknown[] = ['Z_DATA_ERROR', 'Z_BUF_ERROR'];

/** @throws StoreUnreadable where what is stored is not what was written */
export function readStored<T>(place: Place, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const isDamage =
      error instanceof SyntaxError ||
      error instanceof TypeError ||
      error instanceof RangeError ||
      signsOfDamage.includes((error as { code?: unknown }).code);
    throw isDamage ? damaged(place) : error;
  }
}
