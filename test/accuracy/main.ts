import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pageOf } from './page/page.ts';
import { publish } from './published.ts';
import { writeReached } from './reached.ts';
import { measureAll, type Results } from './results.ts';
import type { Difference } from './score.ts';
import { things } from './things.ts';

/**
 * `npm run accuracy`: measures the reader against the hand labels, prints the figures and what differs, and writes
 * docs/accuracy.md and the figures that the explorer shows. What differs in unseen documents is counted and not shown, so that no rule is written for it;
 * `-- --show-unseen` shows it, after which those documents are no longer unseen. `-- --hold` lets the tests hold the
 * figures reached now.
 */
const { values } = parseArgs({ options: { 'show-unseen': { type: 'boolean' }, hold: { type: 'boolean' } } });
const results = await measureAll();
const page = pageOf(results);
writeFileSync(new URL('../../docs/accuracy.md', import.meta.url), page);
publish(results, new Date().toISOString().slice(0, 10));
if (values.hold) writeReached(results);
console.log(page);
printDifferences(results);

function printDifferences({ documents, wrong, corresponding, cases, later, closed }: Results): void {
  console.log('# Differences\n');
  for (const { name, set, scores } of documents) {
    const shown = set !== 'unseen' || values['show-unseen'] === true;
    for (const thing of things) print(`${name}, ${thing.name}`, scores.get(thing)!.differences, shown);
    print(`${name}, citations that lead to a wrong document`, wrong.find((w) => w.name === name)?.wrong ?? [], shown);
  }
  print('corresponding tasks', corresponding.differences, true);
  for (const { name, score } of [...cases, ...later]) print(name, score.differences, true);
  for (const { name, score } of closed) print(name, score.differences, values['show-unseen'] === true);
}

function print(title: string, differences: readonly Difference[], shown: boolean): void {
  if (differences.length === 0) return;
  console.log(`${title}: ${differences.length}`);
  if (!shown) return;
  for (const { at, labelled, read } of differences) {
    const said = [labelled !== undefined && `labelled ${labelled}`, read !== undefined && `read ${read}`];
    console.log(`  ${at}  ${said.filter(Boolean).join('  |  ')}`);
  }
}
