import { byCodePoint } from '../graph.ts';
import type { SideBySideAnswer } from '../store/answers/correspondences.ts';
import type { TaskRow } from '../store/answers/tasks.ts';
import type { Facts } from './facts.ts';
import { type ComparedTask, passages } from './passages.ts';
import { at } from './tally.ts';
import { taskRow } from './task-row.ts';
import { createUnits } from './units.ts';

/** Tasks with their whole texts, and what they have in common and what not: units by line, targets by metric. */
export function sideBySide<K>(facts: Facts<K>, tasks: readonly K[]): SideBySideAnswer {
  const units = createUnits(facts);
  const rows = tasks.map((task) => taskRow(facts, task, { units, counts: () => true, whole: true }));
  return {
    tasks: rows,
    passages: passages(rows.map(comparedTask)),
    correspondences: correspondences(facts, tasks),
    units: unitsOf(rows),
    metrics: metricsOf(rows),
  };
}

function comparedTask({ task: { id, properties } }: TaskRow): ComparedTask {
  return { task: id, title: String(properties.title ?? ''), text: String(properties.text ?? '') };
}

function correspondences<K>(facts: Facts<K>, tasks: readonly K[]): SideBySideAnswer['correspondences'] {
  const among = new Set(tasks);
  return tasks
    .flatMap((task) => facts.links(task, 'CORRESPONDS_TO', 'out').filter(({ node }) => among.has(node)))
    .map(({ relationship }) => facts.relationship(relationship))
    .sort((a, b) => byCodePoint(a.id, b.id));
}

/** In the order in which the tasks print them; groups last. */
function unitsOf(rows: readonly TaskRow[]): SideBySideAnswer['units'] {
  const units = new Map<string, SideBySideAnswer['units'][number]>();
  for (const { task, assignments } of rows) {
    for (const { department, lines, group } of assignments) {
      for (const node of lines.length > 0 ? lines : [department]) {
        const unit = at(units, node.id, () => ({ node, group, tasks: [] }));
        if (!unit.tasks.includes(task.id)) unit.tasks.push(task.id);
      }
    }
  }
  return [...units.values()].sort((a, b) => Number(a.group) - Number(b.group));
}

function metricsOf(rows: readonly TaskRow[]): SideBySideAnswer['metrics'] {
  const metrics = new Map<string, SideBySideAnswer['metrics'][number]>();
  for (const { task, targets } of rows) {
    for (const { target } of targets) {
      const { metric } = target.properties;
      const key = typeof metric === 'string' ? `metric ${metric}` : target.id;
      const row = at(metrics, key, () => ({ ...(typeof metric === 'string' ? { metric } : {}), targets: [] }));
      row.targets.push({ task: task.id, target: target.id });
    }
  }
  return [...metrics.values()];
}
