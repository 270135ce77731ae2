import { z } from 'zod';
import {
  type RelationshipDeclaration,
  type RelationshipType,
  relationshipTypeName,
  relationshipTypes,
} from '../../../graph/schema/relationships.ts';

/** The paths that are asked for: from one node to several. */
export interface PathState {
  readonly from: string;
  readonly to: readonly string[];
  /** Types that carry meaning and are not followed. */
  readonly not: readonly RelationshipType[];
  /** Types of association that are followed as well, and told apart. */
  readonly association: readonly RelationshipType[];
  readonly mode: 'shortest' | 'all';
  /** Which path is open: its end and its number there. */
  readonly chosen?: { readonly end: string; readonly at: number };
}

const declared: Readonly<Record<RelationshipType, RelationshipDeclaration>> = relationshipTypes;
const isType = (type: string): type is RelationshipType => relationshipTypeName.safeParse(type).success;
/** Types that carry meaning from a source to those who act on it, in the order in which a path follows them. */
export const meaningTypes = (['CITES', 'HAS_TASK', 'ASSIGNED_TO'] as const).filter((type) => declared[type].path);

/** Ways in which two nodes belong together without one acting on the other. */
export const associations: readonly { readonly key: string; readonly types: readonly RelationshipType[] }[] = [
  { key: 'line', types: ['IN_LINE'] },
  { key: 'theme', types: ['ADDRESSES'] },
  { key: 'model', types: ['DRAWS_ON'] },
  { key: 'similar', types: ['CORRESPONDS_TO'] },
  { key: 'region', types: ['IN_REGION', 'APPLIES_TO'] },
];

const typeList = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(',').filter(isType) : []),
  z.array(relationshipTypeName),
);
const link = z.object({
  from: z.string().min(1).optional().catch(undefined),
  to: z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.string().min(1))).catch([]),
  not: typeList,
  also: z.preprocess((value) => value ?? 'IN_LINE', typeList),
  all: z.preprocess((value) => value === '1', z.boolean()),
  chain: z.string().optional().catch(undefined),
});

/** What a link says of paths; nothing where it names no start. */
export function readPath(search: Readonly<Record<string, unknown>>): PathState | undefined {
  const { from, to, not, also, all, chain } = link.parse(search);
  if (from === undefined) return undefined;
  const [, at, end] = /^(\d+)\.(.+)$/.exec(chain ?? '') ?? [];
  return {
    from,
    to: [...new Set(to)],
    not,
    association: also,
    mode: all ? 'all' : 'shortest',
    ...(end !== undefined && { chosen: { end, at: Number(at) } }),
  };
}

/** The link for paths, as names and values. */
export function writePath(path: PathState): [string, string | readonly string[] | undefined][] {
  const also = path.association.join(',');
  return [
    ['from', path.from],
    ['to', path.to],
    ['not', path.not.join(',')],
    ['also', also === 'IN_LINE' ? undefined : also || 'none'],
    ['all', path.mode === 'all' ? '1' : undefined],
    ['chain', path.chosen && `${path.chosen.at}.${path.chosen.end}`],
  ];
}
