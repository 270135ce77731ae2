import type { ContributedNode } from '../contribution.ts';

/**
 * Ids that hold a policy's id: the policy's own, and those of its tasks and targets, which are built on it
 * (`task:晋政办发〔2022〕83号#二/五`, `target:task:…#二/五/1`, `target:policy:…/1`).
 */

const placeholder = /^((?:target:)?(?:policy|task):)@(\d+)(.*)$/s;

/**
 * Puts the final policy id where a contribution says `@n`; other ids come back as they are. Written without a regular
 * expression: a store that opens asks it of every node.
 */
export function fillPlaceholder(id: string, policyId: (reference: number) => string): string {
  const at = id.indexOf(':@');
  if (at < 0 || !kinds.has(id.slice(0, at))) return id;
  let end = at + 2;
  let reference = 0;
  for (; end < id.length; end++) {
    const digit = id.charCodeAt(end) - 48;
    if (digit < 0 || digit > 9) break;
    reference = 10 * reference + digit;
  }
  if (end === at + 2) return id;
  return `${id.slice(0, at + 1)}${policyId(reference).slice(policyPrefix.length)}${id.slice(end)}`;
}

/** What may stand before the policy in an id. */
const kinds: ReadonlySet<string> = new Set(['policy', 'task', 'target:policy', 'target:task']);

/**
 * The id of a task or target of a contribution, apart: the reference of the policy that it is built on, and the rest.
 * Undefined for other ids, and where the final id could not be taken apart at the same place.
 */
export function partOwned(id: string): { readonly reference: number; readonly rest: string } | undefined {
  const parts = splitPolicyId(id);
  const own = parts && parts.after !== '' ? placeholder.exec(parts.policy) : null;
  return own && own[3] === '' ? { reference: Number(own[2]), rest: parts!.before + parts!.after } : undefined;
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
