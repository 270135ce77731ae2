import { expect, it } from 'vitest';
import type { Reading } from '../../graph/contribution.ts';
import { createMemoryStore } from '../../graph/memory/memory-store.ts';
import type { Store } from '../../graph/store/port.ts';
import {
  lineageQuestion,
  neighbourhoodQuestion,
  pathsQuestion,
  searchQuestion,
  workloadQuestion,
} from '../../graph/store/questions.ts';
import { catalogue } from '../support/contributions.ts';
import { seeded } from '../support/seeded.ts';
import { syntheticReading } from '../support/synthetic.ts';
import { assembled } from './assembled.ts';
import type { Subject } from './subject.ts';

const turns = 24;

/** Random documents come and go in the store and in memory; whatever is asked, both answer the same, and as the pure steps say. */
export function randomContract(subject: Subject): void {
  it('answers every question as the store in memory does, whatever came and went', async () => {
    const random = seeded(11);
    const memory = createMemoryStore(catalogue);
    let store = await subject.holding();
    const held = new Map<string, Reading>();
    for (let turn = 0; turn < turns; turn++) {
      const reading = syntheticReading(random.below(8));
      const { id } = reading.contribution.document;
      if (held.has(id) && random.below(2)) {
        for (const each of [memory, store]) await each.removeDocument(id);
        held.delete(id);
      } else {
        const applied = [await memory.applyDocument(reading), await store.applyDocument(reading)];
        expect(new Set(applied)).toEqual(new Set([held.has(id) ? 'unchanged' : 'added']));
        held.set(id, reading);
      }
      if (random.below(4) === 0) store = (await subject.reopened()) ?? store;
      if (turn % 6 < 5) continue;
      const graph = await memory.export();
      expect(graph).toEqual(assembled(...held.values()));
      const ids = Array.from({ length: 12 }, () => random.pick(graph.nodes).id);
      expect(await answers(store, ids)).toEqual(await answers(memory, ids));
      expect(await store.export()).toEqual(graph);
    }
  }, 120_000);
}

async function answers(store: Store, ids: readonly string[]): Promise<unknown[]> {
  const found: unknown[] = [await store.stats(), await store.documents()];
  for (const [i, id] of ids.entries()) {
    const { relationships } = await store.neighbourhood(neighbourhoodQuestion.parse({ id, limit: 40, offset: i }));
    found.push(await store.node(id), relationships);
    for (const { id } of relationships.slice(0, 5)) found.push(await store.relationship(id));
    const to = ids[(i + 1) % ids.length]!;
    found.push(await store.paths(pathsQuestion.parse({ from: id, to, mode: 'all', limit: 10 })));
    if (id.startsWith('policy:')) found.push(await store.lineage(lineageQuestion.parse({ id })));
  }
  for (const query of ['药', '条线1', 'sheng', 's', '2', '合发〔2022〕']) {
    found.push(await store.search(searchQuestion.parse({ query, limit: 100 })));
  }
  for (const by of ['line', 'department']) found.push(await store.workload(workloadQuestion.parse({ by, limit: 500 })));
  return found;
}
