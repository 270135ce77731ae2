import type { Core, SingularElementReturnValue } from 'cytoscape';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Drawn } from '../view-model/elements.ts';
import { type Names, weighNames } from './names.ts';
import { whenRested } from './rested.ts';
import { type Emphasis, statesOf } from './states.ts';

const afterZoom = 90;
/** The camera and all nodes stand, and everything has the states that it keeps. */
export const rested = 'rested';
/** Under this name an element remembers the states it was given. */
export const given = '_states';

/**
 * Keeps the states of what is drawn: those of attention at once, the names that would overlap after every layout and
 * 90 ms after zooming. Says how many names hide.
 */
export function useStates(
  cy: Core | null,
  drawn: Drawn,
  lowered: ReadonlySet<string>,
  { selected, related, chosen, hovered, marked }: Emphasis,
  onHushed: (count: number) => void,
): void {
  const known = useRef<{ readonly cy: Core; readonly names: Names }>(undefined);
  const put = (names = weigh()) => {
    if (!cy || !names) return;
    if (known.current?.names !== names) onHushed(names.hidden.size);
    known.current = { cy, names };
    putStates(cy, statesOf(drawn, { emphasis: { selected, related, chosen, hovered, marked }, names, lowered }));
  };
  const weigh = () => {
    if (!cy || cy.destroyed() || drawn.nodes.length === 0) return undefined;
    const placeOf = (id: string) => cy.getElementById(id).position();
    return weighNames(drawn, placeOf, cy.zoom(), { selected, hovered, lit: related.lit }, lowered);
  };
  const current = useRef({ put });
  // The first frame draws only the names that stay; later ones keep theirs until they are weighed again.
  useLayoutEffect(() => {
    current.current = { put };
    put(known.current?.cy === cy ? known.current?.names : undefined);
  }, [cy, drawn, lowered, selected, related, chosen, hovered, marked]);

  const changed = useRef(() => {});
  useEffect(() => {
    if (!cy) return;
    const rest = whenRested(afterZoom, () => {
      current.current.put();
      cy.emit(rested);
    });
    changed.current = rest.moved;
    cy.on('zoom', rest.moved);
    cy.on('position', 'node', rest.moved);
    return () => {
      rest.stop();
      cy.off('zoom', rest.moved);
      cy.off('position', 'node', rest.moved);
    };
  }, [cy]);
  useEffect(() => changed.current(), [drawn, lowered, selected, related, hovered]);
}

/** Gives elements their states; only those whose states changed are drawn anew. */
function putStates(cy: Core, states: ReadonlyMap<string, string>): void {
  const changed = new Map<string, SingularElementReturnValue[]>();
  for (const [id, own] of states) {
    const element = cy.getElementById(id);
    if (element.empty() || (element.scratch(given) ?? '') === own) continue;
    element.scratch(given, own);
    const others = changed.get(own);
    if (others) others.push(element);
    else changed.set(own, [element]);
  }
  if (changed.size === 0) return;
  cy.batch(() => {
    for (const [own, elements] of changed) cy.collection(elements as never).classes(own.split(' '));
  });
}
