import { afterAll, beforeAll } from 'vitest';
import type { Contribution, Reading } from '../../graph/contribution.ts';
import type { ReadingStore, Store } from '../../graph/store/port.ts';

/** A kind of store the suite is run on. It may be slow and shared (a server): one store of it is open at a time. */
export interface StoreUnderTest {
  /** Each write is many times as dear as in this process: long rows of trials are shortened. */
  readonly isServer?: boolean;
  /** A store that holds these documents alone. What was open before is closed, and what it held is gone. */
  holding(readings: readonly Reading[]): Promise<Store>;
  /** Closes the store and opens it again on what it left behind; absent where nothing is durable. */
  reopen?(): Promise<Store>;
  /** Closes what is open and leaves nothing behind. */
  stop(): Promise<void>;
}

export type StartStore = (catalogue: Contribution) => Promise<StoreUnderTest>;

/** What the tests of an operation take their stores from. */
export interface Subject {
  /** A store with these documents for one test, which may change it. */
  holding(...readings: readonly Reading[]): Promise<Store>;
  /** A store with these documents for tests that only ask: the same one as long as none is changed in between. */
  asking(readings: readonly Reading[]): Promise<ReadingStore>;
  /** The store that is open, closed and opened again; undefined where nothing is durable. */
  reopened(): Promise<Store | undefined>;
  /** All trials; on a server every fifth of them. */
  trials<T>(all: readonly T[]): readonly T[];
}

/** Starts the store before the tests that stand beside this call, and stops it after them. */
export function subjectOf(start: StartStore, catalogue: Contribution): Subject {
  let started: StoreUnderTest;
  beforeAll(async () => {
    started = await start(catalogue);
  }, 300_000);
  afterAll(() => started.stop(), 60_000);

  let asked: { readonly readings: readonly Reading[]; readonly store: Store } | undefined;
  async function holding(...readings: readonly Reading[]): Promise<Store> {
    asked = undefined;
    return started.holding(readings);
  }
  return {
    holding,
    async asking(readings) {
      if (asked?.readings !== readings) asked = { readings, store: await holding(...readings) };
      return asked.store;
    },
    async reopened() {
      asked = undefined;
      return started.reopen?.();
    },
    trials: (all) => (started.isServer ? all.filter((_, i) => i % 5 === 0) : all),
  };
}
