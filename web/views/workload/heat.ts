import type { CrosstabAnswer } from '../../../graph/store/answers/workload.ts';

export interface HeatStep {
  readonly step: number;
  /** The least and the greatest number of tasks that have this step. */
  readonly from: number;
  readonly to: number;
}

const steps = 6;

/**
 * From how many tasks on a cell has which of the six steps of the one hue, for a table whose largest cell holds `most`:
 * one step a task where that suffices, else growing. The figure in the cell says the rest.
 */
export function heatSteps(most: number): HeatStep[] {
  const found: { step: number; from: number }[] = [];
  for (let step = 1; step <= steps; step++) {
    const from = most <= steps + 2 ? step : Math.max(step, Math.round(most ** ((step - 1) / steps)));
    if (from <= most && from > (found.at(-1)?.from ?? 0)) found.push({ step, from });
  }
  return found.map(({ step, from }, i) => ({ step, from, to: (found[i + 1]?.from ?? most + 1) - 1 }));
}

/** What the cells of the table hold: what has no heading has no column. */
export const countsOf = ({ columns, rows }: CrosstabAnswer): number[] => {
  const shown = new Set(columns.flatMap(({ key, node }) => (node === undefined ? [] : [key])));
  return rows.flatMap((row) => row.cells.flatMap(({ column, tasks }) => (shown.has(column) ? [tasks] : [])));
};

/** The steps that any of these cells has: a legend says no more than there is to see. */
export const stepsSeen = (heat: readonly HeatStep[], cells: Iterable<number>): HeatStep[] => {
  const seen = new Set(Array.from(cells, (tasks) => heatOf(heat, tasks)));
  return heat.filter(({ step }) => seen.has(step));
};

/** The step of a cell with tasks. */
export const heatOf = (heat: readonly HeatStep[], tasks: number): number =>
  heat.findLast(({ from }) => tasks >= from)?.step ?? 1;
