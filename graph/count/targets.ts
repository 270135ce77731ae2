import { TooMuch } from '../errors.ts';
import { byCodePoint } from '../graph.ts';
import type { TargetsAnswer } from '../store/count-answers.ts';
import type { TargetsQuestion } from '../store/questions.ts';
import { likenessOf, type Wording, wordingOf } from './alike.ts';
import type { Facts } from './facts.ts';
import { inPolicyOrder, placed, tasksInOrder } from './policy-order.ts';
import { asksForUnits, select } from './task-filter.ts';

type Group = TargetsAnswer['groups'][number];
type Told = Group['targets'][number];

/** From here on two targets count as set for the same thing: read off on the seeds' targets. */
const sameMetric = 0.5;
/** Each is compared with every group: more would take seconds. */
const mostCompared = 3000;

/**
 * The targets of the tasks in a filter, those set for the same thing in one group, with what does not agree among them:
 * only where all of that agrees can their values stand in one chart.
 * @throws TooMuch where there are more than can be compared
 */
export function targets<K>(facts: Facts<K>, question: TargetsQuestion): TargetsAnswer {
  const all = targetsInFilter(facts, question);
  if (all.length > mostCompared) throw tooMany(all.length);
  const groups: { readonly wording: Wording; readonly told: Told[] }[] = [];
  for (const told of all) {
    const wording = wordingOf(String(told.target.properties.metric ?? told.target.properties.text ?? ''));
    const [best] = groups
      .map((group) => ({ group, score: likenessOf(group.wording, wording) }))
      .filter(({ score }) => score >= sameMetric)
      .sort((a, b) => b.score - a.score);
    if (best) best.group.told.push(told);
    else groups.push({ wording, told: [told] });
  }
  const inOrder = groups.map(({ told }) => groupOf(told)).sort((a, b) => b.policies - a.policies || bySize(a, b));
  return {
    total: all.length,
    groupsTotal: groups.length,
    groups: inOrder.slice(question.offset, question.offset + question.limit),
  };
}

const bySize = (a: Group, b: Group) =>
  b.targets.length - a.targets.length || byCodePoint(a.targets[0]!.relationship, b.targets[0]!.relationship);

function targetsInFilter<K>(facts: Facts<K>, question: TargetsQuestion): Told[] {
  const selection = select(facts, question);
  const forUnits = asksForUnits(question);
  const byPolicy = new Map(selection.policies.map(({ policy, tasks }) => [policy, new Set(tasks)]));
  return inPolicyOrder(facts, byPolicy.keys()).flatMap((policy) => {
    const where = placed(facts, policy);
    return tasksInOrder(facts, policy)
      .filter((task) => byPolicy.get(policy)!.has(task))
      .filter((task) => !forUnits || selection.names(task))
      .flatMap((task) =>
        facts
          .links(task, 'SETS', 'out')
          .map(
            ({ node, relationship }): Told => ({
              target: facts.summary(node),
              task: facts.summary(task),
              policy: where,
              places: placesOf(facts, task),
              relationship: facts.relationship(relationship).id,
            }),
          )
          .filter(
            ({ target }) =>
              !question.targetKinds || question.targetKinds.some((kind) => kind === target.properties.kind),
          )
          .sort((a, b) => byCodePoint(a.target.id, b.target.id)),
      );
  });
}

/** Places that a task names, without those it leaves out; the same place may be named more than once. */
function placesOf<K>(facts: Facts<K>, task: K): Told['places'] {
  const named = facts
    .links(task, 'MENTIONS', 'out')
    .filter(({ node }) => facts.label(node) === 'Region')
    .filter(({ relationship }) => facts.relationship(relationship).properties.context !== 'excluded');
  return [...new Set(named.map(({ node }) => node))]
    .map((node) => facts.summary(node))
    .sort((a, b) => byCodePoint(a.id, b.id));
}

/**
 * What has to agree before values may stand in one chart. Where a target does not say itself for which places it holds, a
 * task that names places may mean it for them alone.
 */
const compared: Readonly<Record<Group['differs'][number], (told: Told) => unknown>> = {
  unit: ({ target }) => target.properties.unit,
  // 符合条件的住院基金 and 符合条件住院基金 are one scope.
  scope: ({ target }) => String(target.properties.scope ?? '').replaceAll('的', ''),
  places: ({ target, places }) => target.properties.area ?? places.map(({ id }) => id).join(' '),
  comparator: ({ target }) => target.properties.comparator,
  kind: ({ target }) => target.properties.kind,
};
const comparedNames = Object.keys(compared) as Group['differs'];

function groupOf(told: readonly Told[]): Group {
  return {
    policies: new Set(told.map(({ policy }) => policy.policy.id)).size,
    differs: comparedNames.filter((name) => new Set(told.map(compared[name])).size > 1),
    targets: [...told],
  };
}

const tooMany = (count: number) =>
  new TooMuch({
    zh: `筛选范围内有 ${count} 个量化目标，超过可以逐一比较的 ${mostCompared} 个：请按议题、地区或文件缩小范围。`,
    en: `There are ${count} targets in the filter, more than the ${mostCompared} that can be compared: narrow it by theme, place or document.`,
  });
