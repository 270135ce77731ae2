import { z } from 'zod';
import { labelName } from '../schema/labels.ts';
import { relationshipTypeName } from '../schema/relationships.ts';
import { bases, departmentKinds, levels, roles, taskKinds } from '../schema/words.ts';

/** What may be asked of a store: the same schemas check the API's requests and a link's parameters. */

export const limits = {
  page: 500,
  defaultPage: 50,
  paths: 50,
  pathLength: 6,
  idLength: 400,
  queryLength: 200,
} as const;

export const nodeId = z.string().min(1).max(limits.idLength);

/** A list in a query string: `a,b,c`. */
const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess((v) => (typeof v === 'string' ? v.split(',').filter(Boolean) : v), z.array(item));
const count = (fallback: number, most: number) => z.coerce.number().int().min(1).max(most).default(fallback);

export const nodeQuestion = z.object({ id: nodeId });
export const relationshipQuestion = z.object({
  id: z
    .string()
    .min(1)
    .max(3 * limits.idLength),
});

export const neighbourhoodQuestion = z.object({
  id: nodeId,
  types: listOf(relationshipTypeName).optional(),
  direction: z.enum(['out', 'in', 'both']).default('both'),
  limit: count(200, limits.page),
  offset: z.coerce.number().int().min(0).default(0),
});
export type NeighbourhoodQuestion = z.output<typeof neighbourhoodQuestion>;

export const searchQuestion = z.object({
  query: z.string().min(1).max(limits.queryLength),
  labels: listOf(labelName).optional(),
  limit: count(20, 100),
});
export type SearchQuestion = z.output<typeof searchQuestion>;

export const lineageQuestion = z.object({
  id: nodeId,
  direction: z.enum(['up', 'down', 'both']).default('both'),
  depth: count(4, 8),
});
export type LineageQuestion = z.output<typeof lineageQuestion>;

export const pathsQuestion = z.object({
  from: nodeId,
  to: nodeId,
  /** Types a path may follow; the model's path types when absent. */
  types: listOf(relationshipTypeName).optional(),
  mode: z.enum(['shortest', 'all']).default('shortest'),
  maxLength: count(limits.pathLength, limits.pathLength),
  limit: count(limits.paths, limits.paths),
});
export type PathsQuestion = z.output<typeof pathsQuestion>;

export const workloadQuestion = z.object({
  by: z.enum(['line', 'department']).default('line'),
  /** Which bases count; `stated` alone unless asked for more. */
  bases: listOf(z.enum(bases)).default(['stated']),
  roles: listOf(z.enum(roles)).optional(),
  kinds: listOf(z.enum(departmentKinds)).optional(),
  taskKinds: listOf(z.enum(taskKinds)).default(['task']),
  policies: listOf(nodeId).optional(),
  regions: listOf(nodeId).optional(),
  levels: listOf(z.enum(levels)).optional(),
  years: listOf(z.coerce.number().int()).optional(),
  themes: listOf(nodeId).optional(),
  limit: count(50, limits.page),
});
export type WorkloadQuestion = z.output<typeof workloadQuestion>;

export const documentQuestion = z.object({ id: z.string().min(1).max(limits.idLength) });
