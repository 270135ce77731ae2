import { byCodePoint } from '../graph.ts';
import type { LineageAnswer } from '../store/answers.ts';
import type { LineageQuestion } from '../store/questions.ts';
import { askedPolicy } from './asked.ts';
import { citedByCount, linesOf } from './citation-lines.ts';
import type { LineageFacts } from './facts.ts';
import { reached } from './lineage-of.ts';

/**
 * Where a policy comes from (up: what it cites, and what that cites) and where it went (down). A task stands for its
 * policy. All citations between the policies found are told, one line a pair of policies.
 */
export function lineage<K>(facts: LineageFacts<K>, question: LineageQuestion): LineageAnswer {
  const { policy: centre } = askedPolicy(facts, question.id);
  const above = (policy: K) => facts.citationsFrom(policy).map(({ cited }) => cited);
  const below = (policy: K) => facts.citationsTo(policy).map(({ citing }) => citing);
  const found = new Set([
    centre,
    ...(question.direction === 'down' ? [] : reached(centre, above, question.depth)),
    ...(question.direction === 'up' ? [] : reached(centre, below, question.depth)),
  ]);
  const citations = [...found].flatMap((policy) => facts.citationsFrom(policy)).filter(({ cited }) => found.has(cited));
  return {
    centre: facts.id(centre),
    policies: [...found]
      .sort((a, b) => byCodePoint(facts.id(a), facts.id(b)))
      .map((policy) => ({ ...facts.summary(policy), citedBy: citedByCount(facts, policy) })),
    lines: linesOf(facts, citations).map(({ from, to, relationships }) => ({
      from: facts.id(from),
      to: facts.id(to),
      relationships,
    })),
  };
}
