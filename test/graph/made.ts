import type { ContributedRelationship, Contribution, DocumentInfo, PolicyReference } from '../../graph/contribution.ts';
import type { Evidence } from '../../graph/schema/evidence.ts';

/** Contributions made by hand, as short as a test can say them. */

export function info(id: string): DocumentInfo {
  return { id, file: `${id}.txt`, format: 'txt', title: id, length: 1000 };
}

export const at = (start: number): Evidence => ({
  start,
  end: start + 2,
  quote: '引文',
  context: [start, start + 10],
  method: 'made',
  confidence: 0.95,
});

export function catalogueOf(
  references: readonly Partial<PolicyReference>[],
  rest: Partial<Contribution> = {},
): Contribution {
  return contributionOf(
    'catalogue',
    references.map((r) => ({ presence: 'catalogue', ...r })),
    rest,
  );
}

export function contributionOf(
  id: string,
  references: readonly Partial<PolicyReference>[],
  rest: Partial<Contribution> = {},
): Contribution {
  const full = references.map((r): PolicyReference => ({ titles: [], presence: 'cited', ...r }));
  return { document: info(id), references: full, nodes: [], relationships: [], findings: [], ...rest };
}

/**
 * A held document as the reader builds it: its policy, its tasks (title and text alike), the policies it cites.
 * @param own what it says of itself
 * @param cited what it says of others; the policy cites each
 */
export function heldDocument(
  id: string,
  own: Partial<PolicyReference>,
  cited: readonly Partial<PolicyReference>[] = [],
  tasks: readonly string[] = [],
): Contribution {
  const references = [{ presence: 'held' as const, ...own }, ...cited];
  const base = contributionOf(id, references);
  const policies = base.references.map((reference, n) => ({
    id: `policy:@${n}`,
    label: 'Policy' as const,
    properties: {
      name: reference.titles.at(-1) ?? reference.number ?? '无题名',
      presence: reference.presence,
      ...(reference.titles.length > 0 ? { title: reference.titles.at(-1) } : {}),
      ...(reference.number ? { documentNumber: reference.number } : {}),
      ...(reference.level ? { level: reference.level } : {}),
    },
  }));
  const taskNodes = tasks.map((title, i) => ({
    id: `task:@0#${i + 1}`,
    label: 'Task' as const,
    properties: { name: title, title, text: title, order: i + 1, kind: 'task' },
  }));
  const has = taskNodes.map((task, i): ContributedRelationship => text('HAS_TASK', 'policy:@0', task.id, 100 + i));
  const cites = cited.map(
    (reference, i): ContributedRelationship => ({
      ...text('CITES', 'policy:@0', `policy:@${i + 1}`, 10 + i),
      properties: { relation: 'implements', form: reference.number ? 'number' : 'title' },
    }),
  );
  return { ...base, nodes: [...policies, ...taskNodes], relationships: [...has, ...cites] };
}

export function text(
  type: ContributedRelationship['type'],
  from: string,
  to: string,
  start: number,
): ContributedRelationship {
  return { type, from, to, properties: {}, source: 'text', evidence: [at(start)] };
}
