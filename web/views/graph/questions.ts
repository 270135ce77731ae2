import { queries } from '../../data/queries.ts';
import { type Expansion, firstNeighbours, mostNeighbours } from '../../view-model/expansion.ts';

/** What an expansion asks for first: its own node's neighbours. Hubs are grouped by all of them. */
export const askFirst = ({ id, steps, all }: Expansion) => {
  const [step] = steps;
  const question = { id, types: [step!.type], direction: step!.direction };
  return queries.neighbours(question, all || steps.length === 1 ? mostNeighbours : firstNeighbours);
};
