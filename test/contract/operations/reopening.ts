import { describe, expect, it } from 'vitest';
import type { ReadingStore } from '../../../graph/store/port.ts';
import { neighbourhoodQuestion, searchQuestion, workloadQuestion } from '../../../graph/store/questions.ts';
import { corpus, province } from '../../support/health-reform.ts';
import type { Subject } from '../subject.ts';

export function reopeningContract(subject: Subject): void {
  describe('a store that is opened again', () => {
    it('answers everything as before, and goes on from there', async ({ skip }) => {
      const first = await subject.holding(...corpus);
      const before = await everyAnswer(first);
      const store = await subject.reopened();
      if (!store) return skip('nothing is durable');
      expect(await everyAnswer(store)).toEqual(before);
      expect(await store.applyDocument(province)).toBe('unchanged');
      await store.removeDocument('d1');
      const after = await everyAnswer(store);
      const again = (await subject.reopened())!;
      expect(await everyAnswer(again)).toEqual(after);
      expect(await again.everHeld(['d1'])).toEqual(new Set(['d1']));
    });
  });
}

async function everyAnswer(store: ReadingStore): Promise<unknown[]> {
  const graph = await store.export();
  const search = (query: string) => store.search(searchQuestion.parse({ query, limit: 100 }));
  const neighbourhood = (id: string) => store.neighbourhood(neighbourhoodQuestion.parse({ id }));
  return [
    graph,
    await store.stats(),
    await Promise.all(graph.nodes.map(({ id }) => store.node(id))),
    await Promise.all(graph.nodes.map(({ id }) => neighbourhood(id))),
    await Promise.all(graph.relationships.map(({ id }) => store.relationship(id))),
    await Promise.all((await store.documents()).map(({ id }) => store.document(id))),
    await search('医'),
    await search('s'),
    await store.workload(workloadQuestion.parse({ bases: ['stated', 'carried-forward'] })),
  ];
}
