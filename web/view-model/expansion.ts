import { labelOfId } from '../../graph/schema/label-of-id.ts';
import type { Label } from '../../graph/schema/labels.ts';
import { type RelationshipType, relationshipTypeName, relationshipTypes } from '../../graph/schema/relationships.ts';

/** `both` for relationships that say the same from either end. */
export type Direction = 'out' | 'in' | 'both';

export interface Step {
  readonly type: RelationshipType;
  readonly direction: Direction;
}

/** What a user opened: from one node along one relationship type, or along two in a row (tasks and their departments). */
export interface Expansion {
  readonly id: string;
  readonly steps: readonly Step[];
  /** All neighbours, where only the first ones would be drawn. */
  readonly all?: boolean;
}

/** How many neighbours of one type are opened before the rest stands as one grouped node. */
export const firstNeighbours = 40;
/** And how many are opened at all: more cannot be drawn well. What is left out is said. */
export const mostNeighbours = 3000;

/** As it stands in a link: `HAS_TASK.out.ASSIGNED_TO.out.policy:晋政办发〔2022〕83号`, `all.` before the id for all. */
export function writeExpansion({ id, steps, all }: Expansion): string {
  return [...steps.flatMap(({ type, direction }) => [type, direction]), ...(all ? ['all'] : []), id].join('.');
}

const step = /([A-Z_]+)\.(out|in|both)\./y;

/** Reads what `writeExpansion` wrote; nothing for a text that is none. */
export function readExpansion(text: string): Expansion | undefined {
  const steps: Step[] = [];
  let at = 0;
  for (;;) {
    step.lastIndex = at;
    const match = step.exec(text);
    if (!match) break;
    const type = relationshipTypeName.safeParse(match[1]);
    if (!type.success) return undefined;
    steps.push({ type: type.data, direction: match[2] as Direction });
    at = step.lastIndex;
  }
  const all = text.startsWith('all.', at);
  const id = text.slice(all ? at + 4 : at);
  if (steps.length === 0 || steps.length > 2 || !labelOfId(id)) return undefined;
  return { id, steps, ...(all && { all }) };
}

/** Whether the step can start at a node of this label. */
export function fits({ type, direction }: Step, label: Label): boolean {
  const declared: { from: readonly Label[]; to: readonly Label[] } = relationshipTypes[type];
  const ends = { out: declared.from, in: declared.to, both: [...declared.from, ...declared.to] };
  return ends[direction].includes(label);
}

const along = (...steps: readonly (readonly [RelationshipType, Direction])[]): readonly Step[] =>
  steps.map(([type, direction]) => ({ type, direction }));

/**
 * What a node opens with when a link names it and nothing else: its standard picture. A department stays small, because
 * its tasks are what a user expands it for.
 */
const overtures: Readonly<Record<Label, readonly (readonly Step[])[]>> = {
  Policy: [
    along(['HAS_TASK', 'out'], ['ASSIGNED_TO', 'out']),
    along(['CITES', 'out']),
    along(['CITES', 'in']),
    along(['APPLIES_TO', 'out']),
    along(['DRAWS_ON', 'out']),
  ],
  Task: [
    along(['HAS_TASK', 'in']),
    along(['ASSIGNED_TO', 'out']),
    along(['SETS', 'out']),
    along(['ADDRESSES', 'out']),
    along(['DRAWS_ON', 'out']),
    along(['CITES', 'out']),
  ],
  Department: [along(['IN_LINE', 'out']), along(['IN_REGION', 'out'])],
  FunctionalLine: [
    along(['IN_LINE', 'in'], ['IN_REGION', 'out']),
    along(['SUCCEEDED_BY', 'out']),
    along(['SUCCEEDED_BY', 'in']),
  ],
  Region: [
    along(['APPLIES_TO', 'in']),
    along(['PART_OF', 'out']),
    along(['ORIGINATED_IN', 'in']),
    along(['HAS_INSTITUTION', 'out']),
  ],
  Institution: [along(['HAS_INSTITUTION', 'in']), along(['MENTIONS', 'in'])],
  Theme: [along(['ADDRESSES', 'in'], ['HAS_TASK', 'in'])],
  ReformModel: [along(['ORIGINATED_IN', 'out']), along(['DRAWS_ON', 'in'], ['HAS_TASK', 'in'])],
  Target: [along(['SETS', 'in'])],
};

/** The expansions a node opens with. */
export function overtureOf(id: string): readonly Expansion[] {
  const label = labelOfId(id);
  return label ? overtures[label].map((steps) => ({ id, steps })) : [];
}
