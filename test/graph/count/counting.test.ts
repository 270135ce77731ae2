import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../graph/contribution.ts';
import { counting } from '../../../graph/count/counting.ts';
import { createMemoryStore } from '../../../graph/memory/memory-store.ts';
import { groupings } from '../../../graph/schema/group-key.ts';
import type { Counting } from '../../../graph/store/port.ts';
import {
  boardQuestion,
  contextQuestion,
  counterpartsQuestion,
  crosstabColumns,
  crosstabQuestion,
  crosstabRows,
  groupQuestion,
  groupsQuestion,
  lineageQuestion,
  missingQuestion,
  reformModelQuestion,
  sideBySideQuestion,
  targetsQuestion,
  tasksQuestion,
  togetherQuestion,
  unitQuestion,
  workloadQuestion,
} from '../../../graph/store/questions.ts';
import { loadKnowledge } from '../../../ingest/knowledge/knowledge.ts';
import { plainFacts } from '../../support/plain-facts.ts';
import { seeded } from '../../support/seeded.ts';
import { readSeeds } from '../../support/seeds.ts';
import { syntheticReading } from '../../support/synthetic.ts';

/** What is counted over columns is what is counted over the exported graph, whatever was asked and whatever came and went. */

const { catalogue } = loadKnowledge();
const everyBasis = ['stated', 'carried-forward', 'named-in-text'] as const;

async function bothOf(readings: readonly Reading[]) {
  const store = createMemoryStore(catalogue);
  for (const reading of readings) await store.applyDocument(reading);
  // A document that went leaves numbers behind that others take.
  const [gone] = readings;
  await store.removeDocument(gone!.contribution.document.id);
  await store.applyDocument(gone!);
  const graph = await store.export();
  const facts = plainFacts({ nodes: graph.nodes.toReversed(), relationships: graph.relationships.toReversed() });
  return { store, plain: counting(() => facts), ids: (label: string) => idsOf(graph.nodes, label) };
}

const idsOf = (nodes: readonly { readonly id: string; readonly label: string }[], label: string) =>
  nodes.filter((node) => node.label === label).map(({ id }) => id);

describe.each([
  ['the seeds', () => readSeeds()],
  ['made-up documents', async () => [3, 4, 5, 34].map(syntheticReading)],
])('counting over %s', (_, readings) => {
  it('gives the same from columns and from the plain graph', async () => {
    const { store, plain, ids } = await bothOf(await readings());
    const random = seeded(5);
    const some = (label: string) => random.pick(ids(label));
    const filters = [
      {},
      { bases: everyBasis, taskKinds: ['task', 'safeguard'] },
      { regions: [some('Region')], years: [2022, 'unknown'] },
      { themes: [some('Theme'), some('Theme')], primaryTheme: true, firstOnly: true },
      { lines: [some('FunctionalLine')], openEnded: true },
      { without: [some('FunctionalLine'), some('Department')] },
      { reformModel: 'reform-model:三明医改经验', levels: ['provincial'] },
      { text: '医保', departments: [some('Department'), some('Department')] },
    ];
    const same = async (ask: (of: Counting) => Promise<unknown>) => expect(await ask(store)).toEqual(await ask(plain));
    for (const filter of filters) {
      await same((of) => of.tasks(tasksQuestion.parse(filter)));
      await same((of) => of.targets(targetsQuestion.parse(filter)));
      for (const by of ['line', 'department']) {
        await same((of) => of.workload(workloadQuestion.parse({ ...filter, by })));
        await same((of) => of.together(togetherQuestion.parse({ ...filter, by })));
      }
      for (const rows of crosstabRows) {
        for (const columns of crosstabColumns) {
          await same((of) => of.crosstab(crosstabQuestion.parse({ ...filter, rows, columns })));
        }
      }
    }
    for (const id of ids('Policy')) {
      await same((of) => of.counterparts(counterpartsQuestion.parse({ id })));
      await same((of) => of.lineage(lineageQuestion.parse({ id, depth: 2 })));
    }
    for (const id of ids('Department')) {
      await same((of) => of.unit(unitQuestion.parse({ id, bases: everyBasis })));
    }
    for (const by of groupings) {
      for (const id of [some('Department'), some('Region'), some('Theme'), some('FunctionalLine')]) {
        for (const type of ['ASSIGNED_TO', 'IN_REGION', 'ADDRESSES', 'IN_LINE', 'MENTIONS'] as const) {
          await same((of) => of.groups(groupsQuestion.parse({ id, type, by })));
          const { groups } = await store.groups(groupsQuestion.parse({ id, type, by }));
          const key = groups[0]?.key ?? '';
          await same((of) => of.group(groupQuestion.parse({ id, type, by, key, limit: 3, offset: 1 })));
        }
      }
    }
    const told = [
      ...ids('Task').slice(0, 20),
      ...ids('Policy').slice(0, 5),
      ...ids('Department').slice(0, 9),
      'task:无',
    ];
    await same((of) => of.context(contextQuestion.parse({ ids: told, themes: true })));
    const beside = sideBySideQuestion.parse({ tasks: ids('Task').slice(0, 4) });
    await same((of) => of.sideBySide(beside));
    await same((of) => of.reformModel(reformModelQuestion.parse({ id: 'reform-model:三明医改经验' })));
    const onTheme = boardQuestion.parse({ themes: [some('Theme')] });
    await same((of) => of.board(onTheme));
    await same((of) => of.board(boardQuestion.parse({ limit: 5 })));
    await same((of) => of.missing(missingQuestion.parse({})));
  }, 120_000);
});
