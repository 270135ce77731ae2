import { byCodePoint } from '../../graph/graph.ts';
import type { Language } from '../../graph/language.ts';
import { type GroupBy, groupKey } from '../../graph/schema/group-key.ts';
import type { Label } from '../../graph/schema/labels.ts';
import type { RelationshipType } from '../../graph/schema/relationships.ts';
import { undated } from '../../graph/schema/words.ts';
import type { GroupsAnswer } from '../../graph/store/answers/groups.ts';
import type { NodeSummary } from '../../graph/store/answers.ts';
import { nameOf, referenceOf } from './caption.ts';
import { type GraphData, hubKey } from './data.ts';
import type { Direction } from './expansion.ts';
import type { Facets } from './facets.ts';
import type { Fold, HubStep } from './folds.ts';
import { groupId } from './group-id.ts';
import { policyOfTask } from './part-ids.ts';

/** A node with more neighbours of one kind than this opens grouped, and so many members of an open group stand at once. */
export const mostUngrouped = 24;
/** And so many groups stand around it at once. */
const mostGroups = 18;

interface Grouping {
  readonly by: GroupBy;
  readonly facets: ReadonlyMap<string, Facets>;
  /** Groups opened by hand. */
  readonly open: readonly string[];
  /** Hubs of which everything is wanted on the picture, ungrouped. */
  readonly ungrouped: ReadonlySet<string>;
  /** Nodes that stand for themselves: those asked for, and those something was opened from. */
  readonly kept: ReadonlySet<string>;
  readonly language: Language;
  /** A node that is known without being on the picture: the document of a task, a region. */
  known(id: string): NodeSummary | undefined;
}

interface Hub {
  readonly step: HubStep;
  readonly others: Set<string>;
}

/** What is at the other end of one type of a node's relationships: the tasks of a department, not the lines of its task. */
function hubsIn(data: GraphData): Map<string, Hub> {
  const hubs = new Map<string, Hub>();
  const meet = (id: string, type: RelationshipType, direction: Direction, other: string) => {
    const key = hubKey(id, type);
    const known = hubs.get(key);
    if (known) known.others.add(other);
    else hubs.set(key, { step: { id, step: { type, direction } }, others: new Set([other]) });
  };
  for (const { type, from, to } of data.relationships.values()) {
    // A document's tasks stand by its own sections.
    if (type === 'HAS_TASK') continue;
    meet(to, type, 'in', from);
    meet(from, type, 'out', to);
  }
  return hubs;
}

const groupable: ReadonlySet<Label> = new Set(['Task', 'Department', 'Policy', 'Institution', 'Region']);

/** The neighbours of hubs in groups, largest first; each node stands in one group at most. */
export function hubGroups(data: GraphData, grouping: Grouping): Fold[] {
  const taken = new Set<string>();
  const folds: Fold[] = [];
  const hubs = [...hubsIn(data)].sort(([a, m], [b, n]) => n.others.size - m.others.size || byCodePoint(a, b));
  for (const [key, hub] of hubs) {
    if (hub.others.size <= mostUngrouped) break;
    if (grouping.ungrouped.has(hub.step.id)) {
      for (const id of hub.others) taken.add(id);
      continue;
    }
    for (const fold of groupsOf(hub, taken, data, grouping, data.counts.get(key))) {
      for (const node of fold.members) taken.add(node.id);
      folds.push(fold);
    }
  }
  return folds;
}

/** A group before it is decided how much of it stands. */
interface Group {
  readonly key: string;
  readonly members: readonly NodeSummary[];
  /** With those that were not fetched. */
  readonly size: number;
}

