import { lineage as lineageOf } from '../count/lineage.ts';
import { noPolicy } from '../memory/not-found.ts';
import type { LineageAnswer } from '../store/answers.ts';
import type { LineageQuestion } from '../store/questions.ts';
import type { Ask } from './connection.ts';
import { createFetchedFacts } from './fetched-facts.ts';
import { identify } from './identify.ts';
import { citationsFrom, citationsTo, policyOfTask } from './statements/citations.ts';
import { readRelationship, type StoredProperties } from './stored-graph.ts';
import { summariesOf } from './summaries.ts';

/**
 * The citations that the answer reads, step by step from the policy in its middle, then the answer by the function that
 * every store uses.
 */
export async function lineage(ask: Ask, question: LineageQuestion): Promise<LineageAnswer> {
  const fetched = createFetchedFacts();
  const centre = await centreOf(ask, question.id);
  fetched.means(question.id, centre);
  const seen = { from: new Set<string>(), to: new Set<string>() };

  /** @returns the policies at the other ends */
  async function fetch(policies: Iterable<string>, side: 'from' | 'to'): Promise<string[]> {
    const ids = [...policies].filter((id) => !seen[side].has(id));
    if (ids.length === 0) return [];
    for (const id of ids) seen[side].add(id);
    const rows = await ask<Row>(side === 'from' ? citationsFrom : citationsTo, { ids });
    for (const { citing, unit, cited, relationship } of rows) {
      fetched.tellCitation(unit, citing, cited, readRelationship('CITES', unit, cited, relationship));
    }
    return rows.map(({ citing, cited }) => (side === 'from' ? cited : citing));
  }

  async function reach(side: 'from' | 'to'): Promise<Set<string>> {
    const found = new Set([centre]);
    let edge = [centre];
    for (let distance = 0; distance < question.depth && edge.length > 0; distance++) {
      edge = [...new Set(await fetch(edge, side))].filter((id) => !found.has(id));
      for (const id of edge) found.add(id);
    }
    return found;
  }

  const [up, down] = await Promise.all([
    question.direction === 'down' ? [centre] : reach('from'),
    question.direction === 'up' ? [centre] : reach('to'),
  ]);
  const policies = new Set([...up, ...down]);
  const [nodes] = await Promise.all([summariesOf(ask, policies), fetch(policies, 'from'), fetch(policies, 'to')]);
  fetched.tellNodes(nodes);
  return lineageOf(fetched.facts, question);
}

interface Row {
  readonly citing: string;
  readonly unit: string;
  readonly relationship: StoredProperties;
  readonly cited: string;
}

/** A task stands for its policy. */
async function centreOf(ask: Ask, id: string): Promise<string> {
  const node = await identify(ask, id);
  if (node.label === 'Policy') return node.id;
  const [policy] = node.label === 'Task' ? await ask<{ id: string }>(policyOfTask, { id: node.id }) : [];
  if (!policy) throw noPolicy(id);
  return policy.id;
}
