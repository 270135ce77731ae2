import type { ContributedNode } from '../contribution.ts';

/**
 * Ids that hold a policy's id: the policy's own, and those of its tasks and targets, which are built on it
 * (`task:晋政办发〔2022〕83号#二/五`, `target:task:…#二/五/1`, `target:policy:…/1`).
 */

const placeholder = /^((?:target:)?(?:policy|task):)@(\d+)(.*)$/s;

/** Puts the final policy id where a contribution says `@n`; other ids come back as they are. */
export function fillPlaceholder(id: string, policyId: (reference: number) => string): string {
  const found = placeholder.exec(id);
  if (!found) return id;
  return `${found[1]}${policyId(Number(found[2])).slice(policyPrefix.length)}${found[3]}`;
}

/** Which reference a node of a contribution is, when it is a policy. */
export function referenceOf(node: ContributedNode): number | undefined {
  const found = node.label === 'Policy' ? placeholder.exec(node.id) : null;
  return found ? Number(found[2]) : undefined;
}

export const policyPrefix = 'policy:';

/** The policy id inside an id, with what stands before and after it; undefined where there is none. */
export function splitPolicyId(id: string): { before: string; policy: string; after: string } | undefined {
  const kind = /^(?:target:)?(?:policy|task):/.exec(id)?.[0];
  if (kind === undefined) return undefined;
  const rest = id.slice(kind.length);
  // A task's path follows the last #; a target of the policy itself ends in / and its order.
  const end = kind.endsWith('task:')
    ? rest.lastIndexOf('#')
    : kind === 'target:policy:'
      ? rest.lastIndexOf('/')
      : rest.length;
  if (end <= 0) return undefined;
  return { before: kind, policy: policyPrefix + rest.slice(0, end), after: rest.slice(end) };
}