/** One hub's neighbours in groups, largest first; where there are too many groups, the small ones stand as one. */
function groupsOf(
  { step, others }: Hub,
  taken: ReadonlySet<string>,
  data: GraphData,
  grouping: Grouping,
  counted: GroupsAnswer | undefined,
): Fold[] {
  const sorted = groupsBySize(others, taken, data, grouping, counted);
  const label = sorted.find(({ members }) => members.length > 0)?.members[0]?.label;
  if (!label) return [];
  const { by, open, language } = grouping;
  const idOf = (key: string, members: readonly NodeSummary[], from = 0) =>
    groupId({ by, label: members[0]?.label ?? label, key, from, hub: step.id });
  const foldOf = ({ key, members, size }: Group, title: string, from = 0): Fold => ({
    id: idOf(key, members, from),
    label: members[0]?.label ?? label,
    marker: '',
    title,
    members: members.slice(from),
    ...(size > members.length && { count: size - from }),
    ...(counted && { hub: step }),
  });
  let shown = mostGroups;
  const restKey = () => `+${shown}`;
  while (shown < sorted.length && open.includes(idOf(restKey(), sorted[shown]!.members))) shown += mostGroups;
  const nodeOf = (key: string) => counted?.groups.find((group) => group.key === key)?.node;
  const folds = sorted.slice(0, shown).flatMap((group): Fold[] => {
    const { key, members, size } = group;
    if (size < 2 && members.length === size) return [];
    let from = 0;
    while (from < members.length && open.includes(idOf(key, members, from))) from += mostUngrouped;
    if (from > 0 && size - from < 2 && members.length === size) return [];
    const title = titleOf(key, grouping, nodeOf(key));
    if (from >= size) return [];
    return [foldOf(group, from > 0 ? words[language].others(title) : title, Math.min(from, members.length))];
  });
  const left = sorted.slice(shown);
  const rest: Group = {
    key: restKey(),
    members: left.flatMap(({ members }) => members),
    size: left.reduce((sum, { size }) => sum + size, 0),
  };
  if (rest.size < 2) return folds;
  return [...folds, { ...foldOf(rest, words[language].rest(left.length)), rest: true }];
}

function groupsBySize(
  others: ReadonlySet<string>,
  taken: ReadonlySet<string>,
  data: GraphData,
  grouping: Grouping,
  counted: GroupsAnswer | undefined,
): Group[] {
  const members = new Map<string, NodeSummary[]>();
  const elsewhere = new Map<string, number>();
  for (const id of others) {
    const node = data.nodes.get(id);
    if (!node) continue;
    const key = keyOf(node, grouping);
    const own = members.get(key) ?? [];
    members.set(key, own);
    if (groupable.has(node.label) && !taken.has(id) && !grouping.kept.has(id)) own.push(node);
    else elsewhere.set(key, (elsewhere.get(key) ?? 0) + 1);
  }
  for (const { key } of counted?.groups ?? []) if (!members.has(key)) members.set(key, []);
  const countOf = new Map(counted?.groups.map(({ key, count }) => [key, count]));
  return (
    [...members]
      .map(([key, own]) => ({
        key,
        members: own,
        size: Math.max(own.length, (countOf.get(key) ?? 0) - (elsewhere.get(key) ?? 0)),
      }))
      .filter(({ size }) => size > 0)
      // Groups that are counted stand in the same order however many of their members were fetched.
      .sort((a, b) => b.size - a.size || (counted ? byCodePoint(a.key, b.key) : 0))
  );
}

function keyOf(node: NodeSummary, { by, facets }: Grouping): string {
  const own = facets.get(node.id) ?? {};
  return groupKey(by, {
    isTask: node.label === 'Task',
    policy: () => policyOfTask(node.id),
    theme: () => own.themes?.[0],
    year: () => own.year,
    region: () => own.region,
  });
}

const words = {
  zh: {
    undated: '日期不详',
    other: '其他',
    year: (year: string) => `${year} 年`,
    rest: (n: number) => `其余 ${n} 组`,
    others: (title: string) => `${title}（其余）`,
  },
  en: {
    undated: 'Date not known',
    other: 'Other',
    year: (year: string) => year,
    rest: (n: number) => `${n} more groups`,
    others: (title: string) => `${title} (others)`,
  },
} as const;

function titleOf(value: string, { by, language, known }: Grouping, told: NodeSummary | undefined): string {
  const t = words[language];
  const node = known(value) ?? known(`region:${value}`) ?? told;
  if (node) return by === 'policy' ? referenceOf(node) : nameOf(node);
  if (value === undated) return t.undated;
  if (/^\d{4}$/.test(value)) return t.year(value);
  return value === '' ? t.other : value.slice(value.indexOf(':') + 1);
}
