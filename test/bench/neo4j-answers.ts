import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Reading } from '../../graph/contribution.ts';
import { openEmbeddedStore } from '../../graph/embedded/embedded.ts';
import type { Login } from '../../graph/neo4j/connection.ts';
import type { Store } from '../../graph/store/port.ts';
import { loadCatalogue } from '../../ingest/knowledge/documents.ts';
import type { Asked, OpenedAndAsked } from '../support/open-neo4j-and-ask.ts';
import { runScript } from '../support/run-script.ts';
import { digestOf } from './digest.ts';
import { type Question, questionsOf, type Starts } from './neo4j-questions.ts';
import type { BenchRow } from './row.ts';
import type { Steps } from './steps.ts';

/** Milliseconds for an answer of Neo4j, at the 95th percentile. */
const slowest = 50;

const openAndAsk = fileURLToPath(new URL('../support/open-neo4j-and-ask.ts', import.meta.url));

/**
 * The same questions to both stores. Neo4j's is opened by a process of its own, on a server that has just been started:
 * cold is each question asked there for the first time, warm for the second.
 * @param folder for the embedded store
 */
export async function benchAnswers(
  neo4j: { readonly login: Login; readonly starts: Starts },
  readings: readonly Reading[],
  folder: string,
  steps: Steps,
): Promise<BenchRow[]> {
  let opened: OpenedAndAsked | undefined;
  await steps.take('Neo4j is opened and asked by a process of its own', async () => {
    opened = await openedAndAsked(neo4j);
  });
  const { opening, megabytes, kinds } = opened!;
  const embedded = await openEmbeddedStore({ folder, catalogue: loadCatalogue() });
  await steps.take('the embedded store is filled', async (told) => {
    for (const [i, reading] of readings.entries()) {
      await embedded.applyDocument(reading);
      told(i, readings.length);
    }
  });
  const rows: BenchRow[] = [
    { what: 'Neo4j: opened', value: opening.wall / 1000, unit: 's' },
    { what: 'Neo4j: opened, processor time of the process', value: opening.processor / 1000, unit: 's' },
    { what: 'Neo4j: memory of the process, opened', value: megabytes.opened, unit: 'MB' },
    { what: 'Neo4j: memory of the process, after all questions', value: megabytes.asked, unit: 'MB' },
  ];
  let wrong = 0;
  for (const [kind, { what, questions }] of questionsOf(neo4j.starts).entries()) {
    const { first, again, byStatements } = kinds[kind]!;
    const ofNeo4j = [first, again, ...(byStatements ? [byStatements] : [])];
    await steps.take(`${questions.length} × ${what}, by the embedded store`, async (told) => {
      const beside = await askEmbedded(embedded, questions, told);
      for (const [i, { digest, isEmpty }] of beside.answers.entries()) {
        if (!isEmpty && ofNeo4j.every(({ digests }) => digests[i] === digest)) continue;
        wrong++;
        const how = isEmpty ? 'empty' : 'not what the embedded store answers';
        console.log(`${what} of ${questions[i]!.about}: ${how}`);
      }
      rows.push(
        { what: `embedded: ${what}, median`, value: quantile(beside.times, 0.5), unit: 'ms' },
        { what: `embedded: ${what}, p95`, value: quantile(beside.times, 0.95), unit: 'ms' },
        ...rowsOf(`Neo4j: ${what}, cold`, first, slowest),
        ...rowsOf(`Neo4j: ${what}, warm`, again, slowest),
        ...(byStatements ? rowsOf(`Neo4j: ${what}, while a document is written`, byStatements) : []),
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
  return rows;
}

async function openedAndAsked(asked: object): Promise<OpenedAndAsked> {
  const child = spawn(process.execPath, [runScript, openAndAsk], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(asked));
  return JSON.parse(await text(child.stdout)) as OpenedAndAsked;
}

async function askEmbedded(store: Store, questions: readonly Question[], told: (done: number, all: number) => void) {
  const times: number[] = [];
  const answers: { readonly digest: string; readonly isEmpty: boolean }[] = [];
  for (const { ask, isEmpty } of questions) {
    const start = performance.now();
    const answer = await ask(store);
    times.push(performance.now() - start);
    answers.push({ digest: digestOf(answer), isEmpty: isEmpty(answer) });
    told(times.length, questions.length);
  }
  return { times, answers };
}

function rowsOf(what: string, { times }: Asked, goal?: number): BenchRow[] {
  const walls = times.map(({ wall }) => wall);
  const p95 = quantile(walls, 0.95);
  const processor = quantile(
    times.map((each) => each.processor),
    0.95,
  );
  return [
    { what: `${what}, median`, value: quantile(walls, 0.5), unit: 'ms' },
    goal === undefined ? { what: `${what}, p95`, value: p95, unit: 'ms' } : atMost(`${what}, p95`, p95, goal),
    { what: `${what}, p95 of processor time here`, value: processor, unit: 'ms' },
  ];
}

const quantile = (times: readonly number[], part: number) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(part * times.length))]!;

const atMost = (what: string, value: number, goal: number): BenchRow => ({
  ...{ what, value, unit: 'ms', goal: `≤ ${goal}` },
  met: value <= goal,
});
