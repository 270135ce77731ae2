import type { Core, NodeSingular, SingularElementReturnValue } from 'cytoscape';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { groupBy } from '../../graph/group-by.ts';
import { whenIdle } from '../data/when-idle.ts';
import type { Drawn } from '../view-model/elements.ts';
import { detailAt, drawLines } from './line-detail.ts';
import { linesStay } from './lines-stay.ts';
import type { Layers } from './moving-layer.ts';
import { type Names, weighNames } from './names.ts';
import { whenRested } from './rested.ts';
import { seesElement, sightOf } from './sight.ts';
import { type Emphasis, statesOf } from './states.ts';
import { placeWords } from './words.ts';

const afterZoom = 50;
/** Of more changes those in sight come first, the others so many at a time. */
const portion = 100;
/** The camera and all nodes stand, and everything has the states that it keeps. */
export const rested = 'rested';
/** Under this name an element remembers the states it was given. */
export const given = '_states';

/**
 * Keeps the states of what is drawn: those of attention at once, the names that would overlap after every layout and
 * 50 ms after zooming. Says how many names hide.
 */
export function useStates(
  cy: Core | null,
  drawn: Drawn,
  lowered: ReadonlySet<string>,
  { selected, related, chosen, hovered, marked }: Emphasis,
  layers: RefObject<Layers | null>,
  onHushed: (count: number) => void,
): void {
  const known = useRef<{ readonly cy: Core; readonly names: Names }>(undefined);
  const later = useRef(() => {});
  const put = (names = weigh()) => {
    later.current();
    if (!cy || !names) return;
    if (known.current?.names !== names) onHushed(names.hidden.size);
    known.current = { cy, names };
    const detail = detailAt(drawn.links.length, names.zoom);
    if (drawLines(cy, detail)) layers.current?.forget();
    const emphasis = { selected, related, chosen, hovered, marked };
    const endless = (id: string) => detail === 'thread' && !cy.getElementById(id).hasClass('ended');
    const changed = changedIn(cy, statesOf(drawn, { emphasis, names, lowered, endless }));
    const sees = changed.length <= portion ? () => true : seesElement(sightOf(cy));
    putStates(
      cy,
      changed.filter(({ element }) => sees(element)),
    );
    placeWords(cy, drawn, names, emphasis, lowered);
    later.current = putLater(
      cy,
      changed.filter(({ element }) => !sees(element)),
    );
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
      later.current();
      cy.off('zoom', rest.moved);
      cy.off('position', 'node', rest.moved);
    };
  }, [cy]);
  useEffect(() => changed.current(), [drawn, lowered, selected, related, hovered]);
}

interface Changed {
  readonly element: SingularElementReturnValue;
  readonly own: string;
}

/** Only elements whose states changed are drawn anew. */
function changedIn(cy: Core, states: ReadonlyMap<string, string>): Changed[] {
  return [...states].flatMap(([id, own]) => {
    const element = cy.getElementById(id);
    return element.empty() || (element.scratch(given) ?? '') === own ? [] : [{ element, own }];
  });
}

function putStates(cy: Core, changed: readonly Changed[]): void {
  if (changed.length === 0) return;
  const nodes = changed.flatMap(({ element }) => (element.isNode() ? [element as NodeSingular] : []));
  linesStay(nodes, () =>
    cy.batch(() => {
      for (const [own, elements] of groupBy(changed, ({ own }) => own)) {
        for (const { element } of elements) element.scratch(given, own);
        cy.collection(elements.map(({ element }) => element) as never).classes(own.split(' '));
      }
    }),
  );
}

/** Portion by portion, when nothing else is to be done. @returns how to call it off */
function putLater(cy: Core, changed: readonly Changed[]): () => void {
  if (changed.length === 0) return () => {};
  let stop = whenIdle(() => {
    if (cy.destroyed()) return;
    putStates(
      cy,
      changed.slice(0, portion).filter(({ element }) => element.inside()),
    );
    stop = putLater(cy, changed.slice(portion));
  });
  return () => stop();
}
