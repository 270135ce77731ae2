import type { Core, EdgeCollection } from 'cytoscape';
import { type RefObject, useEffect } from 'react';
import { whenIdle } from '../data/when-idle.ts';
import { detailOf } from './line-detail.ts';
import type { Layers } from './moving-layer.ts';
import { whenRested } from './rested.ts';
import { withEnds } from './states.ts';
import { given, rested } from './use-states.ts';

/** A camera that stands for so long, and a page that had the time to be drawn. */
const standing = 500;
/** So few at a time that nobody notices. */
const portion = 40;

/**
 * Lines that were drawn as threads have no ends yet. They get them when nothing else is to be done: who comes closer then
 * finds them made, and waits for the drawing alone.
 */
export function useEnds(cy: Core | null, layers: RefObject<Layers | null>): void {
  useEffect(() => {
    if (!cy) return;
    let stop = () => {};
    const rest = whenRested(standing, () => {
      if (cy.destroyed() || detailOf(cy) !== 'thread') return;
      stop = giveEnds(cy, cy.edges().not('.ended'), layers);
    });
    const moved = () => {
      stop();
      rest.moved();
    };
    const when = `viewport add ${rested}`;
    cy.on(when, moved);
    moved();
    return () => {
      stop();
      rest.stop();
      cy.off(when, moved);
    };
  }, [cy, layers]);
}

/** @returns how to call it off */
function giveEnds(cy: Core, lines: EdgeCollection, layers: RefObject<Layers | null>): () => void {
  if (lines.empty()) return () => {};
  let stop = whenIdle(() => {
    if (cy.destroyed()) return;
    const some = lines.slice(0, portion).filter((line) => line.inside() && !line.hasClass('ended'));
    layers.current?.unseen(() => {
      cy.batch(() =>
        some.forEach((line) => {
          line.scratch(given, withEnds(line.scratch(given) ?? ''));
          line.addClass('ended');
        }),
      );
    });
    const left = lines.slice(portion);
    // Who asks for an extent that is not known yet changes what was drawn. Lines side by side lose theirs with each other.
    const measured = left.empty() ? cy.edges() : some;
    layers.current?.unseen(() => measured.forEach((line) => void line.boundingBox()));
    stop = giveEnds(cy, left, layers);
  });
  return () => stop();
}
