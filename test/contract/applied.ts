import type { Reading } from '../../graph/contribution.ts';
import type { Store } from '../../graph/store/port.ts';

/** A store after these documents came, one by one. */
export async function applied(store: Store, readings: readonly Reading[]): Promise<Store> {
  for (const reading of readings) await store.applyDocument(reading);
  return store;
}
