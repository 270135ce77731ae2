import { byCodePoint } from '../graph.ts';
import { type DrawMode, drawModes } from '../schema/words.ts';
import type { ReformModelAnswer } from '../store/answers/reform-model.ts';
import type { ReformModelQuestion } from '../store/questions.ts';
import type { DrawFact, Facts } from './facts.ts';
import { inPolicyOrder, placed, tasksInOrder } from './policy-order.ts';
import { themesOf } from './task-row.ts';

type Drawing = ReformModelAnswer['documents'][number]['drawing'];

/** From where a local experience comes, through what promotes it, to the documents and tasks that draw on it. */
export function reformModel<K>(facts: Facts<K>, model: K, question: ReformModelQuestion): ReformModelAnswer {
  const draws = facts.links(model, 'DRAWS_ON', 'in').flatMap(({ node }) => drawsOf(facts, node, model));
  const told = draws.filter(({ draw }) => !question.modes || question.modes.includes(draw.mode));
  const byTask = new Map<K, DrawFact<K>>();
  const byPolicy = new Map<K, DrawFact<K>[]>();
  for (const { by, draw } of told) {
    if (facts.label(by) === 'Policy') byPolicy.set(by, [...(byPolicy.get(by) ?? []), draw]);
    else if (question.taskKinds.includes(facts.taskKind(by))) byTask.set(by, stronger(byTask.get(by), draw));
  }
  const documents = documentsInOrder(facts, byTask, byPolicy);
  return {
    model: facts.summary(model),
    origin: facts.links(model, 'ORIGINATED_IN', 'out').map(({ node, relationship }) => ({
      region: facts.summary(node),
      relationship: facts.relationship(relationship),
    })),
    instruments: instruments(facts, byPolicy),
    documents: documents
      .slice(question.offset, question.offset + question.limit)
      .map((policy) => documentOf(facts, policy, byTask, byPolicy.get(policy) ?? [])),
    documentsTotal: documents.length,
    tasks: countByMode([...byTask.values()].map((draw) => [draw])),
    policies: countByMode([...byPolicy.values()]),
  };
}

function drawsOf<K>(facts: Facts<K>, by: K, model: K): { readonly by: K; readonly draw: DrawFact<K> }[] {
  return facts.drawsOn(by).flatMap((draw) => (draw.model === model ? [{ by, draw }] : []));
}

/** Of several the strongest: a title before prose, prose before a heading. */
function stronger<K>(known: DrawFact<K> | undefined, draw: DrawFact<K>): DrawFact<K> {
  return known && drawModes.indexOf(known.mode) <= drawModes.indexOf(draw.mode) ? known : draw;
}

const isTitle = <K>({ mode }: DrawFact<K>) => mode === 'title';

function instruments<K>(
  facts: Facts<K>,
  byPolicy: ReadonlyMap<K, readonly DrawFact<K>[]>,
): ReformModelAnswer['instruments'] {
  const promoting = [...byPolicy.keys()].filter((policy) => byPolicy.get(policy)!.some(isTitle));
  return inPolicyOrder(facts, promoting).map((policy) => ({
    ...placed(facts, policy),
    relationship: facts.relationship(byPolicy.get(policy)!.find(isTitle)!.relationship),
    citations: facts
      .citationsTo(policy)
      .map(({ relationship }) => facts.relationship(relationship))
      .sort((a, b) => byCodePoint(a.id, b.id)),
  }));
}

/** Held documents: those that draw on it before those that do not. */
function documentsInOrder<K>(facts: Facts<K>, byTask: ReadonlyMap<K, unknown>, byPolicy: ReadonlyMap<K, unknown>): K[] {
  const held = inPolicyOrder(facts, facts.heldPolicies());
  const drawing = new Set<K>(byPolicy.keys());
  for (const task of byTask.keys()) for (const { node } of facts.links(task, 'HAS_TASK', 'in')) drawing.add(node);
  return [...held.filter((policy) => drawing.has(policy)), ...held.filter((policy) => !drawing.has(policy))];
}

function documentOf<K>(
  facts: Facts<K>,
  policy: K,
  byTask: ReadonlyMap<K, DrawFact<K>>,
  own: readonly DrawFact<K>[],
): ReformModelAnswer['documents'][number] {
  const tasks = tasksInOrder(facts, policy);
  const drawing: Drawing = tasks
    .filter((task) => byTask.has(task))
    .map((task) => ({
      task: facts.summary(task),
      mode: byTask.get(task)!.mode,
      relationship: facts.relationship(byTask.get(task)!.relationship).id,
      themes: themesOf(facts, task).map(({ theme, primary }) => ({ theme: facts.summary(theme), primary })),
    }));
  return {
    ...placed(facts, policy),
    tasks: tasks.filter((task) => facts.taskKind(task) === 'task').length,
    drawsOn: own.map(({ relationship }) => facts.relationship(relationship)).sort((a, b) => byCodePoint(a.id, b.id)),
    drawing: drawModes.flatMap((mode) => drawing.filter((each) => each.mode === mode)),
  };
}

/** Each counts once, by its strongest. */
function countByMode<K>(all: readonly (readonly DrawFact<K>[])[]): Record<DrawMode, number> {
  const counts: Record<DrawMode, number> = { title: 0, named: 0, section: 0 };
  for (const draws of all) counts[draws.reduce((a, b) => stronger(a, b)).mode]++;
  return counts;
}
