import type { Core, NodeSingular } from 'cytoscape';
import { useEffect } from 'react';
import type { Drawn } from '../view-model/elements.ts';
import { pinPlace, pinRadius } from './badge-places.ts';
import type { Palette } from './palette.ts';

/** What stands at the edge of a node: how much a double click would bring, that it can be taken back, that it is pinned. */
export interface Badges {
  readonly more: ReadonlyMap<string, number>;
  readonly expanded: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
}

const radius = 8;
/** Below this zoom badges would cover their nodes. */
const smallestZoom = 0.55;
const pinPath = new Path2D('M-2.6 -6h5.2M0 1v5M-1.9 -6v3.4l-1.7 2.2v1h7.2v-1l-1.7 -2.2v-3.4');

/** Draws the badges on a layer over the picture, with every frame of it. */
export function useBadges(cy: Core | null, drawn: Drawn, badges: Badges, palette: Palette): void {
  // Nodes drawn anew have their badges again
  useEffect(() => {
    const container = cy?.container();
    if (!cy || !container) return;
    const layer = document.createElement('canvas');
    layer.className = 'badges';
    container.append(layer);
    const context = layer.getContext('2d');
    const paint = () => {
      // Where it is empty it would still be laid over every frame of the picture.
      layer.hidden = cy.zoom() < smallestZoom;
      if (layer.hidden) return;
      const ratio = window.devicePixelRatio;
      const [width, height] = [cy.width() * ratio, cy.height() * ratio];
      if (layer.width !== width || layer.height !== height) [layer.width, layer.height] = [width, height];
      if (!context) return;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, layer.width, layer.height);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      for (const [id, count] of badges.more) at(cy, id, (node) => countBadge(context, node, String(count), palette));
      for (const id of badges.expanded) at(cy, id, (node) => minusBadge(context, node, palette));
      for (const id of badges.pinned) at(cy, id, (node) => pinBadge(context, node, palette));
    };
    const nothing = badges.more.size + badges.expanded.size + badges.pinned.size === 0;
    if (!nothing) {
      cy.on('render', paint);
      paint();
    }
    return () => {
      cy.off('render', paint);
      layer.remove();
    };
  }, [cy, drawn, badges, palette]);
}

function at(cy: Core, id: string, draw: (node: NodeSingular) => void): void {
  const node = cy.getElementById(id);
  if (node.nonempty() && node.isNode() && !node.hasClass('dim')) draw(node);
}

/** The upper right corner of a node, on screen; further out where level bars stand there. */
function corner(node: NodeSingular): { x: number; y: number } {
  const { x, y } = node.renderedPosition();
  const past = node.data('level') && !node.data('ghost') ? 34 * node.cy().zoom() : 0;
  return { x: x + node.renderedWidth() / 2 + past, y: y - node.renderedHeight() / 2 };
}

function countBadge(
  context: CanvasRenderingContext2D,
  node: NodeSingular,
  text: string,
  { chrome, font }: Palette,
): void {
  const { x, y } = corner(node);
  const half = Math.max(radius, text.length * 3.6 + 4);
  context.beginPath();
  context.roundRect(x - half, y - radius, 2 * half, 2 * radius, radius);
  context.fillStyle = chrome.text;
  context.fill();
  context.strokeStyle = chrome.canvas;
  context.lineWidth = 1.5;
  context.stroke();
  context.fillStyle = chrome.canvas;
  context.font = `600 11px ${font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, x, y + 0.5);
}

function minusBadge(context: CanvasRenderingContext2D, node: NodeSingular, { chrome }: Palette): void {
  const { x, y } = corner(node);
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = chrome.surface;
  context.fill();
  context.strokeStyle = chrome.text;
  context.lineWidth = 1.3;
  context.moveTo(x - 3.6, y);
  context.lineTo(x + 3.6, y);
  context.stroke();
}

function pinBadge(context: CanvasRenderingContext2D, node: NodeSingular, { chrome }: Palette): void {
  const [width, height] = [node.renderedWidth(), node.renderedHeight()];
  const { x, y } = pinPlace({ ...node.renderedPosition(), width, height }, node.cy().zoom());
  context.save();
  context.translate(x, y);
  context.beginPath();
  context.arc(0, 0, pinRadius, 0, 2 * Math.PI);
  context.fillStyle = chrome.surface;
  context.fill();
  context.strokeStyle = chrome.text;
  context.lineWidth = 1.3;
  context.stroke(pinPath);
  context.restore();
}
