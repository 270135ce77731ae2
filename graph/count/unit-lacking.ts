import { byCodePoint } from '../graph.ts';
import { levels } from '../schema/words.ts';
import type { TaskRow } from '../store/answers/tasks.ts';
import type { UnitAnswer } from '../store/answers/unit.ts';
import { limits } from '../store/limits.ts';
import { hasCounterpartIn } from './corresponding.ts';
import { type AssignmentFact, type Citation, type Facts, nodesAlong } from './facts.ts';
import { inPolicyOrder, placed, tasksInOrder } from './policy-order.ts';
import { at } from './tally.ts';
import type { Selection } from './task-filter.ts';
import { taskRow } from './task-row.ts';

/** So many documents above are told, and of each so many tasks that are lacking. */
const aboveTold = 30;
const lackingTold = 20;

/** Tasks of a document for the line that have no counterpart in the documents of the place, in printed order. */
export function lackingIn<K>(
  facts: Facts<K>,
  selection: Selection<K>,
  policy: K,
  ofLine: (assignment: AssignmentFact<K>) => boolean,
  here: ReadonlySet<K>,
): TaskRow[] {
  const inFilter = new Set(selection.policies.find((each) => each.policy === policy)?.tasks ?? []);
  return tasksInOrder(facts, policy)
    .filter((task) => inFilter.has(task) && facts.assignments(task).some(ofLine))
    .filter((task) => !hasCounterpartIn(facts, task, here))
    .slice(0, lackingTold)
    .map((task) => taskRow(facts, task, { units: selection.units, counts: ofLine }));
}

/** Held documents that apply to the department's own place. */
export function documentsOfPlace<K>(facts: Facts<K>, department: K): K[] {
  return nodesAlong(facts, department, 'IN_REGION', 'out')
    .flatMap((region) => nodesAlong(facts, region, 'APPLIES_TO', 'in'))
    .filter((policy) => facts.summary(policy).properties.presence === 'held');
}

/** The documents that the department's own cite. */
export function above<K>(
  facts: Facts<K>,
  documents: ReadonlySet<K>,
  lacking: (policy: K) => TaskRow[],
): UnitAnswer['above'] {
  return citedBy(facts, documents)
    .slice(0, aboveTold)
    .map(([policy, citations]) => ({
      ...placed(facts, policy),
      held: facts.summary(policy).properties.presence === 'held',
      citations: citations
        .map(({ relationship }) => facts.relationship(relationship))
        .sort((a, b) => byCodePoint(a.id, b.id)),
      lacking: lacking(policy),
    }));
}

/**
 * Held documents that neither are the department's nor stand above them: of the same level, or, where none of it is
 * held, of the higher levels.
 */
export function beside<K>(
  facts: Facts<K>,
  selection: Selection<K>,
  documents: ReadonlySet<K>,
  here: ReadonlySet<K>,
  lacking: (policy: K) => TaskRow[],
): UnitAnswer['beside'] {
  const rankOf = (policy: K) => (levels as readonly unknown[]).indexOf(facts.summary(policy).properties.level);
  const own = new Set([...documents].map(rankOf));
  const above = new Set(citedBy(facts, documents).map(([policy]) => policy));
  const others = selection.policies
    .map(({ policy }) => policy)
    .filter((policy) => !here.has(policy) && !above.has(policy));
  const ofLevel = others.filter((policy) => own.has(rankOf(policy)));
  const higher = () => others.filter((policy) => rankOf(policy) >= 0 && rankOf(policy) < Math.min(...own));
  return inPolicyOrder(facts, ofLevel.length > 0 ? ofLevel : higher())
    .slice(0, limits.sideBySide)
    .flatMap((policy) => {
      const rows = lacking(policy);
      return rows.length === 0 ? [] : [{ ...placed(facts, policy), lacking: rows }];
    });
}

function citedBy<K>(facts: Facts<K>, documents: ReadonlySet<K>): [K, Citation<K>[]][] {
  const cited = new Map<K, Citation<K>[]>();
  for (const policy of documents) {
    for (const citation of facts.citationsFrom(policy)) {
      if (!documents.has(citation.cited)) at(cited, citation.cited, () => []).push(citation);
    }
  }
  return inPolicyOrder(facts, cited.keys()).map((policy) => [policy, cited.get(policy)!]);
}
