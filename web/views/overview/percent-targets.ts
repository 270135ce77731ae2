import { byCodePoint } from '../../../graph/graph.ts';
import { groupBy } from '../../../graph/group-by.ts';
import type { NodeSummary } from '../../../graph/store/answers.ts';
import type { DocumentRow } from '../../data/document-rows.ts';
import { policyOfTarget, taskOfTarget } from '../../view-model/part-ids.ts';

/** A target that says a percentage, with the task (or policy) that sets it, read from its id. */
export interface PercentTarget {
  readonly id: string;
  readonly text: string;
  readonly value: number;
  readonly task: string | undefined;
}
export interface PercentRow {
  readonly row: DocumentRow;
  readonly targets: readonly PercentTarget[];
}

function percentOf({ properties }: NodeSummary): number | undefined {
  const { unit, value } = properties;
  if (typeof unit !== 'string' || !/^[%％]/.test(unit)) return undefined;
  const number = Array.isArray(value) ? value[0] : value;
  return typeof number === 'number' && number >= 0 && number <= 100 ? number : undefined;
}

/** The held policies with the percentages they write as targets, in the order of the table, each by its first text. */
export function percentRows(targets: readonly NodeSummary[], rows: readonly DocumentRow[]): PercentRow[] {
  const found = targets.flatMap((node) => {
    const value = percentOf(node);
    const text = node.properties.text ?? node.properties.name;
    return value === undefined ? [] : [{ id: node.id, text: String(text), value, task: taskOfTarget(node.id) }];
  });
  const byPolicy = groupBy(found, (target) => policyOfTarget(target.id));
  const firsts = [...groupBy(rows, (row) => row.policy ?? row.id).values()].flatMap((texts) => texts[0] ?? []);
  return firsts.map((row) => ({
    row,
    targets: (byPolicy.get(row.policy ?? '') ?? []).toSorted((a, b) => a.value - b.value || byCodePoint(a.id, b.id)),
  }));
}
