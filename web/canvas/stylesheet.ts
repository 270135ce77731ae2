import type { StylesheetJsonBlock } from 'cytoscape';
import type { Label } from '../../graph/schema/labels.ts';
import { labelNames } from '../../graph/schema/labels.ts';
import { levels } from '../../graph/schema/words.ts';
import { character, group, groupMargin, levelBars } from './images.ts';
import type { Palette } from './palette.ts';
import { grownNames } from './use-labels.ts';

/** How the canvas looks in one theme: the design's node labels, relationships and states, as cytoscape's own styles. */

const shapeOf: Readonly<Record<Label, string>> = {
  Policy: 'rectangle',
  Task: 'round-rectangle',
  Department: 'ellipse',
  FunctionalLine: 'right-rhomboid',
  Region: 'hexagon',
  Institution: 'pentagon',
  Theme: 'round-diamond',
  ReformModel: 'star',
  Target: 'triangle',
};

/** Size of the character on a node; a department's grows with it. */
const glyphSize: Readonly<Record<Label, string>> = {
  Policy: '21px',
  Task: '15px',
  Department: '46%',
  FunctionalLine: '15px',
  Region: '15px',
  Institution: '14px',
  Theme: '16px',
  ReformModel: '16px',
  Target: '10px',
};

type Style = Record<string, string | number | readonly (string | number)[]>;
const block = (selector: string, style: Style) => ({ selector, style }) as unknown as StylesheetJsonBlock;

export function stylesheetFor(palette: Palette): StylesheetJsonBlock[] {
  return [...nodeBlocks(palette), ...linkBlocks(palette), ...stateBlocks(palette)];
}

function nodeBlocks(palette: Palette): StylesheetJsonBlock[] {
  const { chrome } = palette;
  return [
    block('node', {
      width: 'data(width)',
      height: 'data(height)',
      label: 'data(caption)',
      color: chrome.text,
      'font-family': palette.font,
      'font-size': 12,
      'line-height': 1.32,
      'text-wrap': 'wrap',
      'text-max-width': '400px',
      'text-valign': 'bottom',
      'text-halign': 'center',
      'text-margin-y': 6,
      'text-outline-color': chrome.canvas,
      'text-outline-width': 3.4,
      'text-outline-opacity': 1,
      'min-zoomed-font-size': 6,
      'border-width': 0,
      'overlay-opacity': 0,
      'background-fit': 'none',
      'bounds-expansion': 12,
      'outline-color': chrome.selection,
    }),
    block('node[side = "right"]', {
      'text-valign': 'center',
      'text-halign': 'right',
      'text-margin-y': 2,
      'text-margin-x': 6,
    }),
    ...labelNames.flatMap((label) => [
      block(`node[label = "${label}"]`, {
        shape: shapeOf[label],
        'background-color': palette.fill[label],
        'background-image': character(label, palette.glyph[label], palette),
        'background-width': glyphSize[label],
        'background-height': glyphSize[label],
        ...(label === 'Target' && { 'background-position-y': '78%' }),
        ...(label === 'ReformModel' && { 'background-position-y': '54%' }),
      }),
      block(`node[label = "${label}"][ghost]`, {
        'background-color': chrome.canvas,
        'background-image': character(label, palette.fill[label], palette),
        'border-width': 1.7,
        'border-style': 'dashed',
        'border-color': palette.fill[label],
      }),
      block(`node[label = "${label}"][grouped]`, groupStyle(label, palette)),
    ]),
    block('node[ghost = "planned"]', { shape: 'cut-rectangle' }),
    block('node[ghost = "catalogue"]', { 'border-style': 'dotted' }),
    ...levels.map((level) =>
      block(
        `node[level = "${level}"][!ghost]`,
        policyStyle(character('Policy', palette.glyph.Policy, palette), levelBars(level, palette)),
      ),
    ),
  ];
}

/** The character in the middle, the level's bars outside at the upper right. */
const policyStyle = (glyph: string, level: string): Style => ({
  'background-image': [glyph, level],
  'background-width': ['21px', '17px'],
  'background-height': ['21px', '11px'],
  'background-position-x': ['50%', '44px'],
  'background-position-y': ['50%', '0px'],
  'background-clip': ['none', 'none'],
  'background-image-containment': ['inside', 'over'],
  'bounds-expansion': 26,
});

const groupSizes: Partial<Record<Label, readonly [number, number]>> = { Task: [41, 29], Policy: [40, 50] };

function groupStyle(label: Label, palette: Palette): Style {
  const [width, height] = groupSizes[label] ?? [32, 32];
  return {
    shape: 'round-rectangle',
    width,
    height,
    'background-opacity': 0,
    'background-image': group(label, width, height, palette),
    'background-width': `${width + 2 * groupMargin}px`,
    'background-height': `${height + 2 * groupMargin}px`,
    'background-position-x': `${-groupMargin}px`,
    'background-position-y': `${-groupMargin}px`,
    'background-clip': 'none',
    'background-image-containment': 'over',
    'border-width': 0,
    'bounds-expansion': 20,
  };
}

function linkBlocks(palette: Palette): StylesheetJsonBlock[] {
  const { chrome } = palette;
  return [
    block('edge', {
      width: 'data(width)',
      'curve-style': 'bezier',
      'control-point-step-size': 34,
      'line-color': chrome['r-base'],
      'line-style': 'data(line)',
      'line-dash-pattern': 'data(dash)',
      'target-arrow-shape': 'data(arrow)',
      'target-arrow-fill': 'data(fill)',
      'target-arrow-color': chrome['r-base'],
      'source-arrow-shape': 'data(start)',
      'source-arrow-fill': 'data(startFill)',
      'source-arrow-color': chrome['r-base'],
      'arrow-scale': 'data(scale)',
      'target-distance-from-node': 2,
      'overlay-opacity': 0,
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
    block('edge[weights]', {
      'curve-style': 'unbundled-bezier',
      'edge-distances': 'node-position',
      'control-point-weights': 'data(weights)',
      'control-point-distances': 'data(distances)',
    }),
    block('edge[danger]', { 'line-color': chrome.danger, 'target-arrow-color': chrome.danger }),
    block('edge[always]', { label: 'data(always)' }),
  ];
}

function stateBlocks(palette: Palette): StylesheetJsonBlock[] {
  const { chrome } = palette;
  return [
    block('edge.simple', { 'line-style': 'solid', 'source-arrow-shape': 'none' }),
    block('edge.straight', { 'curve-style': 'straight' }),
    ...grownNames.map((size) => block(`node.name-${size}`, { 'font-size': size })),
    block('node.hushed', { label: '' }),
    block('node.far', { 'background-image-opacity': 0 }),
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
      label: '',
      'z-index': 0,
    }),
    block('edge.lit', { 'z-index': 20 }),
    ...labelNames.map((label) =>
      block(`edge.lit[ends = "${label}"][!danger]`, {
        'line-color': palette.fill[label],
        'target-arrow-color': palette.fill[label],
        'source-arrow-color': palette.fill[label],
      }),
    ),
    block('edge.lit[tag]', { label: 'data(tag)' }),
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
      'line-color': chrome['r-strong'],
      'target-arrow-color': chrome['r-strong'],
      'source-arrow-color': chrome['r-strong'],
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
