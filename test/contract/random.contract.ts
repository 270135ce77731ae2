import { expect, it } from 'vitest';
import type { Reading } from '../../graph/contribution.ts';
import type { Graph } from '../../graph/graph.ts';
import { createMemoryStore } from '../../graph/memory/memory-store.ts';
import { groupings } from '../../graph/schema/group-key.ts';
import { labelOfId } from '../../graph/schema/label-of-id.ts';
import type { Label } from '../../graph/schema/labels.ts';
import type { ReadingStore } from '../../graph/store/port.ts';
import * as ask from '../../graph/store/questions.ts';
import { catalogue } from '../support/contributions.ts';
import { corpus } from '../support/health-reform.ts';
import { type Seeded, seeded } from '../support/seeded.ts';
import { syntheticReading } from '../support/synthetic.ts';
import { assembled } from './assembled.ts';
import type { Subject } from './subject.ts';

const turns = 24;
/** Made-up ones, and a few by hand whose tasks correspond and whose policies grow. */
const pool: readonly Reading[] = [...Array.from({ length: 8 }, (_, i) => syntheticReading(i)), ...corpus];

/** Random documents come and go in the store and in memory; whatever is asked, both answer the same, and as the pure steps say. */
export function randomContract(subject: Subject): void {
  it('answers every question as the store in memory does, whatever came and went', async () => {
    const random = seeded(11);
    const memory = createMemoryStore(catalogue);
    let store = await subject.holding();
    const held = new Map<string, Reading>();
    for (let turn = 0; turn < turns; turn++) {
      const reading = random.pick(pool);
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
      const all = pool.map(({ contribution }) => contribution.document.id);
      expect(await store.everHeld(all)).toEqual(await memory.everHeld(all));
      const questions = questionsOn(graph, [...held.keys()], random);
      for (const operation of Object.keys(questions) as (keyof ReadingStore)[]) {
        for (const question of questions[operation]) {
          const [found, expected] = [store, memory].map((each) => outcome(each, operation, question));
          expect(await found, `${operation} ${JSON.stringify(question)}`).toEqual(await expected);
        }
      }
    }
  }, 900_000);
}

type Questions = { readonly [Operation in keyof ReadingStore]: readonly Parameters<ReadingStore[Operation]>[] };

/** What is asked of every operation that the port has. */
function questionsOn(graph: Graph, documents: readonly string[], random: Seeded): Questions {
  const some = <T>(items: readonly T[], most: number) =>
    items.length === 0 ? [] : Array.from({ length: most }, () => random.pick(items));
  const ids = some(graph.nodes, 12).map(({ id }) => id);
  const of = (label: Label, most: number) =>
    some(
      graph.nodes.filter((node) => node.label === label),
      most,
    ).map(({ id }) => id);
  const [policies, tasks, lines] = [of('Policy', 3), of('Task', 3), of('Department', 2)];
  const around = (id: string) => groupings.map((by) => ({ id, type: 'ASSIGNED_TO', by }));
  return {
    export: [[]],
    stats: [[]],
    documents: [[]],
    document: [...some(documents, 2), ...policies].map((id) => [id]),
    carry: [[documents], [some(documents, 1)]],
    node: ids.map((id) => [id]),
    relationship: some(graph.relationships, 20).map(({ id }) => [id]),
    neighbourhood: ids.map((id, offset) => [ask.neighbourhoodQuestion.parse({ id, limit: 40, offset })]),
    groups: lines.flatMap((id) => around(id).map((asked) => [ask.groupsQuestion.parse(asked)])),
    group: lines.flatMap((id) => around(id).map((asked) => [ask.groupQuestion.parse({ ...asked, key: '' })])),
    context:
      ids.length === 0 ? [] : [[ask.contextQuestion.parse({ ids: [...new Set([...ids, ...tasks])], themes: true })]],
    paths: ids.map((id, i) => {
      const to = ids[(i + 1) % ids.length]!;
      return [ask.pathsQuestion.parse({ from: id, to, mode: 'all', limit: 10 })];
    }),
    search: ['药', '条线1', 'sheng', 's', '2', '合发〔2022〕', '财政', 'czt'].map((query) => [
      ask.searchQuestion.parse({ query, limit: 100 }),
    ]),
    lineage: ids
      .filter((id) => labelOfId(id) === 'Policy')
      .concat(policies)
      .map((id) => [ask.lineageQuestion.parse({ id })]),
    findings: [[ask.findingsQuestion.parse({})], [ask.findingsQuestion.parse({ documents: policies })]],
    tasks: [
      [ask.tasksQuestion.parse({})],
      [ask.tasksQuestion.parse({ themes: of('Theme', 1), bases: ['stated', 'named-in-text'] })],
      [ask.tasksQuestion.parse({ departments: of('Department', 1), offset: 1 })],
    ],
    workload: ['line', 'department'].map((by) => [ask.workloadQuestion.parse({ by, limit: 500 })]),
    targets: [[ask.targetsQuestion.parse({})]],
    crosstab: [
      [ask.crosstabQuestion.parse({})],
      [ask.crosstabQuestion.parse({ rows: 'department', columns: 'region' })],
    ],
    together: [[ask.togetherQuestion.parse({})], [ask.togetherQuestion.parse({ by: 'department' })]],
    counterparts: [...policies, ...tasks].map((id) => [ask.counterpartsQuestion.parse({ id })]),
    sideBySide: tasks.length < 2 ? [] : [[ask.sideBySideQuestion.parse({ tasks: tasks.slice(0, 2) })]],
    reformModel: of('ReformModel', 1).map((id) => [ask.reformModelQuestion.parse({ id })]),
    board: [[ask.boardQuestion.parse({})]],
    missing: [[ask.missingQuestion.parse({})]],
    unit: of('Department', 3).map((id) => [ask.unitQuestion.parse({ id })]),
  };
}

/** The answer, or the refusal. */
async function outcome<Operation extends keyof ReadingStore>(
  store: ReadingStore,
  operation: Operation,
  question: Parameters<ReadingStore[Operation]>,
): Promise<unknown> {
  const asked = store[operation] as (...question: Parameters<ReadingStore[Operation]>) => Promise<unknown>;
  return asked(...question).catch((error: Error) => ({ refused: error.name, because: error.message }));
}
