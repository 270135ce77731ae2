import type { ReadingStore } from '../store/port.ts';
import type { Connection } from './connection.ts';
import type { Mirror } from './mirror.ts';

export type OnMirror = <T>(work: (mirror: Mirror) => Promise<T>) => Promise<T>;

export function createReading(
  _connection: Connection,
  _catalogueFingerprint: string,
  onMirror: OnMirror,
): ReadingStore {
  return Object.fromEntries(
    [
      'node',
      'relationship',
      'neighbourhood',
      'search',
      'lineage',
      'paths',
      'workload',
      'documents',
      'document',
      'stats',
      'export',
    ].map((name) => [
      name,
      (question: never) =>
        onMirror(({ reading }) =>
          (reading[name as keyof ReadingStore] as (question: never) => Promise<never>)(question),
        ),
    ]),
  ) as never;
}
