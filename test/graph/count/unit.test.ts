import { expect, it } from 'vitest';
import { createMemoryStore } from '../../../graph/memory/memory-store.ts';
import { limits } from '../../../graph/store/limits.ts';
import { tasksQuestion, unitQuestion, workloadQuestion } from '../../../graph/store/questions.ts';
import { loadKnowledge } from '../../../ingest/knowledge/knowledge.ts';
import { syntheticReading } from '../../support/synthetic.ts';

it('counts a department’s line in every document, also where there are more than are listed', async () => {
  const store = createMemoryStore(loadKnowledge().catalogue);
  for (let number = 0; number < limits.columns + 1; number++) await store.applyDocument(syntheticReading(number));
  const { rows } = await store.workload(workloadQuestion.parse({ by: 'department' }));
  const { lines, elsewhere, elsewhereTotal } = await store.unit(unitQuestion.parse({ id: rows[0]!.node.id }));
  const { total } = await store.tasks(tasksQuestion.parse({ lines: [lines[0]!.id] }));
  expect(elsewhere).toHaveLength(limits.columns);
  expect(elsewhereTotal.tasks).toBe(total);
  expect(elsewhereTotal.documents).toBeGreaterThanOrEqual(elsewhere.filter(({ tasks }) => tasks > 0).length);
});
