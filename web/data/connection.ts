import { create } from 'zustand';

/** What is between the page and its data: the banner under the header says it. */
export type Connection = 'fine' | 'server' | 'store' | 'back';

interface ConnectionState {
  readonly connection: Connection;
  /** Nothing answers (`server`), or the server answers that its store does not (`store`). */
  lost(what: 'server' | 'store'): void;
  /** Both are there. After a loss it is said, and taken back with `settled`. */
  found(): void;
  settled(): void;
}

export const useConnection = create<ConnectionState>((set, get) => ({
  connection: 'fine',
  lost: (what) => set({ connection: what }),
  found: () => {
    const { connection } = get();
    if (connection === 'server' || connection === 'store') set({ connection: 'back' });
  },
  settled: () => set({ connection: 'fine' }),
}));
