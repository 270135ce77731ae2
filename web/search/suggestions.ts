import type { Label } from '../../graph/schema/labels.ts';
import type { NodeSummary, SearchAnswer } from '../../graph/store/answers.ts';
import { fullWidthMarker } from '../view-model/caption.ts';
import { matchedPart, type Part } from './matched.ts';

export interface Suggestion {
  readonly id: string;
  readonly node: NodeSummary;
  readonly name: string;
  readonly part: Part | undefined;
  /** The key that was found where the name does not show it: an alias, a document number. */
  readonly also: { readonly text: string; readonly part: Part | undefined } | undefined;
  readonly within: string | undefined;
}

export interface SuggestionGroup {
  readonly label: Label;
  readonly suggestions: readonly Suggestion[];
  /** How many of this label there are, listed or not. */
  readonly count: number;
}

const listed = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const written = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A node's name as lists show it: a task with its printed marker, a policy by its title. */
function listName({ label, properties }: NodeSummary): string {
  const name = written(properties.title) ?? written(properties.name) ?? '';
  return label === 'Task' ? `${fullWidthMarker(written(properties.marker) ?? '')}${name}` : name;
}

function suggestionOf({ node, within }: SearchAnswer['matches'][number], query: string): Suggestion {
  const name = listName(node);
  const part = matchedPart(name, query);
  const others = [
    ...listed(node.properties.documentNumber ? [node.properties.documentNumber] : []),
    ...listed(node.properties.shortName ? [node.properties.shortName] : []),
    ...listed(node.properties.noticeTitle ? [node.properties.noticeTitle] : []),
    ...listed(node.properties.aliases),
  ];
  const other = part ? undefined : others.find((text) => matchedPart(text, query));
  const number = written(node.properties.documentNumber);
  const also = other ?? number;
  return {
    id: node.id,
    node,
    name,
    part,
    also: also === undefined ? undefined : { text: also, part: matchedPart(also, query) },
    within,
  };
}

/** Matches in groups by label, the group with the best match first; within a group the order of the answer stays. */
export function groupSuggestions(answer: SearchAnswer, query: string): SuggestionGroup[] {
  const groups = new Map<Label, Suggestion[]>();
  for (const match of answer.matches) {
    const group = groups.get(match.node.label) ?? [];
    group.push(suggestionOf(match, query));
    groups.set(match.node.label, group);
  }
  const countOf = new Map(answer.labels.map(({ label, count }) => [label, count]));
  return Array.from(groups, ([label, suggestions]) => {
    return { label, suggestions, count: countOf.get(label) ?? suggestions.length };
  });
}

/** Shorter queries to try when one finds nothing: the end dropped first, then the beginning. */
export function shorterQueries(query: string): string[] {
  const characters = Array.from(query.trim());
  const ends = [1, 2, 3].map((n) => characters.slice(0, -n)).filter((rest) => rest.length >= 2);
  const beginnings = [1, 2].map((n) => characters.slice(n)).filter((rest) => rest.length >= 2);
  return [...ends, ...beginnings].map((rest) => rest.join(''));
}
