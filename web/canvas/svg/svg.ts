import type { RelationshipType } from '../../../graph/schema/relationships.ts';
import type { Drawn, DrawnLink, DrawnNode } from '../../view-model/elements.ts';
import type { Arrangement } from '../../view-model/layout/arrangement.ts';
import { type Course, coursesOf, mayTurn } from '../../view-model/layout/courses.ts';
import type { Point } from '../../view-model/layout/layout-graph.ts';
import { nothingRelated } from '../../view-model/related.ts';
import { labelSize } from '../../view-model/text-width.ts';
import type { Palette } from '../palette.ts';
import { type Emphasis, statesOf } from '../states.ts';
import { type Body, edgeOf, escapeXml, middle, short } from './geometry.ts';
import { type DrawnCourse, lineWords } from './line-words.ts';
import { svgLink } from './link.ts';
import { svgNode } from './node.ts';

export interface SvgOptions {
  readonly palette: Palette;
  /** What is selected and marked: drawn as on the canvas. */
  readonly attention?: Attention;
  /** What the picture is called, for those who hear it. */
  readonly title: string;
  /** Sources and the date of the data, below the picture. */
  readonly note?: string;
  /** The line that cites it, for programs. */
  readonly about?: string;
}

/** What the reader's attention is on, as far as it stays when the pointer leaves. */
export type Attention = Pick<Emphasis, 'selected' | 'related' | 'chosen' | 'marked'>;

const nothing: Attention = { related: nothingRelated, marked: [] };

const margin = 32;

/**
 * The picture as a stand-alone SVG file: the same elements at the same places as on the canvas, every name as text.
 * @param drawn the last stage of the view model
 */
export function svgOf(drawn: Drawn, arrangement: Arrangement, options: SvgOptions): string {
  const { places, lowered, guides } = arrangement;
  const { palette, title, note, about, attention = nothing } = options;
  const nodes = drawn.nodes.flatMap(({ data }) => {
    const at = places.get(data.id);
    return at ? [{ data, at }] : [];
  });
  const bodies = new Map(nodes.map(({ data, at }) => [data.id, bodyOf(data, at)]));
  const links = drawn.links
    .map(({ data }) => data)
    .filter(({ source, target }) => bodies.has(source) && bodies.has(target));
  const courses = coursesFor(links, drawn, arrangement);
  const states = statesIn(drawn, attention, lowered);
  const lines = drawnCourses(links, bodies, courses, states);
  const said = lineWords(lines, nodes, lowered);
  const drawnLines = [...lines].sort(byAttention).map((line) => svgLink(line, said.get(line.link.id), palette));
  const words = guides.map(
    ({ text, at }) =>
      `<text x="${short(at.x)}" y="${short(at.y)}" font-size="12" font-weight="600" text-anchor="middle" fill="${palette.chrome.text}">${escapeXml(text)}</text>`,
  );
  const box = extentOf(
    nodes,
    guides.map(({ at }) => at),
  );
  const bottom = note ? 28 : 0;
  const [width, height] = [box.right - box.left + 2 * margin, box.bottom - box.top + 2 * margin + bottom];
  const [left, top] = [box.left - margin, box.top - margin];
  const below = note
    ? `<text x="${short(left + 16)}" y="${short(top + height - 14)}" font-size="12" fill="${palette.chrome.text3}">${escapeXml(note)}</text>`
    : '';
  const font = escapeXml(palette.font);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${short(width)}" height="${short(height)}" viewBox="${short(left)} ${short(top)} ${short(width)} ${short(height)}" font-family="${font}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    ...(about ? [`<desc>${escapeXml(about)}</desc>`] : []),
    `<rect x="${short(left)}" y="${short(top)}" width="${short(width)}" height="${short(height)}" fill="${palette.chrome.canvas}"/>`,
    ...drawnLines,
    ...nodes.map(({ data, at }) => svgNode(data, at, states.get(data.id)!, palette)),
    ...words,
    below,
    '</svg>',
  ].join('\n');
}

