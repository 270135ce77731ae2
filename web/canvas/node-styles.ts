import type { NodeSingular, StylesheetJsonBlock } from 'cytoscape';
import type { Label } from '../../graph/schema/labels.ts';
import { labelNames } from '../../graph/schema/labels.ts';
import { levels } from '../../graph/schema/words.ts';
import { lowering } from '../view-model/layout/stack.ts';
import { labelGap } from '../view-model/node-look.ts';
import type { Tint } from '../view-model/style-rules.ts';
import { character, group, groupMargin, levelBars } from './images.ts';
import type { Palette } from './palette.ts';
import { block, type Style } from './style-block.ts';

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

/** Nodes at rest: label as colour, shape and character; ghosts hollow; groups with outlines behind. */
export function nodeStyles(palette: Palette): StylesheetJsonBlock[] {
  const { chrome } = palette;
  return [
    block('node', {
      width: 'data(width)',
      height: 'data(height)',
      'overlay-opacity': 0,
      'bounds-expansion': 12,
      'outline-color': chrome.selection,
    }),
    block('node.named', {
      label: 'data(caption)',
      color: chrome.text,
      'font-family': palette.font,
      'font-size': 12,
      'line-height': 1.32,
      'text-wrap': 'wrap',
      'text-max-width': '400px',
      'text-valign': 'bottom',
      'text-halign': 'center',
      'text-margin-y': labelGap,
      // Where lines cross behind a name, it stands on a plate of the ground: an outline of its letters lets them through.
      'text-background-color': chrome.canvas,
      'text-background-opacity': 0.88,
      'text-background-padding': '2px',
      'text-background-shape': 'round-rectangle',
      'min-zoomed-font-size': 6,
    }),
    block('node.named.lowered', { 'text-margin-y': labelGap + lowering }),
    block('node.named[side = "right"]', {
      'text-valign': 'center',
      'text-halign': 'right',
      'text-margin-y': 2,
      'text-margin-x': 6,
    }),
    ...labelNames.flatMap((label) => [
      block(`node[label = "${label}"]`, {
        shape: shapeOf[label],
        'background-color': palette.fill[label],
      }),
      // What would be too small to read is not drawn.
      block(`node[label = "${label}"].lettered`, {
        'background-image': character(label, palette.glyph[label], palette),
        'background-width': glyphSize[label],
        'background-height': glyphSize[label],
        ...(label === 'Target' && { 'background-position-y': '78%' }),
        ...(label === 'ReformModel' && { 'background-position-y': '54%' }),
      }),
      block(`node[label = "${label}"][ghost]`, {
        'background-color': chrome.canvas,
        'border-width': 1.7,
        'border-style': 'dashed',
        'border-color': palette.fill[label],
      }),
      block(`node[label = "${label}"][ghost].lettered`, {
        'background-image': character(label, palette.fill[label], palette),
      }),
      block(`node[label = "${label}"][grouped]`, groupStyle(label, palette)),
    ]),
    ...ruleStyles(palette),
    block('node[ghost = "planned"]', { shape: 'cut-rectangle' }),
    block('node[ghost = "catalogue"]', { 'border-style': 'dotted' }),
    ...levels.map((level) =>
      block(
        `node.lettered[level = "${level}"][!ghost][!tint][!character]`,
        policyStyle(character('Policy', palette.glyph.Policy, palette), levelBars(level, palette)),
      ),
    ),
  ];
}

/** What a user's rules paint: the colour of the fill, for a ghost that of its edge, and another character. */
function ruleStyles(palette: Palette): StylesheetJsonBlock[] {
  const paint = (node: NodeSingular) => palette.tint[node.data('tint') as Tint] ?? palette.tint.none;
  const inkOf = (node: NodeSingular) => {
    if (node.data('tint')) return node.data('ghost') ? paint(node).fill : paint(node).glyph;
    const label = node.data('label') as Label;
    return node.data('ghost') ? palette.fill[label] : palette.glyph[label];
  };
  const image = (node: NodeSingular) => character(node.data('label'), inkOf(node), palette, node.data('character'));
  const groupImage = (node: NodeSingular) => {
    const label = node.data('label') as Label;
    const own = node.data('tint') ? paint(node) : undefined;
    return group(label, groupSize(label), palette, own, node.data('character'));
  };
  return [
    block('node[grouped][tint]', { 'background-image': groupImage }),
    block('node[grouped][character]', { 'background-image': groupImage }),
    block('node.lettered[tint][!grouped]', { 'background-image': image }),
    block('node.lettered[character][!grouped]', { 'background-image': image }),
    block('node[tint][!ghost][!grouped]', { 'background-color': (node: NodeSingular) => paint(node).fill }),
    block('node[tint][ghost][!grouped]', { 'border-color': (node: NodeSingular) => paint(node).fill }),
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
const groupSize = (label: Label) => groupSizes[label] ?? [32, 32];

function groupStyle(label: Label, palette: Palette): Style {
  const [width, height] = groupSize(label);
  return {
    shape: 'round-rectangle',
    width,
    height,
    'background-opacity': 0,
    'background-image': group(label, [width, height], palette),
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
