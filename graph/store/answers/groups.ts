import { z } from 'zod';
import { count, nodeSummary, relationshipSummary } from '../answers.ts';

/** The neighbours of a hub put together by what they are of, and what nodes are put together by. */

export const groupsAnswer = z.object({
  /** Distinct neighbours. */
  total: count,
  /** Most neighbours first, then by key. */
  groups: z.array(
    z.object({
      /** A policy's or theme's id, the code of a region, a year or `undated`; empty for what has nothing of the kind. */
      key: z.string(),
      node: nodeSummary.optional(),
      count,
    }),
  ),
});
export type GroupsAnswer = z.infer<typeof groupsAnswer>;

/** The documents of tasks, the regions they apply to or units are of, themes; and what says so. Each once. */
export const contextAnswer = z.object({
  nodes: z.array(nodeSummary),
  relationships: z.array(relationshipSummary),
});
export type ContextAnswer = z.infer<typeof contextAnswer>;
