import { z } from 'zod';
import type { ResolvedContribution } from './resolve/contribution.ts';

/**
 * What a person sets right, applied after resolving and before merging, the same for every store. A corrected property
 * is what every contributor is taken to have said; ids never change by it.
 */
export const correction = z.object({
  kind: z.literal('set-property'),
  /** Final id of the node. */
  node: z.string(),
  property: z.string(),
  value: z.unknown(),
  by: z.string(),
  on: z.iso.date(),
  why: z.string(),
});
export type Correction = z.infer<typeof correction>;

/** @param corrections those of other nodes change nothing */
export function correct(contribution: ResolvedContribution, corrections: readonly Correction[]): ResolvedContribution {
  if (corrections.length === 0) return contribution;
  const nodes = contribution.nodes.map((node) => {
    const own = corrections.filter((c) => c.node === node.id);
    const corrected = Object.fromEntries(own.map((c) => [c.property, c.value]));
    return own.length === 0 ? node : { ...node, properties: { ...node.properties, ...corrected } };
  });
  return { ...contribution, nodes };
}
