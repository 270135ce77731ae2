import { assemble } from '../../graph/assemble.ts';
import type { Reading } from '../../graph/contribution.ts';
import type { Graph } from '../../graph/graph.ts';
import { catalogue } from '../support/contributions.ts';

/** What the pure steps make of these documents: what every store has to export. */
export function assembled(...readings: readonly Reading[]): Graph {
  return assemble(
    readings.map(({ contribution }) => contribution),
    catalogue,
  );
}
