import { byCodePoint } from '../graph.ts';
import { levels, type Presence, presences } from '../schema/words.ts';
import type { BoardAnswer } from '../store/answers/lineage.ts';
import type { BoardQuestion } from '../store/questions.ts';
import { citedByCount, citesCount, linesOf } from './citation-lines.ts';
import { dateOf, daysBetween } from './dates.ts';
import { type Citation, type Facts, nodesAlong, nodesOf } from './facts.ts';
import { policyOf } from './policy-of.ts';
import { inPolicyOrder, placed } from './policy-order.ts';
import { regionsAsked } from './task-filter.ts';

/** All documents by level and time, with the citations between them. */
export function board<K>(facts: Facts<K>, question: BoardQuestion): BoardAnswer {
  const matching = policiesInFilter(facts, question);
  const sent = mostWanted(facts, matching).slice(0, question.limit);
  const shown = new Set(sent);
  return {
    total: matching.length,
    policies: inPolicyOrder(facts, sent).map((policy) => policyOnBoard(facts, policy)),
    lines: linesOf(
      facts,
      sent.flatMap((policy) => facts.citationsFrom(policy)).filter(({ cited }) => shown.has(cited)),
    ).map(({ from, to, relationships }) => {
      const days = daysBetween(dateOf(facts.summary(to).properties), dateOf(facts.summary(from).properties));
      return { from: facts.id(from), to: facts.id(to), relationships, ...(days === undefined ? {} : { days }) };
    }),
    plans: linesOf(
      facts,
      sent.flatMap((policy) => promisesTo(facts, policy)).filter(({ citing }) => shown.has(citing)),
    ).map(({ from, to, relationships }) => ({ from: facts.id(from), to: facts.id(to), relationships })),
    levels: levelsOf(facts),
  };
}

const presenceOf = <K>(facts: Facts<K>, policy: K) => facts.summary(policy).properties.presence as Presence;

function policiesInFilter<K>(facts: Facts<K>, question: BoardQuestion): K[] {
  const regions = question.regions && regionsAsked(facts, question.regions);
  const themes = question.themes && nodesOf(facts, question.themes);
  const isOfPlace = (policy: K) =>
    !regions || nodesAlong(facts, policy, 'APPLIES_TO', 'out').some((region) => regions.has(region));
  const isOnTheme = (policy: K) =>
    !themes || facts.tasks(policy).some((task) => facts.themes(task).some(({ theme }) => themes.has(theme)));
  return [...facts.policies()].filter((policy) => {
    const { properties } = facts.summary(policy);
    const presence = properties.presence as Presence;
    if (!question.presences.includes(presence)) return false;
    if (question.levels && !question.levels.some((level) => level === properties.level)) return false;
    const year = dateOf(properties)?.date.slice(0, 4);
    if (question.years && !question.years.includes(year === undefined ? 'unknown' : Number(year))) return false;
    if (!regions && !themes) return true;
    // A document that is only known from others has neither places nor tasks: it stands where they stand.
    const standing = presence === 'held' ? [policy] : namedBy(facts, policy);
    return standing.some((each) => isOfPlace(each) && isOnTheme(each));
  });
}

/** The policies that cite or promise one. */
function namedBy<K>(facts: Facts<K>, policy: K): K[] {
  return [...facts.citationsTo(policy), ...promisesTo(facts, policy)].map(({ citing }) => citing);
}

function promisesTo<K>(facts: Facts<K>, policy: K): Citation<K>[] {
  return facts.links(policy, 'PLANS', 'in').flatMap(({ relationship, node }) => {
    const citing = policyOf(facts, node);
    return citing === undefined ? [] : [{ relationship, by: node, citing, cited: policy }];
  });
}

/**
 * Those with most citations, given or received, first: where not all fit, what many cite is there although it is not held,
 * and so are those that cite it. Of equal ones the held first.
 */
function mostWanted<K>(facts: Facts<K>, policies: readonly K[]): K[] {
  return policies
    .map((policy) => ({
      policy,
      id: facts.id(policy),
      presence: presences.indexOf(presenceOf(facts, policy)),
      citations: citedByCount(facts, policy) + citesCount(facts, policy),
    }))
    .sort((a, b) => b.citations - a.citations || a.presence - b.presence || byCodePoint(a.id, b.id))
    .map(({ policy }) => policy);
}

function policyOnBoard<K>(facts: Facts<K>, policy: K): BoardAnswer['policies'][number] {
  const date = dateOf(facts.summary(policy).properties);
  const notBefore = date ? undefined : boundOf(facts, policy);
  const tasks = facts.tasks(policy);
  return {
    ...placed(facts, policy),
    ...(date ? { date } : {}),
    ...(notBefore ? { notBefore } : {}),
    citedBy: citedByCount(facts, policy),
    cites: citesCount(facts, policy),
    tasks: tasks.filter((task) => facts.taskKind(task) === 'task').length,
  };
}

/** The latest date of what it cites: it was not written before that. */
function boundOf<K>(facts: Facts<K>, policy: K): BoardAnswer['policies'][number]['notBefore'] {
  return facts
    .citationsFrom(policy)
    .flatMap(({ cited, relationship }) => {
      const date = dateOf(facts.summary(cited).properties);
      return date ? [{ ...date, policy: facts.id(cited), relationship: facts.relationship(relationship).id }] : [];
    })
    .sort((a, b) => byCodePoint(b.date, a.date) || byCodePoint(a.relationship, b.relationship))[0];
}

function levelsOf<K>(facts: Facts<K>): BoardAnswer['levels'] {
  const counts = levels.map((level) => ({ level, held: 0, cited: 0 }));
  for (const policy of facts.policies()) {
    const { level, presence } = facts.summary(policy).properties;
    const counted = counts.find((each) => each.level === level);
    if (counted && (presence === 'held' || presence === 'cited')) counted[presence]++;
  }
  return counts;
}
