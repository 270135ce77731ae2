import { createMemoryStore } from '../../graph/memory/memory-store.ts';
import { applied } from './applied.ts';
import type { StartStore } from './subject.ts';

export const startMemory: StartStore = async (catalogue) => ({
  holding: (readings) => applied(createMemoryStore(catalogue), readings),
  stop: async () => {},
});
