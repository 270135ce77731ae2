import { labelOfId } from '../../graph/schema/label-of-id.ts';
import { relationshipTypeNames } from '../../graph/schema/relationships.ts';
import type { Scene } from '../../graph/story/story.ts';
import { parseSearch } from '../state/search-params.ts';
import { cellOf } from './things.ts';

/** What a scene names of the data: nodes and relationships, by their ids. */
export interface NamedThings {
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
}

/** What of a link names things; the rest of it filters, and what it filters by may be absent. */
const naming = ['n', 'id', 'sel', 'rel', 'row', 'col', 'from', 'to'];

/** The nodes and relationships that the view of a scene begins with and that its steps point at. */
export function namedThings({ link, steps = [] }: Pick<Scene, 'link' | 'steps'>): NamedThings {
  const params = parseSearch(link.search);
  const ids = new Set([
    ...naming.flatMap((name) => params[name] ?? []),
    ...steps.flatMap(({ lit }) => lit.flatMap(thingsIn)),
  ]);
  return {
    nodes: [...ids].filter((id) => labelOfId(id) !== undefined),
    relationships: [...ids].filter(isRelationship),
  };
}

/** A cell is of its row and its column, a line of the lineage of its two documents. */
const thingsIn = (id: string): readonly string[] => cellOf(id) ?? id.split('→');

const isRelationship = (id: string) => relationshipTypeNames.some((type) => id.startsWith(`${type}|`));

/** As it is written in the scene: without the word before its colon; a relationship by its two ends. */
export function writtenName(id: string): string {
  const ends = isRelationship(id) ? id.split('|').slice(1, 3) : [id];
  return ends.map((end) => end.replace(/^[\w-]+:/, '')).join(' → ');
}
