import { createMemoryStore } from '../../graph/memory/memory-store.ts';
import type { StartStore } from './subject.ts';

export const startMemory: StartStore = async (catalogue) => ({
  empty: async () => createMemoryStore(catalogue),
  stop: async () => {},
});
