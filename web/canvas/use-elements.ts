import type { Core, ElementDefinition } from 'cytoscape';
import { useMemo, useRef } from 'react';
import type { Drawn } from '../view-model/elements.ts';
import type { Arrangement } from '../view-model/layout/arrangement.ts';
import { drawsThreads } from './line-detail.ts';
import { weighNames } from './names.ts';
import { type Emphasis, statesOf } from './states.ts';
import { placed } from './use-places.ts';
import { given } from './use-states.ts';

type Given = Pick<ElementDefinition, 'position' | 'scratch' | 'classes'>;

const nothing: Given = {};
/** What not every element has: said, or the library would keep what an element had before. */
const plainNode = { ghost: undefined, level: undefined, grouped: undefined, tint: undefined, character: undefined };
const plainLink = { bead: undefined, tag: undefined, danger: undefined, always: undefined };
const nowhere: ReadonlyMap<string, Given> = new Map();

/**
 * The elements for the drawing library. Those of the first picture come with place and state, so that nothing is styled
 * or placed twice before it is seen; later ones set out from what stood.
 * @param zoomOf at which zoom the first picture will be seen
 */
export function useElements(
  cy: Core | null,
  drawn: Drawn,
  { places, lowered }: Arrangement,
  emphasis: Emphasis,
  zoomOf: (cy: Core) => number,
): ElementDefinition[] {
  const before = useRef(nowhere);
  return useMemo(() => {
    if (!cy) return [];
    const first = before.current.size === 0 && places.size > 0;
    const states = first ? firstStates(drawn, places, lowered, emphasis, zoomOf(cy)) : undefined;
    const standing = new Map<string, Given>();
    const giveTo = (id: string): Given => {
      // Once given, always the same: what happened since is not taken back.
      const own = before.current.get(id) ?? (states ? firstOf(places.get(id), states.get(id) ?? '') : nothing);
      standing.set(id, own);
      return own;
    };
    // The degree weighs names and is not drawn: handed over, each change of it would draw the picture anew.
    const nodes = drawn.nodes.map(({ group, data: { degree: _, ...data } }) => ({
      group,
      data: { ...plainNode, ...data },
      ...giveTo(data.id),
    }));
    const links = drawn.links.map(({ group, data }) => ({
      group,
      data: { ...plainLink, ...data },
      ...giveTo(data.id),
    }));
    const elements = [...nodes, ...links];
    before.current = standing;
    return elements;
  }, [cy, drawn]);
}

function firstStates(
  drawn: Drawn,
  places: Arrangement['places'],
  lowered: ReadonlySet<string>,
  emphasis: Emphasis,
  zoom: number,
): Map<string, string> {
  const names = weighNames(drawn, (id) => places.get(id), zoom, attentionOf(emphasis), lowered);
  const far = drawsThreads(drawn.links.length, zoom);
  return statesOf(drawn, { emphasis, names, lowered, endless: () => far });
}

const attentionOf = ({ selected, hovered, related }: Emphasis) => ({ selected, hovered, lit: related.lit });

function firstOf(place: { readonly x: number; readonly y: number } | undefined, states: string): Given {
  return {
    ...(place && { position: { ...place } }),
    scratch: { [given]: states, ...(place && { [placed]: true }) },
    classes: states,
  };
}
