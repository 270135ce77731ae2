import { byCodePoint } from '../graph.ts';
import type { TogetherAnswer } from '../store/answers/workload.ts';
import type { TogetherQuestion } from '../store/questions.ts';
import type { Facts } from './facts.ts';
import { at, ranked } from './tally.ts';
import { type Selection, select } from './task-filter.ts';

/**
 * Who is named with whom: distinct tasks that name both, beside as many as would if units were named independently of
 * each other. Groups and generic units stand in no pair unless one unit's companions are asked for.
 */
export function together<K>(facts: Facts<K>, question: TogetherQuestion): TogetherAnswer {
  const selection = select(facts, question);
  const one = question.with === undefined ? undefined : facts.nodeOf(question.with);
  const counted = count(facts, selection, question, one);
  const pairs = pairsOf(facts, counted, question, one);
  const sent = pairs.slice(0, question.limit);
  const shown = new Set(sent.flatMap(({ a, b }) => [a, b]));
  const units = new Map([...counted.units].filter(([unit]) => shown.has(facts.id(unit))));
  return {
    tasks: counted.tasks,
    units: ranked(facts, units).map(([node, { group, tasks }]) => ({ node: facts.summary(node), group, tasks })),
    pairs: sent,
    total: pairs.length,
  };
}

interface Counted<K> {
  tasks: number;
  readonly units: Map<K, { tasks: number; readonly group: boolean }>;
  /** Joint tasks, by the unit that was met first and then by the other. */
  readonly joint: Map<K, Map<K, number>>;
}

function count<K>(
  facts: Facts<K>,
  selection: Selection<K>,
  question: TogetherQuestion,
  one: K | undefined,
): Counted<K> {
  const counted: Counted<K> = { tasks: 0, units: new Map(), joint: new Map() };
  const places = new Map<K, number>();
  const placeOf = (unit: K) => at(places, unit, () => places.size);
  for (const { tasks } of selection.policies) {
    for (const task of tasks) {
      const named = new Set<K>();
      for (const assignment of facts.assignments(task)) {
        if (!selection.counts(assignment)) continue;
        const { group, byLine, byDepartment } = selection.units(assignment.department);
        if (group && question.with === undefined) continue;
        for (const unit of question.by === 'line' ? byLine : byDepartment) {
          if (!named.has(unit)) at(counted.units, unit, () => ({ tasks: 0, group })).tasks++;
          named.add(unit);
        }
      }
      if (named.size === 0) continue;
      counted.tasks++;
      if (question.with !== undefined && (one === undefined || !named.has(one))) continue;
      const inPlace = [...named].sort((a, b) => placeOf(a) - placeOf(b));
      for (const [i, a] of inPlace.entries()) {
        for (const b of inPlace.slice(i + 1)) {
          if (one !== undefined && a !== one && b !== one) continue;
          const withA = at(counted.joint, a, () => new Map<K, number>());
          withA.set(b, (withA.get(b) ?? 0) + 1);
        }
      }
    }
  }
  return counted;
}

/** The most joint tasks first, then the greater lift, then by ids. `a` is the unit asked for, else the smaller id. */
function pairsOf<K>(
  facts: Facts<K>,
  { tasks: all, units, joint }: Counted<K>,
  question: TogetherQuestion,
  one: K | undefined,
): TogetherAnswer['pairs'] {
  const pairs: TogetherAnswer['pairs'] = [];
  for (const [first, others] of joint) {
    for (const [second, tasks] of others) {
      if (tasks < question.atLeast) continue;
      const turned = one === undefined ? byCodePoint(facts.id(first), facts.id(second)) > 0 : second === one;
      const [a, b] = turned ? [second, first] : [first, second];
      const expected = (units.get(a)!.tasks * units.get(b)!.tasks) / all;
      pairs.push({ a: facts.id(a), b: facts.id(b), tasks, expected, lift: tasks / expected });
    }
  }
  return pairs.sort((x, y) => y.tasks - x.tasks || y.lift - x.lift || byCodePoint(x.a, y.a) || byCodePoint(x.b, y.b));
}
