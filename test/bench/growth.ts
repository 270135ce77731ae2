import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { runScript } from '../support/run-script.ts';
import type { BenchRow } from './row.ts';

const goal = 0.9;
const storeScript = fileURLToPath(new URL('growth-store.ts', import.meta.url));
/** Documents that a store takes while the other waits: fewer than the machine's speed lasts. */
const turn = 50;

/**
 * How applying keeps its speed as the store fills, tasks being compared all the while; see `corpus` for the documents.
 * Two stores, each in a process of its own, take their first and their last documents in turns: a shared machine does
 * half as much in one minute as in the next, which would otherwise be taken for growth.
 * @param documents how many; a tenth of them is set against a tenth. Before the clock starts come half as many as
 * that: until then the machine code is still being made
 */
export async function benchGrowth(documents = 10_000): Promise<BenchRow[]> {
  const portion = documents / 10;
  const beginning = openStore();
  const end = openStore();
  await Promise.all([beginning.take(portion / 2), end.take(documents - portion / 2)]);
  const times = { beginning: 0, end: 0 };
  for (let taken = 0; taken < portion; taken += turn) {
    times.beginning += await beginning.take(turn);
    times.end += await end.take(turn);
  }
  await beginning.close();
  const found = await end.close();
  const [first, last] = [times.beginning, times.end].map((time) => portion / (time / 1e6)) as [number, number];
  const kept = last / first;
  return [
    { what: `corresponding tasks of ${documents} made documents`, value: found, unit: 'relationships' },
    { what: `first ${portion} of them applied, by CPU time`, value: first, unit: 'documents/s' },
    {
      what: `speed of the last ${portion} against the first, in turns`,
      value: kept,
      unit: '',
      goal: `≥ ${goal}`,
      met: kept >= goal,
    },
  ];
}

function openStore() {
  const child = spawn(process.execPath, [runScript, storeScript], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const gone = once(child, 'exit').then(() => Promise.reject(new Error('a store of the bench ended early')));
  // In the end it does, with nobody waiting.
  gone.catch(() => undefined);
  const answerTo = async (count: number): Promise<number> => {
    child.send(count);
    const [answer] = await Promise.race([once(child, 'message'), gone]);
    return answer as number;
  };
  return {
    /** @returns the microseconds of processor time that it took */
    take: answerTo,
    /** @returns how many tasks correspond in it */
    close: () => answerTo(0),
  };
}
