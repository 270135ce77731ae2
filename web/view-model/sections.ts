import type { NodeSummary } from '../../graph/store/answers.ts';
import type { GraphData } from './data.ts';
import type { Fold } from './folds.ts';
import { printedOrder } from './printed-order.ts';

/** A section of a policy with its tasks on screen, in printed order. */
export interface Section extends Fold {
  readonly policy: string;
}

const orderOf = (task: NodeSummary) => printedOrder(task) ?? 0;

/** The sections of all tasks whose policy is on screen, policies in the order they came, tasks in printed order. */
export function sectionsOf(data: GraphData): Section[] {
  const byPolicy = new Map<string, NodeSummary[]>();
  for (const relationship of data.relationships.values()) {
    if (relationship.type !== 'HAS_TASK' || !data.nodes.has(relationship.from)) continue;
    const task = data.nodes.get(relationship.to);
    if (task) byPolicy.set(relationship.from, [...(byPolicy.get(relationship.from) ?? []), task]);
  }
  const sections: Section[] = [];
  for (const policy of data.nodes.keys()) {
    const tasks = (byPolicy.get(policy) ?? []).sort((a, b) => orderOf(a) - orderOf(b));
    let last: { key: string; tasks: NodeSummary[] } | undefined;
    for (const task of tasks) {
      const marker = String(task.properties.sectionLabel ?? '');
      const title = String(task.properties.sectionTitle ?? '');
      const key = `${marker}${title}`;
      if (last?.key === key) {
        last.tasks.push(task);
        continue;
      }
      last = { key, tasks: [task] };
      const id = `section:${policy.slice('policy:'.length)}#${marker.replace(/[、.]$/, '') || title}`;
      sections.push({ id, label: 'Task', policy, marker, title, members: last.tasks });
    }
  }
  return sections;
}
