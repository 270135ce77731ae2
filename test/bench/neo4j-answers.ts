import { isDeepStrictEqual } from 'node:util';
import type { Reading } from '../../graph/contribution.ts';
import { openEmbeddedStore } from '../../graph/embedded/embedded.ts';
import type { Login } from '../../graph/neo4j/connection.ts';
import { openNeo4jStore } from '../../graph/neo4j/neo4j.ts';
import type { Store } from '../../graph/store/port.ts';
import { loadCatalogue } from '../../ingest/knowledge/documents.ts';
import { type Question, questionsOf } from './neo4j-questions.ts';
import type { BenchRow } from './row.ts';
import type { Steps } from './steps.ts';

/** Milliseconds for an answer of Neo4j, at the 95th percentile. */
const slowest = 50;

/**
 * The same questions to both stores: to Neo4j first on a server that has just been started, then again. What it can answer
 * by statements is asked so as well: cold as a process that has just been started asks it, and warm.
 * @param folder for the embedded store
 */
export async function benchAnswers(
  login: Login,
  readings: readonly Reading[],
  folder: string,
  steps: Steps,
): Promise<BenchRow[]> {
  const catalogue = loadCatalogue();
  const embedded = await openEmbeddedStore({ folder, catalogue });
  await steps.take('the embedded store is filled', async (told) => {
    for (const [i, reading] of readings.entries()) {
      await embedded.applyDocument(reading);
      told(i, readings.length);
    }
  });
  const neo4j = await openNeo4jStore({ ...login, catalogue });
  const rows: BenchRow[] = [];
  let wrong = 0;
  const byStatements = { ...neo4j, ...neo4j.statements };
  for (const { what, questions, isCounted } of await questionsOf(login)) {
    await steps.take(`${questions.length} × ${what}, by each store`, async (told) => {
      const cold = await timesOf(byStatements, questions, told);
      const again = isCounted ? undefined : await timesOf(byStatements, questions, told);
      const warm = await timesOf(neo4j, questions, told);
      const beside = await timesOf(embedded, questions, told);
      for (const [i, answer] of beside.answers.entries()) {
        const { about, isEmpty } = questions[i]!;
        if (!isEmpty(answer) && [cold, warm].every(({ answers }) => isDeepStrictEqual(answer, answers[i]))) continue;
        wrong++;
        console.log(`${what} of ${about}: ${isEmpty(answer) ? 'empty' : 'not what the embedded store answers'}`);
      }
      rows.push(
        { what: `embedded: ${what}, median`, value: quantile(beside.times, 0.5), unit: 'ms' },
        { what: `embedded: ${what}, p95`, value: quantile(beside.times, 0.95), unit: 'ms' },
        { what: `Neo4j: ${what}, cold, median`, value: quantile(cold.times, 0.5), unit: 'ms' },
        { what: `Neo4j: ${what}, cold, p95`, value: quantile(cold.times, 0.95), unit: 'ms' },
        { what: `Neo4j: ${what}, warm, median`, value: quantile(warm.times, 0.5), unit: 'ms' },
        ...(again
          ? [
              { what: `Neo4j: ${what}, by statements, median`, value: quantile(again.times, 0.5), unit: 'ms' },
              { what: `Neo4j: ${what}, by statements, p95`, value: quantile(again.times, 0.95), unit: 'ms' },
            ]
          : []),
        atMost(`Neo4j: ${what}, warm, p95`, quantile(warm.times, 0.95), slowest),
      );
    });
  }
  rows.push({
    what: 'Neo4j: answers that are empty or differ from the embedded store’s',
    value: wrong,
    unit: 'answers',
    goal: '0',
    met: wrong === 0,
  });
  await embedded.close();
  await neo4j.close();
  return rows;
}

async function timesOf(store: Store, questions: readonly Question[], told: (done: number, all: number) => void) {
  const times: number[] = [];
  const answers: unknown[] = [];
  for (const { ask } of questions) {
    const start = performance.now();
    answers.push(await ask(store));
    times.push(performance.now() - start);
    told(times.length, questions.length);
  }
  return { times, answers };
}

const quantile = (times: readonly number[], part: number) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(part * times.length))]!;

const atMost = (what: string, value: number, goal: number): BenchRow => ({
  ...{ what, value, unit: 'ms', goal: `≤ ${goal}` },
  met: value <= goal,
});
