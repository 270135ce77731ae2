import type { Label } from '../../graph/schema/labels.ts';
import type { Level } from '../../graph/schema/words.ts';
import { shapes } from '../marks/shapes.ts';
import type { Palette } from './palette.ts';

/** The small pictures on nodes, as SVG data URIs: a character, level bars, the outlines of a group. */

/** Nothing is written longer than it has to be: the library goes through it sign by sign for each node that it styles. */
const uri = (svg: string) => `data:image/svg+xml;utf8,${svg.replace(/[%#\s]/g, encodeURIComponent)}`;
const svg = (width: number, height: number, viewBox: string, content: string) =>
  uri(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${viewBox}">${content}</svg>`,
  );

const fontOf = (palette: Palette) => palette.font.replaceAll('"', "'");

/** The character of a label, drawn four times as large as it shows, so that it stays sharp when zoomed in. */
export function character(label: Label, colour: string, palette: Palette, text = shapes[label].character): string {
  const size = text.length > 1 ? 15 : 19;
  const drawn = `<text x="10" y="${text.length > 1 ? 15.6 : 16.9}" font-size="${size}" font-weight="600" text-anchor="middle" font-family="${fontOf(palette)}" fill="${colour}">${text}</text>`;
  return svg(80, 80, '0 0 20 20', drawn);
}

const bars: Readonly<Record<Level, number>> = { national: 4, provincial: 3, municipal: 2, county: 1 };

/** Bars like a signal's: 4 for the state, 1 for a county, always in ink. */
export function levelBars(level: Level, palette: Palette): string {
  const rects = [4, 6, 8, 11].map((height, i) => {
    const fill = i < bars[level] ? palette.chrome.text : palette.chrome.lineStrong;
    return `<rect x="${i * 4.5}" y="${11 - height}" width="3" height="${height}" rx="0.5" fill="${fill}"/>`;
  });
  return svg(68, 44, '0 0 17 11', rects.join(''));
}

/** Room around a group's own shape for the outlines behind it, on each side. */
export const groupMargin = 9;

interface Paint {
  readonly fill: string;
  readonly glyph: string;
}

/** A group: its shape, and two outlines behind it, up and to the right. */
export function group(
  label: Label,
  [width, height]: readonly [width: number, height: number],
  palette: Palette,
  { fill, glyph: ink }: Paint = { fill: palette.fill[label], glyph: palette.glyph[label] },
  text = shapes[label].character,
): string {
  const { path } = shapes[label];
  const box = pathBox[label];
  const [sx, sy] = [width / box[0], height / box[1]];
  const outline = (offset: number, solid: boolean) =>
    `<g transform="translate(${offset} ${-offset}) scale(${sx} ${sy})"><path d="${path}" fill="${solid ? fill : palette.chrome.canvas}" stroke="${fill}" stroke-width="1.4" vector-effect="non-scaling-stroke" stroke-linejoin="round"/></g>`;
  const size = Math.min(16, height * 0.52);
  const glyph = `<text y="${size * 0.36}" font-size="${size}" font-weight="600" text-anchor="middle" font-family="${fontOf(palette)}" fill="${ink}">${text}</text>`;
  const [w, h] = [width + 2 * groupMargin, height + 2 * groupMargin];
  const content = `${outline(7, false)}${outline(3.5, false)}${outline(0, true)}${glyph}`;
  return svg(w * 4, h * 4, `${-w / 2} ${-h / 2} ${w} ${h}`, content);
}

/** Width and height of the outlines in `marks/shapes`. */
export const pathBox: Readonly<Record<Label, readonly [number, number]>> = {
  Policy: [14.6, 18.4],
  Task: [20.4, 14.2],
  Department: [17, 17],
  FunctionalLine: [18, 14.2],
  Region: [19, 16.4],
  Institution: [18.2, 17.2],
  Theme: [20.4, 20.4],
  ReformModel: [20, 19],
  Target: [19.4, 17.5],
};
