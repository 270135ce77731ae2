import type { OutlineEntry } from '../../graph/contribution.ts';
import { quoteOf } from '../../graph/schema/evidence.ts';
import { isTask } from '../parse.ts';
import type { NormalisedText, Outline, OutlineItem, Span } from '../reading/types.ts';
import type { Draft } from './draft.ts';
import type { Witness } from './evidence.ts';

/** Placeholder id of a task of the document itself: `task:@0#二/五`. */
export const taskId = (item: OutlineItem) => `task:@0#${item.path}`;

/** Puts the tasks and safeguards in, each hanging on the policy by HAS_TASK. */
export function addTasks(
  draft: Draft,
  policy: string,
  outline: Outline,
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
    const id = draft.put({ id: taskId(item), label: 'Task', properties });
    const { method, confidence } = title;
    const heading = witness({ start: item.marker.start, end: title.end, method, confidence });
    draft.relate('HAS_TASK', policy, id, { order }, heading);
  }
}

/** What a mention hangs on: the id of the task or safeguard it stands in, else that of the policy itself. */
export function createOwners(outline: Outline, policy: string): (span: Span) => string {
  const tasks = outline.items.filter(isTask);
  const ids = tasks.map(taskId);
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
export function outlineEntries(outline: Outline, text: NormalisedText, source: string): OutlineEntry[] {
  return outline.items.map((item) => {
    const { start, end } = text.source(item);
    const entry: OutlineEntry = {
      depth: item.depth,
      marker: printedMarker(item, text, source),
      title: item.title.value,
      start,
      end,
    };
    if (isTask(item)) entry.node = taskId(item);
    return entry;
  });
}

/** `(五)` with the brackets that the document has, whatever they were unified to. */
function printedMarker(item: OutlineItem, text: NormalisedText, source: string): string {
  const { start, end } = text.source(item.marker);
  return quoteOf(source, start, end);
}
