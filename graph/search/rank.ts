import { type Label, labelNames } from '../schema/labels.ts';
import { type Match, matchKinds } from './match.ts';

/**
 * The order of what a search finds, smaller first: exact, beginning, inside, then the label as the schema lists them, then
 * the shorter name. Ties are decided by id.
 * @param length of the folded name
 */
export const searchRank = ({ kind }: Pick<Match, 'kind'>, label: Label, length: number): number =>
  (matchKinds.indexOf(kind) * labelNames.length + labelNames.indexOf(label)) * longestName + length;

const longestName = 65_536;
