import { TooMuch } from '../errors.ts';
import { byCodePoint } from '../graph.ts';
import type { TargetsAnswer } from '../store/answers/targets.ts';
import type { NodeSummary } from '../store/answers.ts';
import type { TargetsQuestion } from '../store/questions.ts';
import { likenessOf, type Wording, wordingOf } from './alike.ts';
import type { Facts } from './facts.ts';
import { inPolicyOrder, placed, tasksInOrder } from './policy-order.ts';
import { asksForUnits, select } from './task-filter.ts';

type Group = TargetsAnswer['groups'][number];
type Told = Group['targets'][number];

/** A target of a task, before it is asked which places it is for. */
interface Found<K> extends Omit<Told, 'task' | 'places' | 'placesIn'> {
  readonly task: K;
}

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
  const groups: { readonly wording: Wording; readonly found: Found<K>[] }[] = [];
  for (const found of all) {
    const wording = wordingOf(String(found.target.properties.metric ?? found.target.properties.text ?? ''));
    const [best] = groups
      .map((group) => ({ group, score: likenessOf(group.wording, wording) }))
      .filter(({ score }) => score >= sameMetric)
      .sort((a, b) => b.score - a.score);
    if (best) best.group.found.push(found);
    else groups.push({ wording, found: [found] });
  }
  const inOrder = groups
    .map(({ found }) => ({ found, policies: new Set(found.map(({ policy }) => policy.policy.id)).size }))
    .sort((a, b) => b.policies - a.policies || bySize(a.found, b.found));
  return {
    total: all.length,
    groupsTotal: groups.length,
    groups: inOrder
      .slice(question.offset, question.offset + question.limit)
      .map(({ found, policies }) => groupOf(facts, found, policies)),
  };
}

const bySize = <K>(a: readonly Found<K>[], b: readonly Found<K>[]) =>
  b.length - a.length || byCodePoint(a[0]!.relationship, b[0]!.relationship);

function targetsInFilter<K>(facts: Facts<K>, question: TargetsQuestion): Found<K>[] {
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
            ({ node, relationship }): Found<K> => ({
              target: facts.summary(node),
              task,
              policy: where,
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
function placesOf<K>(facts: Facts<K>, task: K): NodeSummary[] {
  const named = facts
    .links(task, 'MENTIONS', 'out')
    .filter(({ node }) => facts.label(node) === 'Region')
    .filter(({ relationship }) => facts.relationship(relationship).properties.context !== 'excluded');
  return [...new Set(named.map(({ node }) => node))]
    .map((node) => facts.summary(node))
    .sort((a, b) => byCodePoint(a.id, b.id));
}

/**
 * The places that a target is for: those that its own sentence names (遵义市、六盘水市…的比例达到30%). Where the sentence is
 * not found again in the task's text, all that the task names.
 */
function placesFor<K>(facts: Facts<K>, task: K, target: NodeSummary): Pick<Told, 'places' | 'placesIn'> {
  const places = placesOf(facts, task);
  if (places.length === 0) return { places, placesIn: 'sentence' };
  const own = sentencesOf(facts.whole(task)).find((each) => each.includes(plain(target.properties.text)));
  if (own === undefined) return { places, placesIn: 'task' };
  return { places: places.filter((place) => namesOf(place).some((name) => own.includes(name))), placesIn: 'sentence' };
}

const plain = (text: unknown) => String(text ?? '').replace(/\s+/g, '');
const sentencesOf = ({ properties }: Pick<NodeSummary, 'properties'>) => plain(properties.text).split(/[。；;！？]/);

/** 黔南布依族苗族自治州, 黔南 and its older names, without the codes and years that stand with these. */
const namesOf = ({ properties: { name, shortName, aliases } }: NodeSummary): string[] =>
  [name, shortName, ...(Array.isArray(aliases) ? aliases : [])].flatMap((each) => {
    const said = String(each ?? '').replace(/（.*/, '');
    return /^[\u3400-\u9fff]{2,}$/.test(said) ? [said] : [];
  });

/**
 * What has to agree before values may stand in one chart. Where a target does not say itself for which places it holds, a
 * sentence that names places may mean it for them alone.
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

function groupOf<K>(facts: Facts<K>, found: readonly Found<K>[], policies: number): Group {
  const told = found.map(
    ({ task, ...each }): Told => ({ ...each, task: facts.summary(task), ...placesFor(facts, task, each.target) }),
  );
  return {
    policies,
    differs: comparedNames.filter((name) => new Set(told.map(compared[name])).size > 1),
    targets: told,
  };
}

const tooMany = (count: number) =>
  new TooMuch({
    zh: `筛选范围内有 ${count} 个量化目标，超过可以逐一比较的 ${mostCompared} 个：请按议题、地区或文件缩小范围。`,
    en: `There are ${count} targets in the filter, more than the ${mostCompared} that can be compared: narrow it by theme, place or document.`,
  });
