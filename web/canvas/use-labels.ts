import type { Core, NodeSingular } from 'cytoscape';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { hiddenLabels, type ScreenLabel } from '../view-model/collisions.ts';
import type { Drawn } from '../view-model/elements.ts';
import { lowering } from '../view-model/layout/stack.ts';
import { labelGap } from '../view-model/node-look.ts';
import { labelLineHeight, widthInPixels } from '../view-model/text-width.ts';
import type { Emphasis } from './use-emphasis.ts';

const afterZoom = 120;
/** Below this size on screen only the names of hubs are drawn. */
const smallestName = 9;
/** And below this none. */
const illegible = 6.5;
const nameSize = 12;
/** Zoomed out, names grow by steps up to this, so that they can be read a while longer. */
export const grownNames = [13, 14, 15] as const;
const hubDegree = 12;
/** Below this size on screen a node's character is left out. */
const smallestCharacter = 15;
/** Below this zoom lines are solid and without marks at their start. */
const simpleBelow = 0.6;

/** Whether lines are drawn without their ends: many of them, seen from afar. */
export const drawsThreads = (links: number, zoom: number) => links > manyLinks && zoom < threadsBelow;
const manyLinks = 600;
const threadsBelow = 0.4;

/** Hides names that would overlap, after every layout and 120 ms after zooming; says how many. */
export function useLabels(
  cy: Core | null,
  drawn: Drawn,
  { selected, hovered, related }: Emphasis,
  onHushed: (count: number) => void,
): void {
  const seen = useRef<Core>(null);
  // The first frame draws only the names that stay: weighed after places and camera, before anything is painted.
  useLayoutEffect(() => {
    if (!cy || seen.current === cy || drawn.nodes.length === 0) return;
    seen.current = cy;
    onHushed(hush(cy, selected, hovered, related));
  }, [cy, drawn, selected, hovered, related, onHushed]);

  // Names drawn anew are weighed again
  useEffect(() => {
    if (!cy) return;
    let timer = 0;
    const weigh = () => onHushed(hush(cy, selected, hovered, related));
    const soon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(weigh, afterZoom);
    };
    soon();
    cy.on('zoom', soon);
    cy.on('position', 'node', soon);
    return () => {
      window.clearTimeout(timer);
      cy.off('zoom', soon);
      cy.off('position', 'node', soon);
    };
  }, [cy, drawn, selected, hovered, related, onHushed]);
}

function hush(
  cy: Core,
  selected: string | undefined,
  hovered: string | undefined,
  { lit }: Emphasis['related'],
): number {
  if (cy.destroyed()) return 0;
  const zoom = cy.zoom();
  const priorityOf = (node: NodeSingular) => {
    if (node.id() === selected) return 1e6;
    if (node.id() === hovered) return 1e5;
    return (lit.has(node.id()) ? 1e4 : 0) + Number(node.data('degree'));
  };
  const nodes = cy.nodes().map((node) => ({ node, priority: priorityOf(node) }));
  const sizes = [nameSize, ...grownNames];
  const smallest = sizes.find((one) => one * zoom >= smallestName) ?? grownNames[2];
  // Where there is room, names grow further, as long as none has to hide for it.
  let size = smallest;
  let hidden = hiddenAt(nodes, zoom, smallest);
  for (const larger of sizes.filter((one) => one > smallest && one * zoom <= nameSize)) {
    const then = hiddenAt(nodes, zoom, larger);
    if (then.size > hidden.size) break;
    [size, hidden] = [larger, then];
  }
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      node.toggleClass('hushed', hidden.has(node.id()));
      for (const grown of grownNames) node.toggleClass(`name-${grown}`, grown === size);
      node.toggleClass('far', Math.min(node.width(), node.height()) * zoom < smallestCharacter);
    });
    cy.edges().toggleClass('simple', zoom < simpleBelow);
    cy.edges().toggleClass('thread', drawsThreads(cy.edges().length, zoom));
  });
  return hidden.size;
}

/** The names that hide at a size: those too small to read, and those that would overlap. */
function hiddenAt(
  nodes: readonly { readonly node: NodeSingular; readonly priority: number }[],
  zoom: number,
  size: number,
): Set<string> {
  const small = size * zoom < smallestName;
  const labels: ScreenLabel[] = [];
  const hidden = new Set<string>();
  for (const { node, priority } of nodes) {
    if (small && (priority < hubDegree || size * zoom < illegible)) hidden.add(node.id());
    else labels.push(screenLabel(node, zoom, (zoom * size) / nameSize, priority));
  }
  for (const id of hiddenLabels(labels)) hidden.add(id);
  return hidden;
}

function screenLabel(node: NodeSingular, zoom: number, scale: number, priority: number): ScreenLabel {
  const lines = String(node.data('caption')).split('\n');
  const width = Math.max(...lines.map(widthInPixels)) * scale;
  const height = lines.length * labelLineHeight * scale;
  const { x, y } = node.renderedPosition();
  const gap = labelGap + (node.hasClass('lowered') ? lowering : 0);
  const beside = node.data('side') === 'right';
  return {
    id: node.id(),
    left: beside ? x + (node.width() / 2 + labelGap) * zoom : x - width / 2,
    top: beside ? y - height / 2 : y + (node.height() / 2 + gap) * zoom,
    width,
    height,
    priority,
  };
}
