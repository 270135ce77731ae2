import type { WorkloadLink } from './link.ts';

/** What is open in the panel, as a change of the link: each closes what was open before. */

export const cellOpen = (row: string | undefined, col: string | undefined): Partial<WorkloadLink> => ({
  row,
  col,
  none: undefined,
  list: undefined,
});

export const nothingOpen = cellOpen(undefined, undefined);

export const listOpen = (list: WorkloadLink['list']): Partial<WorkloadLink> => ({ ...nothingOpen, list });

/** The tasks that name no unit. */
export const withoutUnitOpen: Partial<WorkloadLink> = { ...nothingOpen, none: '1' };
