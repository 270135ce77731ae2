import type { Label } from '../../../graph/schema/labels.ts';
import type { Level } from '../../../graph/schema/words.ts';
import { shapes } from '../../marks/shapes.ts';
import type { DrawnNode } from '../../view-model/elements.ts';
import type { Point } from '../../view-model/layout/layout-graph.ts';
import { lowering } from '../../view-model/layout/stack.ts';
import { labelGap } from '../../view-model/node-look.ts';
import type { Tint } from '../../view-model/style-rules.ts';
import { labelLineHeight } from '../../view-model/text-width.ts';
import { pathBox } from '../images.ts';
import type { Palette } from '../palette.ts';
import { escapeXml, short } from './geometry.ts';
import { plate } from './plate.ts';

const bars: Readonly<Record<Level, number>> = { national: 4, provincial: 3, municipal: 2, county: 1 };

/** A node as the canvas draws it: shape, character, level, and its name as text that can be searched and copied. */
export function svgNode(node: DrawnNode, at: Point, states: ReadonlySet<string>, palette: Palette): string {
  const label = node.label as Label;
  const { path, character } = shapes[label];
  const [boxWidth, boxHeight] = pathBox[label];
  const scale = `scale(${short(node.width / boxWidth)} ${short(node.height / boxHeight)})`;
  const own = node.tint ? palette.tint[node.tint as Tint] : { fill: palette.fill[label], glyph: palette.glyph[label] };
  const shape = (fill: string, stroke: string, more = '') =>
    `<path d="${path}" fill="${fill}" stroke="${stroke}" vector-effect="non-scaling-stroke" stroke-linejoin="round"${more}/>`;
  const behind = node.grouped
    ? [7, 3.5].map(
        (offset) =>
          `<g transform="translate(${offset} ${-offset}) ${scale}">${shape(palette.chrome.canvas, own.fill, ' stroke-width="1.4"')}</g>`,
      )
    : [];
  const dashes = node.ghost === 'catalogue' ? '1.5 3' : '4 3';
  const front = node.ghost
    ? shape(palette.chrome.canvas, own.fill, ` stroke-width="1.7" stroke-dasharray="${dashes}"`)
    : shape(own.fill, own.fill, ' stroke-width="0.6"');
  const size = Math.min(21, node.height * 0.5);
  const glyph = `<text y="${short(size * 0.36)}" font-size="${short(size)}" font-weight="600" text-anchor="middle" fill="${node.ghost ? own.fill : own.glyph}">${escapeXml(node.character ?? character)}</text>`;
  const body = `${behind.join('')}<g transform="${scale}">${front}</g>${glyph}${levelMark(node, palette)}`;
  const stepsBack = states.has('dim') ? `<g opacity="${dimmed}">${body}</g>` : body;
  const ring = ringOf(node, states, path, scale, palette);
  return `<g data-id="${escapeXml(node.id)}" transform="translate(${short(at.x)} ${short(at.y)})">${ring}${stepsBack}${caption(node, states, palette)}</g>`;
}

const dimmed = 0.26;

/** The ground and the ring around what is selected, or marked with others. */
function ringOf(
  { width, height, label, grouped }: DrawnNode,
  states: ReadonlySet<string>,
  path: string,
  scale: string,
  { chrome }: Palette,
): string {
  const selected = states.has('selected');
  if (!selected && !states.has('marked')) return '';
  const [padding, opacity, far] = selected ? [9, 0.55, 6] : [7, 0.35, 3];
  const [w, h] = [width + 2 * padding, height + 2 * padding];
  const round = selected && label === 'Department' && !grouped ? Math.min(w, h) / 2 : 8;
  const ground = `<rect x="${short(-w / 2)}" y="${short(-h / 2)}" width="${short(w)}" height="${short(h)}" rx="${short(round)}" fill="${chrome.selectionHalo}" fill-opacity="${opacity}"/>`;
  const outline = (colour: string, reach: number) =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${2 * reach}" vector-effect="non-scaling-stroke" stroke-linejoin="round" class="under"/>`;
  return `${ground}<g transform="${scale}">${outline(chrome.selection, far + 2)}${outline(chrome.canvas, far)}</g>`;
}

/** A name moves so far away from the ring around its node. */
const ringRoom = 9;

function levelMark(node: DrawnNode, { chrome }: Palette): string {
  if (!node.level || node.ghost) return '';
  const rects = [4, 6, 8, 11].map((height, i) => {
    const fill = i < bars[node.level as Level] ? chrome.text : chrome.lineStrong;
    return `<rect x="${i * 4.5}" y="${11 - height}" width="3" height="${height}" rx="0.5" fill="${fill}"/>`;
  });
  return `<g transform="translate(${short(node.width / 2 + 4)} ${short(-node.height / 2)})">${rects.join('')}</g>`;
}

function caption(node: DrawnNode, states: ReadonlySet<string>, { chrome }: Palette): string {
  const lines = node.caption === '' ? [] : node.caption.split('\n');
  const beside = node.side === 'right';
  const besideRing = states.has('selected') ? ringRoom : 0;
  const x = beside ? node.width / 2 + labelGap + besideRing : 0;
  const first = beside
    ? 4 - ((lines.length - 1) * labelLineHeight) / 2
    : node.height / 2 + labelGap + (states.has('lowered') ? lowering : 0) + besideRing + 12;
  const anchor = beside ? 'start' : 'middle';
  const spans = lines.map(
    (line, i) => `<tspan x="${short(x)}" y="${short(first + i * labelLineHeight)}">${escapeXml(line)}</tspan>`,
  );
  const plates = lines.map((line, i) => plate(line, x, first + i * labelLineHeight, anchor, chrome.canvas));
  const weight = states.has('selected') || states.has('near') ? ' font-weight="700"' : '';
  const ink = states.has('dim') ? chrome.text3 : chrome.text;
  return `${plates.join('')}<text class="name" font-size="12"${weight} text-anchor="${anchor}" fill="${ink}">${spans.join('')}</text>`;
}
