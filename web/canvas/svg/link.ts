import type { DrawnLink } from '../../view-model/elements.ts';
import type { Point } from '../../view-model/layout/layout-graph.ts';
import type { Palette } from '../palette.ts';
import { cornered, escapeXml, middleOf, pathOver, short } from './geometry.ts';
import { plate } from './plate.ts';

interface LinkCourse {
  readonly from: Point;
  readonly points: readonly Point[];
  readonly to: Point;
  /** It turns at right angles. */
  readonly square: boolean;
}

/** Outlines of the ends, tip at the origin, pointing to the right, at scale 1. */
const tips: Readonly<Record<string, string>> = {
  triangle: 'M0 0L-9 -4.6L-9 4.6Z',
  'triangle-backcurve': 'M0 0L-9 -4.6Q-6 0 -9 4.6Z',
  'triangle-tee': 'M-3 0L-11 -4.6L-11 4.6ZM-1.6 -5h1.6v10h-1.6Z',
  vee: 'M0 0L-9 -4.6L-6 0L-9 4.6Z',
  circle: 'M0 0a3.6 3.6 0 1 1 -7.2 0a3.6 3.6 0 1 1 7.2 0Z',
  square: 'M0 -3.4h-6.8v6.8h6.8Z',
  diamond: 'M0 0L-5.5 -4L-11 0L-5.5 4Z',
  tee: 'M-2.4 -6h2.4v12h-2.4Z',
  chevron: 'M0 0L-6 -5h2.6L2 0L-3.4 5H-6Z',
};

/** How the canvas draws a line that steps back at rest; how it was written is said by a mark in its middle. */
const quietLook = { width: 1, scale: 0.6, start: 'none', opacity: 0.42 } as const;
const beads = { circle: 'M-4 0a4 4 0 1 1 8 0a4 4 0 1 1 -8 0Z', square: 'M-3.6 -3.6h7.2v7.2h-7.2Z' } as const;

/**
 * A relationship as the canvas draws it, with what is always written on it.
 * @param quiet whether it steps back
 */
export function svgLink(
  drawn: DrawnLink,
  { from, points, to, square }: LinkCourse,
  quiet: boolean,
  palette: Palette,
): string {
  const { chrome } = palette;
  const link = quiet ? { ...drawn, ...quietLook } : drawn;
  const faint = quiet ? ` opacity="${quietLook.opacity}"` : '';
  const colour = link.danger ? chrome.danger : chrome['r-base'];
  const dash = link.line === 'dashed' ? ` stroke-dasharray="${link.dash.join(' ')}"` : '';
  const line = `<path d="${(square ? cornered : pathOver)(from, points, to)}" fill="none" stroke="${colour}" stroke-width="${short(link.width)}"${dash}${faint}/>`;
  const tip = (shape: string, fill: string, at: Point, before: Point) => {
    const outline = tips[shape];
    if (!outline) return '';
    const turn = (Math.atan2(at.y - before.y, at.x - before.x) * 180) / Math.PI;
    const paint =
      fill === 'hollow' ? `fill="${chrome.canvas}" stroke="${colour}" stroke-width="1.2"` : `fill="${colour}"`;
    return `<path d="${outline}" transform="translate(${short(at.x)} ${short(at.y)}) rotate(${short(turn)}) scale(${short(link.scale)})" ${paint}${faint}/>`;
  };
  const end = tip(link.arrow, link.fill, to, points.at(-1) ?? from);
  const start = tip(link.start, link.startFill, from, points[0] ?? to);
  const { x, y } = middleOf(from, points, to, square);
  const bead =
    quiet && drawn.bead
      ? `<path d="${beads[drawn.bead]}" transform="translate(${short(x)} ${short(y)})" fill="${chrome.canvas}" stroke="${colour}" stroke-width="1.2"/>`
      : '';
  const said = wordsOn(
    drawn.always ?? '',
    points.length > 0 ? points[Math.floor(points.length / 2)]! : between(from, to),
    palette,
  );
  const ends = `data-from="${escapeXml(link.source)}" data-to="${escapeXml(link.target)}"`;
  return `<g data-id="${escapeXml(link.id)}" ${ends}>${line}${end}${start}${bead}${said}</g>`;
}

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

function wordsOn(words: string, { x, y }: Point, { chrome }: Palette): string {
  if (words === '') return '';
  return `${plate(words, x, y + 4, 'middle', chrome.surface)}<text x="${short(x)}" y="${short(y + 4)}" font-size="12" text-anchor="middle" fill="${chrome.text}">${escapeXml(words)}</text>`;
}
