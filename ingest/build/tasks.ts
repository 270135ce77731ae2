import type { OutlineEntry } from '../../graph/contribution.ts';
import { quoteOf } from '../../graph/schema/evidence.ts';
import { isTask } from '../reading/is-task.ts';
import type { NormalisedText, Outline, OutlineItem, Span } from '../reading/types.ts';
import type { Draft } from './draft.ts';
import type { Witness } from './evidence.ts';

/**
 * Placeholder ids of the tasks of the document itself by their paths: `task:@0#二/五`. One string for each, so that what is
 * looked up by it again and again is found by its place in memory.
 */
export type TaskIds = ReadonlyMap<string, string>;

export const taskIds = ({ items }: Outline): TaskIds =>
  new Map(items.filter(isTask).map(({ path }) => [path, `task:@0#${path}`]));

/** Puts the tasks and safeguards in, each hanging on the policy by HAS_TASK. */
export function addTasks(
  draft: Draft,
  policy: string,
  outline: Outline,
  ids: TaskIds,
  text: NormalisedText,
  source: string,
  witness: Witness,
): void {
  for (const item of outline.items.filter(isTask)) {
    const { title, order, section } = item;
    const properties: Record<string, unknown> = {
      name: title.value,
      marker: printedMarker(item, text, source),
      order,
      title: title.value,
      text: text.text.slice(item.start, item.end).trim(),
    };
    if (section) {
      properties.sectionLabel = section.label;
      properties.sectionTitle = section.title;
    }
    properties.kind = item.kind;
    const id = draft.put({ id: ids.get(item.path)!, label: 'Task', properties });
    const { method, confidence } = title;
    const heading = witness({ start: item.marker.start, end: title.end, method, confidence });
    draft.relate('HAS_TASK', policy, id, { order }, heading);
  }
}

/** What a mention hangs on: the id of the task or safeguard it stands in, else that of the policy itself. */
export function createOwners(outline: Outline, taskIds: TaskIds, policy: string): (span: Span) => string {
  const tasks = outline.items.filter(isTask);
  const ids = tasks.map(({ path }) => taskIds.get(path)!);
  /** Index of the task that each task stands in, -1 for none. */
  const around: number[] = [];
  for (const [index, task] of tasks.entries()) {
    let above = index - 1;
    while (above >= 0 && tasks[above]!.end <= task.start) above = around[above]!;
    around.push(above);
  }
  return (span) => {
    let index = lastAtOrBefore(tasks, span.start);
    while (index >= 0 && tasks[index]!.end < span.end) index = around[index]!;
    return index < 0 ? policy : ids[index]!;
  };
}

/** Index of the last of these that begins no later, -1 where there is none; they stand in printed order. */
function lastAtOrBefore(tasks: readonly Span[], at: number): number {
  let low = 0;
  let high = tasks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tasks[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The outline for the reader view, in offsets of the source text. */
export function outlineEntries(outline: Outline, ids: TaskIds, text: NormalisedText, source: string): OutlineEntry[] {
  return outline.items.map((item) => {
    const { start, end } = text.source(item);
    const entry: OutlineEntry = {
      depth: item.depth,
      marker: printedMarker(item, text, source),
      title: item.title.value,
      start,
      end,
    };
    if (isTask(item)) entry.node = ids.get(item.path)!;
    return entry;
  });
}

/** `(五)` with the brackets that the document has, whatever they were unified to. */
function printedMarker(item: OutlineItem, text: NormalisedText, source: string): string {
  const { start, end } = text.source(item.marker);
  return quoteOf(source, start, end);
}
