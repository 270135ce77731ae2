import type { ReadingStore } from '../store/port.ts';
import type { OnMirror } from './reading.ts';

/** What is asked step by step while somebody looks around. */
export type Browsing = Pick<ReadingStore, 'neighbourhood' | 'search' | 'lineage' | 'stats' | 'documents'>;

/**
 * Asked of the mirror where it is at hand, which takes a part of the time; else of the database, so that nobody waits
 * until a document is written.
 * @param isAtHand whether the mirror can answer as soon as it knows that nobody else has written
 */
export function browsingBy(statements: Browsing, onMirror: OnMirror, isAtHand: () => boolean): Browsing {
  const from = <Answer>(ask: (store: Browsing) => Promise<Answer>): Promise<Answer> =>
    isAtHand() ? onMirror(({ reading }) => ask(reading)) : ask(statements);
  return {
    neighbourhood: (question) => from((store) => store.neighbourhood(question)),
    search: (question) => from((store) => store.search(question)),
    lineage: (question) => from((store) => store.lineage(question)),
    stats: () => from((store) => store.stats()),
    documents: () => from((store) => store.documents()),
  };
}
