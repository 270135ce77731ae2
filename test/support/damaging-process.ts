import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../graph/embedded/embedded.ts';
import { StoreUnreadable } from '../../graph/errors.ts';
import type { ReadingStore } from '../../graph/store/port.ts';
import { neighbourhoodQuestion } from '../../graph/store/questions.ts';
import { loadKnowledge } from '../../ingest/knowledge/knowledge.ts';
import { seeded } from './seeded.ts';

/**
 * Changes single bits of a whole store file, each in a copy of its own, opens and asks what is left, and prints a line of
 * JSON for each: a process that ends too early has been ended by one of them.
 * Arguments: the folder of the whole store, a scratch folder, how many.
 */
export interface Damage {
  readonly at: number;
  /** unread: nothing that was asked stood there. */
  readonly outcome: 'told' | 'unread' | 'wrong answer' | 'other error';
  readonly said?: string;
  readonly milliseconds: number;
}

const [folder, scratch, count] = process.argv.slice(2) as [string, string, string];
const { catalogue } = loadKnowledge();
const whole = readFileSync(join(folder, 'atlas.db'));
const damagedFile = join(scratch, 'atlas.db');
const right = await answersOf(folder);
const random = seeded(16);
const pageSize = 16384;
const declarations = whole.indexOf('CREATE');

for (let i = 0; i < Number(count); i++) {
  const at = placeOf(i);
  const bytes = Buffer.from(whole);
  bytes[at]! ^= 1 + random.below(255);
  for (const beside of ['-wal', '-shm']) rmSync(damagedFile + beside, { force: true });
  writeFileSync(damagedFile, bytes);
  const start = performance.now();
  const outcome = await outcomeOf();
  const damage: Damage = { at, ...outcome, milliseconds: Math.round(performance.now() - start) };
  console.log(JSON.stringify(damage));
}

/** Anywhere; every second time among what SQLite itself keeps: the head of a page, or the tables' declarations. */
function placeOf(turn: number): number {
  if (turn % 2 === 0) return random.below(whole.length);
  if (turn % 8 === 1) return declarations + random.below(pageSize - declarations);
  return pageSize * random.below(whole.length / pageSize) + random.below(100);
}

async function outcomeOf(): Promise<Pick<Damage, 'outcome' | 'said'>> {
  try {
    const found = await answersOf(scratch);
    const wrong = found.findIndex((answer, i) => answer !== right[i]);
    return wrong < 0 ? { outcome: 'unread' } : { outcome: 'wrong answer', said: found[wrong]!.slice(0, 200) };
  } catch (error) {
    return error instanceof StoreUnreadable ? { outcome: 'told' } : { outcome: 'other error', said: String(error) };
  }
}

async function answersOf(place: string): Promise<string[]> {
  const store = await openEmbeddedStore({ folder: place, catalogue });
  try {
    return (await ask(store)).map((answer) => JSON.stringify(answer));
  } finally {
    await store.close();
  }
}

async function ask(store: ReadingStore): Promise<unknown[]> {
  const stats = await store.stats();
  const policy = stats.documents[0]!.policy!.id;
  const { relationships } = await store.neighbourhood(neighbourhoodQuestion.parse({ id: policy, types: ['HAS_TASK'] }));
  return [
    stats,
    await store.node(policy),
    await store.relationship(relationships[0]!.id),
    ...(await Promise.all(stats.documents.map(({ id }) => store.document(id)))),
  ];
}
