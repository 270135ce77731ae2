import type { Core, NodeSingular } from 'cytoscape';
import { useEffect } from 'react';
import { hiddenLabels, type ScreenLabel } from '../view-model/collisions.ts';
import type { Drawn } from '../view-model/elements.ts';
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

/** Hides names that would overlap, after every layout and 120 ms after zooming; says how many. */
export function useLabels(
  cy: Core | null,
  drawn: Drawn,
  { selected, hovered, related }: Emphasis,
  onHushed: (count: number) => void,
): void {
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
  const size = [nameSize, ...grownNames].find((one) => one * zoom >= smallestName) ?? grownNames[2];
  const small = size * zoom < smallestName;
  const scale = (zoom * size) / nameSize;
  const priorityOf = (node: NodeSingular) => {
    if (node.id() === selected) return 1e6;
    if (node.id() === hovered) return 1e5;
    return (lit.has(node.id()) ? 1e4 : 0) + Number(node.data('degree'));
  };
  const labels: ScreenLabel[] = [];
  const hidden = new Set<string>();
  cy.nodes().forEach((node) => {
    const priority = priorityOf(node);
    if (small && (priority < hubDegree || size * zoom < illegible)) hidden.add(node.id());
    else labels.push(screenLabel(node, zoom, scale, priority));
  });
  for (const id of hiddenLabels(labels)) hidden.add(id);
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      node.toggleClass('hushed', hidden.has(node.id()));
      for (const grown of grownNames) node.toggleClass(`name-${grown}`, grown === size);
      node.toggleClass('far', Math.min(node.width(), node.height()) * zoom < smallestCharacter);
    });
    cy.edges().toggleClass('simple', zoom < simpleBelow);
  });
  return hidden.size;
}

function screenLabel(node: NodeSingular, zoom: number, scale: number, priority: number): ScreenLabel {
  const lines = String(node.data('caption')).split('\n');
  const width = Math.max(...lines.map(widthInPixels)) * scale;
  const height = lines.length * labelLineHeight * scale;
  const { x, y } = node.renderedPosition();
  const beside = node.data('side') === 'right';
  return {
    id: node.id(),
    left: beside ? x + (node.width() / 2 + 6) * zoom : x - width / 2,
    top: beside ? y - height / 2 : y + (node.height() / 2 + 6) * zoom,
    width,
    height,
    priority,
  };
}
