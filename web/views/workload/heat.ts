/** From how many tasks on a cell has which step of the one hue; the figure in the cell says the rest. */
export const heatSteps = [
  { step: 1, from: 1 },
  { step: 2, from: 2 },
  { step: 3, from: 3 },
  { step: 4, from: 5 },
  { step: 5, from: 10 },
  { step: 6, from: 20 },
] as const;

/** The step of a cell; a cell without tasks has none. */
export function heatOf(tasks: number): number | undefined {
  return heatSteps.findLast(({ from }) => tasks >= from)?.step;
}