/** The states that the canvas draws everything in when it stands still, close enough that every name is read. */
function statesIn(
  drawn: Drawn,
  attention: Attention,
  lowered: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const names = { hidden: new Set<string>(), size: labelSize, zoom: 1 };
  const states = statesOf(drawn, { emphasis: attention, names, lowered, endless: () => false });
  return new Map([...states].map(([id, own]) => [id, new Set(own.split(' '))]));
}

const rank = ({ states }: DrawnCourse) =>
  states.has('chosen') ? 3 : states.has('lit') ? 2 : states.has('dim') ? 0 : 1;

/** What belongs to the selection over what steps back. */
const byAttention = (a: DrawnCourse, b: DrawnCourse) => rank(a) - rank(b);

const bodyOf = ({ width, height, label }: DrawnNode, at: Point): Body => ({
  at,
  width,
  height,
  round: label === 'Department' || label === 'Theme' || label === 'ReformModel',
});

function coursesFor(links: readonly DrawnLink[], drawn: Drawn, arrangement: Arrangement): ReadonlyMap<string, Course> {
  if (!mayTurn(arrangement, links.length)) return new Map();
  const reaches = new Map(drawn.nodes.map(({ data }) => [data.id, data]));
  const layout = links.map(({ id, source, target, type }) => ({
    id,
    from: source,
    to: target,
    type: type as RelationshipType,
  }));
  return coursesOf(layout, arrangement.places, arrangement, (id) => reaches.get(id)!);
}

const besideEachOther = 17;
/** A line ends so far from the node that is selected: its arrow stands before the ring. */
const beforeRing = 9;

/** The way of each line between the edges of its nodes; several between the same two run beside each other. */
function drawnCourses(
  links: readonly DrawnLink[],
  bodies: ReadonlyMap<string, Body>,
  courses: ReadonlyMap<string, Course>,
  states: ReadonlyMap<string, ReadonlySet<string>>,
): DrawnCourse[] {
  const between = new Map<string, DrawnLink[]>();
  const pairOf = ({ source, target }: DrawnLink) => [source, target].sort().join(' ');
  for (const link of links) between.set(pairOf(link), [...(between.get(pairOf(link)) ?? []), link]);
  return links.map((link) => {
    const [source, target] = [bodies.get(link.source)!, bodies.get(link.target)!];
    const together = between.get(pairOf(link))!;
    const course = courses.get(link.id);
    const points = course?.points ?? beside(source.at, target.at, together.indexOf(link), together.length);
    const from = edgeOf(source, points[0] ?? target.at);
    const own = states.get(link.id)!;
    const to = edgeOf(target, points.at(-1) ?? source.at, own.has('ends-selected') ? beforeRing : undefined);
    return { link, from, points, to, course, states: own };
  });
}

function beside(a: Point, b: Point, at: number, of: number): Point[] {
  const offset = (at - (of - 1) / 2) * 2 * besideEachOther;
  if (of < 2 || offset === 0) return [];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  // Either way round, so that lines in opposite directions do not fall on each other.
  const side = a.x < b.x || (a.x === b.x && a.y < b.y) ? 1 : -1;
  const { x, y } = middle(a, b);
  return [{ x: x - ((b.y - a.y) / length) * offset * side, y: y + ((b.x - a.x) / length) * offset * side }];
}

function extentOf(nodes: readonly { readonly data: DrawnNode; readonly at: Point }[], guides: readonly Point[]) {
  const xs = [...nodes.flatMap(({ data, at }) => [at.x - data.left, at.x + data.right]), ...guides.map(({ x }) => x)];
  const lines = (data: DrawnNode) => data.caption.split('\n').length * 16 + 16;
  const ys = [
    ...nodes.flatMap(({ data, at }) => [at.y - data.height / 2 - 8, at.y + data.height / 2 + lines(data)]),
    ...guides.map(({ y }) => y),
  ];
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return xs.length === 0
    ? { left: 0, right: 1, top: 0, bottom: 1 }
    : { left: least(xs), right: most(xs), top: least(ys), bottom: most(ys) };
}
