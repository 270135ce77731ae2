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
    const id = draft.node(taskId(item), 'Task', {
      name: item.title.value,
      marker: printedMarker(item, text, source),
      order: item.order,
      title: item.title.value,
      text: text.text.slice(item.start, item.end).trim(),
      ...(item.section ? { sectionLabel: item.section.label, sectionTitle: item.section.title } : {}),
      kind: item.kind,
    });
    const heading = { start: item.marker.start, end: item.title.end };
    const origin = witness({ ...heading, method: item.title.method, confidence: item.title.confidence });
    draft.relate('HAS_TASK', policy, id, { order: item.order }, origin);
  }
}

/** What a mention hangs on: the id of the task or safeguard it stands in, else that of the policy itself. */
export function createOwners(outline: Outline, policy: string): (span: Span) => string {
  const tasks = outline.items.filter(isTask);
  return (span) => {
    const item = tasks.findLast((t) => t.start <= span.start && span.end <= t.end);
    return item ? taskId(item) : policy;
  };
}

/** The outline for the reader view, in offsets of the source text. */
export function outlineEntries(outline: Outline, text: NormalisedText, source: string): OutlineEntry[] {
  return outline.items.map((item) => ({
    depth: item.depth,
    marker: printedMarker(item, text, source),
    title: item.title.value,
    ...text.source(item),
    ...(isTask(item) ? { node: taskId(item) } : {}),
  }));
}

/** `(五)` with the brackets that the document has, whatever they were unified to. */
function printedMarker(item: OutlineItem, text: NormalisedText, source: string): string {
  const { start, end } = text.source(item.marker);
  return quoteOf(source, start, end);
}
