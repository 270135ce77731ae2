import { groupBy } from '../group-by.ts';
import type { Label } from './labels.ts';

/** What ids begin with. Neo4j finds a node by label and id, a question names the id alone. */
const prefixes: Readonly<Record<Label, string>> = {
  Policy: 'policy',
  Task: 'task',
  Department: 'department',
  FunctionalLine: 'line',
  Region: 'region',
  Institution: 'institution',
  Theme: 'theme',
  ReformModel: 'reform-model',
  Target: 'target',
};

const labels = new Map(Object.entries(prefixes).map(([label, prefix]) => [prefix, label as Label]));

/** undefined where no node can have this id */
export function labelOfId(id: string): Label | undefined {
  const end = id.indexOf(':');
  return end < 0 ? undefined : labels.get(id.slice(0, end));
}

/** Ids by label; those that no node can have are left out. */
export function idsByLabel(ids: Iterable<string>): Map<Label, string[]> {
  const groups = groupBy(ids, labelOfId);
  groups.delete(undefined);
  return groups as Map<Label, string[]>;
}
