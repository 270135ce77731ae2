import type { StylesheetJsonBlock } from 'cytoscape';
import { labelNames } from '../../graph/schema/labels.ts';
import { grownNames } from './names.ts';
import type { Palette } from './palette.ts';
import { block } from './style-block.ts';

/** What attention changes: only what belongs to the selection takes colour, the rest steps back. */
export function stateStyles(palette: Palette): StylesheetJsonBlock[] {
  const { chrome } = palette;
  const bead = {
    'mid-target-arrow-shape': 'data(bead)',
    'mid-target-arrow-fill': 'hollow',
    'mid-target-arrow-color': chrome['r-base'],
  } as const;
  return [
    block('edge.ended.straight', { 'curve-style': 'straight' }),
    // Drawn where the line is quiet, or seen from afar.
    block('edge[bead]', bead),
    ...grownNames.map((size) => block(`node.name-${size}`, { 'font-size': size })),
    // Where many lines meet, all of them at full strength would say nothing: they wait until they are pointed at.
    block('edge.quiet', { 'line-opacity': 0.42, width: 1, 'arrow-scale': 0.6, 'source-arrow-shape': 'none' }),
    // They begin together, so that a mark at the start would be of all: it stands in the middle, at full strength.
    block('edge.quiet[bead]', {
      'arrow-scale': 0.9,
      'line-opacity': 1,
      'line-color': chrome['r-quiet'],
      'target-arrow-color': chrome['r-quiet'],
    }),
    block('edge.simple[always]', { 'font-size': 22, 'min-zoomed-font-size': 6 }),
    block('node.dim', {
      'background-opacity': 0.26,
      'background-image-opacity': 0.26,
      'border-opacity': 0.4,
      color: chrome.text3,
    }),
    block('node[grouped].dim', { 'background-opacity': 0 }),
    block('edge.dim', {
      'line-color': chrome['r-dim'],
      'target-arrow-color': chrome['r-dim'],
      'source-arrow-color': chrome['r-dim'],
      'mid-target-arrow-color': chrome['r-dim'],
      label: '',
      'z-index': 0,
    }),
    block('edge.lit', { 'z-index': 20 }),
    ...labelNames.map((label) =>
      block(`edge.lit[ends = "${label}"][!danger]`, {
        'line-color': palette.fill[label],
        'target-arrow-color': palette.fill[label],
        'source-arrow-color': palette.fill[label],
        'mid-target-arrow-color': palette.fill[label],
      }),
    ),
    ...grownNames.map((size) => block(`edge.lit[along].name-${size}`, { 'font-size': size })),
    // Where they lie on nothing else.
    block('edge.lit[tag][along]', { label: '', 'source-label': 'data(tag)', 'source-text-offset': 'data(along)' }),
    block('edge.lit[tag][atSource].from-other', {
      label: '',
      'source-label': 'data(tag)',
      'source-text-offset': 'data(atSource)',
    }),
    block('edge.lit[tag][atTarget].to-other', {
      label: '',
      'target-label': 'data(tag)',
      'target-text-offset': 'data(atTarget)',
    }),
    block('edge.hovered', {
      'line-opacity': 1,
      'line-color': chrome['r-strong'],
      'target-arrow-color': chrome['r-strong'],
      'source-arrow-color': chrome['r-strong'],
      'mid-target-arrow-color': chrome['r-strong'],
      'z-index': 30,
    }),
    block('edge.chosen', {
      'underlay-color': chrome.selectionHalo,
      'underlay-opacity': 0.5,
      'underlay-padding': 5.5,
      'z-index': 40,
      color: chrome.onMark,
      'font-weight': 700,
      'text-background-color': chrome.mark,
      'text-border-color': chrome.markEdge,
    }),
    block('edge.chosen[chip]', { label: 'data(chip)' }),
    block('edge.chosen[atSource]', {
      label: '',
      'source-label': 'data(chip)',
      'source-text-offset': 'data(atSource)',
      'target-label': '',
    }),
    block('node.near', { 'font-weight': 700 }),
    block('node.marked', {
      'outline-width': 2,
      'outline-offset': 3,
      'outline-opacity': 1,
      'underlay-color': chrome.selectionHalo,
      'underlay-opacity': 0.35,
      'underlay-padding': 7,
      'underlay-shape': 'round-rectangle',
    }),
    block('node.hovered', { 'outline-width': 1.6, 'outline-offset': 3, 'outline-opacity': 1, 'z-index': 30 }),
    block('node.selected', {
      'font-weight': 700,
      'text-margin-y': 16,
      'outline-width': 2,
      'outline-offset': 3,
      'outline-opacity': 1,
      'underlay-color': chrome.selectionHalo,
      'underlay-opacity': 0.55,
      'underlay-padding': 9,
      'underlay-shape': 'round-rectangle',
      'z-index': 40,
    }),
    block('node.selected[!ghost][!grouped]', {
      'border-width': 3,
      'border-position': 'outside',
      'border-color': chrome.canvas,
    }),
    block('node.selected[side = "right"]', { 'text-margin-y': 2, 'text-margin-x': 14 }),
    block('node.selected[label = "Department"][!grouped]', { 'underlay-shape': 'ellipse' }),
    block('edge.ends-selected', { 'target-distance-from-node': 7 }),
  ];
}
