import { byCodePoint } from '../../graph/graph.ts';
import type { Label } from '../../graph/schema/labels.ts';
import type { NodeSummary } from '../../graph/store/answers.ts';
import type { Language } from '../state/preferences.ts';
import { nameOf, referenceOf } from './caption.ts';
import type { GraphData } from './data.ts';
import { type Facets, undated } from './facets.ts';
import { type Fold, groupPrefix } from './folds.ts';
import { policyOfTask } from './sections.ts';

/** By what the neighbours of a hub stand together. */
export const groupings = ['policy', 'theme', 'region', 'year'] as const;
export type GroupBy = (typeof groupings)[number];

/** A node with more neighbours of one kind than this opens grouped. */
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

/** What is at the other end of one type of a node's relationships: the tasks of a department, not the lines of its task. */
function hubsIn(data: GraphData): Map<string, Set<string>> {
  const hubs = new Map<string, Set<string>>();
  const meet = (hub: string, type: string, other: string) => {
    const key = `${type} ${hub}`;
    const known = hubs.get(key);
    if (known) known.add(other);
    else hubs.set(key, new Set([other]));
  };
  for (const { type, from, to } of data.relationships.values()) {
    // A document's tasks stand by its own sections.
    if (type === 'HAS_TASK') continue;
    meet(to, type, from);
    meet(from, type, to);
  }
  return hubs;
}

const groupable: ReadonlySet<Label> = new Set(['Task', 'Department', 'Policy', 'Institution', 'Region']);

/** The neighbours of hubs in groups, largest first; each node stands in one group at most. */
export function hubGroups(data: GraphData, grouping: Grouping): Fold[] {
  const taken = new Set<string>();
  const folds: Fold[] = [];
  const hubs = [...hubsIn(data)].sort(([a, m], [b, n]) => n.size - m.size || byCodePoint(a, b));
  for (const [key, others] of hubs) {
    if (others.size <= mostUngrouped) break;
    const hub = key.slice(key.indexOf(' ') + 1);
    if (grouping.ungrouped.has(hub)) {
      for (const id of others) taken.add(id);
      continue;
    }
    const members = [...others].flatMap((id) => {
      const node = data.nodes.get(id);
      return node && groupable.has(node.label) && !taken.has(id) && !grouping.kept.has(id) ? [node] : [];
    });
    for (const fold of groupsOf(hub, members, grouping)) {
      if (grouping.open.includes(fold.id)) continue;
      for (const node of fold.members) taken.add(node.id);
      folds.push(fold);
    }
  }
  return folds;
}

/** One hub's neighbours in groups, largest first; where there are too many groups, the small ones stand as one. */
function groupsOf(hub: string, members: readonly NodeSummary[], grouping: Grouping): Fold[] {
  const groups = new Map<string, NodeSummary[]>();
  for (const node of members) {
    const value = keyOf(node, grouping);
    const own = groups.get(value);
    if (own) own.push(node);
    else groups.set(value, [node]);
  }
  const idOf = (label: Label, value: string) => `${groupPrefix}${grouping.by}:${label}:${value}@${hub}`;
  const foldOf = ([value, own]: readonly [string, readonly NodeSummary[]], title = titleOf(value, grouping)): Fold => {
    const { label } = own[0]!;
    return { id: idOf(label, value), label, marker: '', title, members: own };
  };
  const sorted = [...groups].sort(([, m], [, n]) => n.length - m.length);
  let shown = mostGroups;
  const restId = () => idOf(sorted[shown]![1][0]!.label, `+${shown}`);
  while (shown < sorted.length && grouping.open.includes(restId())) shown += mostGroups;
  const rest = sorted.slice(shown);
  const folds = sorted.slice(0, shown).flatMap((group) => (group[1].length < 2 ? [] : [foldOf(group)]));
  const left = rest.flatMap(([, own]) => own);
  if (left.length < 2) return folds;
  const title = words[grouping.language].rest(rest.length);
  return [...folds, { ...foldOf([`+${shown}`, left], title), rest: true }];
}

function keyOf(node: NodeSummary, { by, facets }: Grouping): string {
  const own = facets.get(node.id) ?? {};
  if (by === 'policy' && node.label === 'Task') return policyOfTask(node.id);
  if (by === 'theme' && node.label === 'Task') return own.themes?.[0] ?? '';
  if (by === 'year' && own.year !== undefined) return own.year;
  return own.region ?? '';
}

const words = {
  zh: { undated: '日期不详', other: '其他', year: (year: string) => `${year} 年`, rest: (n: number) => `其余 ${n} 组` },
  en: {
    undated: 'Date not known',
    other: 'Other',
    year: (year: string) => year,
    rest: (n: number) => `${n} more groups`,
  },
} as const;

function titleOf(value: string, { by, language, known }: Grouping): string {
  const t = words[language];
  const node = known(value) ?? known(`region:${value}`);
  if (node) return by === 'policy' ? referenceOf(node) : nameOf(node);
  if (value === undated) return t.undated;
  if (/^\d{4}$/.test(value)) return t.year(value);
  return value === '' ? t.other : value.slice(value.indexOf(':') + 1);
}
