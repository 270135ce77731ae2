import type { Label } from '../../../graph/schema/labels.ts';
import type { Mention } from '../../../graph/store/answers.ts';

/** What a document's figures count, place by place: its stated assignments, its targets, the documents it cites. */

const counts: Readonly<Partial<Record<Label, (mention: Mention) => string | undefined>>> = {
  // An assignment's id ends with its role and basis.
  Department: ({ type, relationship }) =>
    type === 'ASSIGNED_TO' && relationship.endsWith('/stated') ? relationship : undefined,
  Target: ({ type, relationship }) => (type === 'SETS' ? relationship : undefined),
  // Two names of one cited document are one.
  Policy: ({ type, node }) => (type === 'CITES' ? node.id : undefined),
};

/** The places behind a figure, each thing that it counts once, where it is printed first; in printed order. */
export function countedPlaces(mentions: readonly Mention[], label: Label): readonly Mention[] {
  const found = new Map<string, Mention>();
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const key = counts[label]?.(mention);
    if (key !== undefined && !found.has(key)) found.set(key, mention);
  }
  return [...found.values()];
}
