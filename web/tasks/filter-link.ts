import { z } from 'zod';
import type { Asked } from '../../graph/api/client.ts';
import { bases, levels, roles } from '../../graph/schema/words.ts';
import { type LinkOf, linkSchema, listOf, texts, years } from '../state/link-schema.ts';

/**
 * What a link to a view that counts tasks may filter by; each name as often as it has values:
 * `?region=region:140000&level=provincial&year=2022&theme=theme:信息化&doc=policy:…&basis=stated&role=lead`.
 */

export const taskFilterLink = linkSchema(() =>
  z.object({
    region: texts(),
    level: listOf(z.enum(levels)),
    year: years(),
    theme: texts(),
    doc: texts(),
    basis: listOf(z.enum(bases)),
    role: listOf(z.enum(roles)),
  }),
);
export type TaskFilterLink = LinkOf<typeof taskFilterLink>;

/** The filter of a link as the API is asked by it. Without a basis only what is stated counts. */
export function filterAsked(link: TaskFilterLink): Asked<'tasks'> {
  return {
    ...(link.region && { regions: link.region }),
    ...(link.level && { levels: link.level }),
    ...(link.year && { years: link.year.map((year) => (year === 'unknown' ? year : Number(year))) }),
    ...(link.theme && { themes: link.theme }),
    ...(link.doc && { policies: link.doc }),
    ...(link.basis && { bases: link.basis }),
    ...(link.role && { roles: link.role }),
  };
}
