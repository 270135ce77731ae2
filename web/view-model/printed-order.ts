import type { NodeSummary } from '../../graph/store/answers.ts';

/** Safeguards are counted anew, and stand after the tasks. */
const afterTasks = 10_000;

/** Where a task or safeguard stands in its document; nothing for what has no order. */
export function printedOrder({ properties }: NodeSummary): number | undefined {
  const { order, kind } = properties;
  if (typeof order !== 'number') return undefined;
  return kind === 'safeguard' ? afterTasks + order : order;
}
