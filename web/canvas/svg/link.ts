import type { Label } from '../../../graph/schema/labels.ts';
import type { DrawnLink } from '../../view-model/elements.ts';
import type { Point } from '../../view-model/layout/layout-graph.ts';
import type { Palette } from '../palette.ts';
import { cornered, escapeXml, middleOf, pathOver, short } from './geometry.ts';
import type { DrawnCourse, LineWords } from './line-words.ts';
import { plate } from './plate.ts';

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

/** A relationship as the canvas draws it, with the words that stand on it. */
export function svgLink(line: DrawnCourse, words: LineWords | undefined, palette: Palette): string {
  const { link: drawn, states, from, points, to, course } = line;
  const { chrome } = palette;
  const quiet = states.has('quiet');
  const link = quiet ? { ...drawn, ...quietLook } : drawn;
  const faint = quiet ? ` opacity="${quietLook.opacity}"` : '';
  const colour = colourOf(drawn, states, palette);
  const dash = link.line === 'dashed' ? ` stroke-dasharray="${link.dash.join(' ')}"` : '';
  const way = (course?.square ? cornered : pathOver)(from, points, to);
  const under = states.has('chosen')
    ? `<path d="${way}" fill="none" stroke="${chrome.selectionHalo}" stroke-opacity="0.5" stroke-width="${short(link.width + 11)}" stroke-linecap="round" class="under"/>`
    : '';
  const path = `<path d="${way}" fill="none" stroke="${colour}" stroke-width="${short(link.width)}"${dash}${faint}/>`;
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
  const { x, y } = middleOf(from, points, to, course?.square ?? false);
  const bead =
    quiet && drawn.bead
      ? `<path d="${beads[drawn.bead]}" transform="translate(${short(x)} ${short(y)})" fill="${chrome.canvas}" stroke="${colour}" stroke-width="1.2"/>`
      : '';
  const said = words ? wordsOn(words, states.has('chosen'), palette) : '';
  const ends = `data-from="${escapeXml(link.source)}" data-to="${escapeXml(link.target)}"`;
  return `<g data-id="${escapeXml(link.id)}" ${ends}>${under}${path}${end}${start}${bead}${said}</g>`;
}

/** Only what belongs to the selection takes the colour of what it ends at; the rest steps back. */
function colourOf({ danger, ends }: DrawnLink, states: ReadonlySet<string>, { chrome, fill }: Palette): string {
  if (states.has('dim')) return chrome['r-dim'];
  if (danger) return chrome.danger;
  return states.has('lit') ? fill[ends as Label] : chrome['r-base'];
}

function wordsOn({ text, at: { x, y } }: LineWords, chosen: boolean, { chrome }: Palette): string {
  const [ground, edge, ink] = chosen
    ? [chrome.mark, chrome.markEdge, chrome.onMark]
    : [chrome.surface, chrome.line, chrome.text];
  const weight = chosen ? ' font-weight="700"' : '';
  return `${plate(text, x, y + 4, 'middle', ground, edge)}<text class="on-line" x="${short(x)}" y="${short(y + 4)}" font-size="12"${weight} text-anchor="middle" fill="${ink}">${escapeXml(text)}</text>`;
}
