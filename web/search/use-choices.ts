import { useState } from 'react';
import type { Label } from '../../graph/schema/labels.ts';
import { groupSuggestions, type Suggestion } from './suggestions.ts';
import { useSuggestions } from './use-suggestions.ts';

/** One option that can be chosen. */
export interface Choice {
  readonly id: string;
  choose(): void;
}

/** What was found of one label. */
export interface ChoiceGroup {
  readonly label: Label;
  readonly count: number;
  readonly found: readonly (Choice & { readonly suggestion: Suggestion })[];
  /** The way to the rest, where one label has more than is listed. */
  readonly further: Choice | undefined;
}

/**
 * The options that a query offers: what it finds, and the ways to one kind alone and back to every kind. One of them is
 * active, which the arrows move; `onPick` takes the node that is chosen.
 */
export function useChoices(query: string, onPick: (id: string) => void) {
  const [activeId, point] = useState<string>();
  const [kind, setKind] = useState<Label>();
  const suggested = useSuggestions(query, kind && [kind]);
  const { nothing, shown, shownFor } = suggested;

  const narrow = (to: Label | undefined) => {
    setKind(to);
    point(undefined);
  };
  const wider: Choice | undefined = kind && { id: 'any kind', choose: () => narrow(undefined) };
  const groups: ChoiceGroup[] = (shown ? groupSuggestions(shown, shownFor) : []).map(
    ({ label, suggestions, count }) => ({
      label,
      count,
      found: suggestions.map((suggestion) => ({
        id: suggestion.id,
        choose: () => onPick(suggestion.id),
        suggestion,
      })),
      further:
        !kind && !nothing && count > suggestions.length
          ? { id: `more ${label}`, choose: () => narrow(label) }
          : undefined,
    }),
  );
  const found = groups.flatMap((group) => group.found);
  const all = [wider, ...groups.flatMap((group) => [...group.found, group.further])].filter(
    (each) => each !== undefined,
  );
  const at = all.findIndex(({ id }) => id === activeId);

  return {
    suggested,
    wider,
    groups,
    found,
    all,
    active: all[at],
    point,
    /** To the next option or the one before, from the last to the first; from none to the first or the last. */
    move: (by: 1 | -1) => point(all[at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length]?.id),
    /** Every kind again, and no option active. */
    reset: () => narrow(undefined),
  };
}

export type Choices = ReturnType<typeof useChoices>;
