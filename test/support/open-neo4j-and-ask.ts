import { text } from 'node:stream/consumers';
import type { Login } from '../../graph/neo4j/connection.ts';
import { openNeo4jStore } from '../../graph/neo4j/neo4j.ts';
import type { Store } from '../../graph/store/port.ts';
import { loadCatalogue } from '../../ingest/knowledge/documents.ts';
import { digestOf } from '../bench/digest.ts';
import { type Question, questionsOf, type Starts } from '../bench/neo4j-questions.ts';

/**
 * Opens a store in a process that knows nothing of it, asks it everything twice, and what is asked by statements while a
 * document is written once more by them. Login and starts come by standard input, the figures go out as one line of JSON.
 */
export interface OpenedAndAsked {
  readonly opening: Spent;
  /** Of the process, when the store has just been opened, and after all questions. */
  readonly megabytes: { readonly opened: number; readonly asked: number };
  readonly kinds: readonly {
    readonly first: Asked;
    readonly again: Asked;
    readonly byStatements?: Asked;
  }[];
}

/** Milliseconds: by the clock, and of a processor in this process. */
interface Spent {
  readonly wall: number;
  readonly processor: number;
}

export interface Asked {
  readonly times: readonly Spent[];
  /** Of the answers. */
  readonly digests: readonly string[];
}

const { login, starts } = JSON.parse(await text(process.stdin)) as { login: Login; starts: Starts };
const catalogue = loadCatalogue();
const { answer: store, spent: opening } = await timed(() => openNeo4jStore({ ...login, catalogue }));
const opened = megabytes();
const kinds = questionsOf(starts);
const first: Asked[] = [];
for (const { questions } of kinds) first.push(await asked(store, questions));
const again: Asked[] = [];
for (const { questions } of kinds) again.push(await asked(store, questions));
const byStatements: (Asked | undefined)[] = [];
for (const { questions, isCounted } of kinds) {
  byStatements.push(isCounted ? undefined : await asked({ ...store, ...store.statements }, questions));
}
const figures: OpenedAndAsked = {
  opening,
  megabytes: { opened, asked: megabytes() },
  kinds: kinds.map((_, i) => ({
    ...{ first: first[i]!, again: again[i]! },
    ...(byStatements[i] && { byStatements: byStatements[i] }),
  })),
};
await store.close();
console.log(JSON.stringify(figures));

async function asked(of: Store, questions: readonly Question[]): Promise<Asked> {
  const times: Spent[] = [];
  const digests: string[] = [];
  for (const { ask } of questions) {
    const { answer, spent } = await timed(() => ask(of));
    times.push(spent);
    digests.push(digestOf(answer));
  }
  return { times, digests };
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly answer: T; readonly spent: Spent }> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const answer = await work();
  const { user, system } = process.cpuUsage(before);
  return { answer, spent: { wall: performance.now() - start, processor: (user + system) / 1000 } };
}

function megabytes(): number {
  return process.memoryUsage().rss / 1e6;
}
