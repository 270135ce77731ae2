import type { StylesheetJsonBlock } from 'cytoscape';
import type { Palette } from './palette.ts';
import { block } from './style-block.ts';
import { cornerRadius } from './svg/geometry.ts';

/** Relationships at rest: grey, but for repeals. */
export function linkStyles(palette: Palette): StylesheetJsonBlock[] {
  const { chrome } = palette;
  return [
    // Seen from afar: many lines whose ends would be smaller than a pixel. What is not set here costs nothing there.
    block('edge', {
      width: 'data(width)',
      'curve-style': 'haystack',
      'haystack-radius': 0,
      'line-color': chrome['r-base'],
      'overlay-opacity': 0,
    }),
    block('edge.ended', {
      'curve-style': 'bezier',
      'control-point-step-size': 34,
      'target-arrow-shape': 'data(arrow)',
      'target-arrow-fill': 'data(fill)',
      'target-arrow-color': chrome['r-base'],
      'source-arrow-color': chrome['r-base'],
      'arrow-scale': 'data(scale)',
      'target-distance-from-node': 2,
    }),
    block('edge.ended[start != "none"]', {
      'source-arrow-shape': 'data(start)',
      'source-arrow-fill': 'data(startFill)',
    }),
    block('edge.ended[line = "dashed"]', { 'line-style': 'dashed', 'line-dash-pattern': 'data(dash)' }),
    block('edge.lit, edge.chosen, edge[always]', {
      'font-family': palette.font,
      'font-size': 12,
      color: chrome.text,
      'text-background-color': chrome.surface,
      'text-background-opacity': 1,
      'text-background-padding': '3px',
      'text-background-shape': 'round-rectangle',
      'text-border-color': chrome.line,
      'text-border-width': 1,
      'text-border-opacity': 1,
      'min-zoomed-font-size': 8,
    }),
    block('edge.ended[weights]', {
      'curve-style': 'unbundled-bezier',
      'edge-distances': 'node-position',
      'control-point-weights': 'data(weights)',
      'control-point-distances': 'data(distances)',
    }),
    block('edge.ended[square]', {
      'curve-style': 'round-segments',
      'segment-weights': 'data(weights)',
      'segment-distances': 'data(distances)',
      'segment-radii': cornerRadius,
    }),
    block('edge[danger]', { 'line-color': chrome.danger, 'target-arrow-color': chrome.danger }),
    block('edge[always]', { label: 'data(always)' }),
  ];
}
