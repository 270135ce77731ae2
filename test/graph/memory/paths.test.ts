import { expect, it } from 'vitest';
import { TooMuch } from '../../../graph/errors.ts';
import { createMemoryGraph } from '../../../graph/memory/create-memory-graph.ts';
import { encodeDocument } from '../../../graph/memory/encode-document.ts';
import { paths } from '../../../graph/memory/paths.ts';
import { createStepBudget } from '../../../graph/memory/step-budget.ts';
import { createViews } from '../../../graph/memory/views.ts';
import { pathsQuestion } from '../../../graph/store/questions.ts';
import { catalogue } from '../../support/contributions.ts';
import { syntheticReading } from '../../support/synthetic.ts';

it('a search for paths that would go on and on stops and says what to do', () => {
  const documents = Array.from({ length: 12 }, (_, number) => encodeDocument(syntheticReading(number)));
  const contents = new Map(documents.map(({ row, content }) => [row.info.id, content]));
  const graph = createMemoryGraph(catalogue, {
    content: (id, part) => contents.get(id)![part],
    decode: (decoder) => decoder(),
  });
  graph.add(
    documents.map(({ row }) => row),
    [],
  );
  const question = pathsQuestion.parse({
    from: 'department:110000/条线5',
    to: 'department:111000/条线7',
    types: ['ASSIGNED_TO', 'IN_LINE', 'MENTIONS', 'ADDRESSES', 'PART_OF', 'IN_REGION', 'HAS_TASK'],
    mode: 'all',
    maxLength: 6,
  });
  const views = createViews(graph);
  expect(paths(graph, views, question).paths.length).toBeGreaterThan(0);
  expect(() => paths(graph, views, question, createStepBudget(1000))).toThrow(TooMuch);
});
