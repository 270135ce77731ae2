import type { Core, EdgeSingular } from 'cytoscape';

/** How much of its lines a picture shows: seen from afar, less. */
export type Detail = 'thread' | 'simple' | 'whole';

/** Below this zoom lines are solid and without marks at their start. */
export const simpleBelow = 0.6;
const manyThreads = 600;
const threadsBelow = 0.4;

/** Whether lines are drawn without their ends: many of them, seen from afar. */
export const drawsThreads = (links: number, zoom: number) => links > manyThreads && zoom < threadsBelow;

export const detailAt = (links: number, zoom: number): Detail =>
  drawsThreads(links, zoom) ? 'thread' : zoom < simpleBelow ? 'simple' : 'whole';

/** Where dashes would run together, the mark says how a responsibility was written, in the middle and larger. */
const beadScale: Readonly<Record<Detail, number | undefined>> = { thread: 2.6, simple: 1.4, whole: undefined };

/** What the library keeps for its renderer: it is not in its types, and nothing else here touches it. */
interface Scratch {
  readonly midX: number;
  readonly midY: number;
  readonly midtgtArrowAngle: number;
  readonly arrowEndX: number;
  readonly arrowEndY: number;
  readonly tgtArrowAngle: number;
  readonly arrowStartX: number;
  readonly arrowStartY: number;
  readonly srcArrowAngle: number;
}
type Line = EdgeSingular & { readonly _private: { readonly rscratch: Scratch } };
type Context = CanvasRenderingContext2D;
interface Renderer {
  drawEdgePath(line: Line, context: Context, points: readonly number[], kind: string): void;
  drawArrowheads(context: Context, line: Line, opacity: number): void;
  drawArrowhead(context: Context, line: Line, end: string, x: number, y: number, angle: number, opacity: number): void;
  getArrowWidth(lineWidth: number, scale: number): number;
}

interface Lines {
  detail: Detail;
}

const known = new WeakMap<Core, Lines>();

/** How much of its lines a picture shows now. */
export const detailOf = (cy: Core): Detail => linesOf(cy).detail;

/**
 * Lines keep the style that they have close by, at every zoom; what would be too small to see is left out where they are
 * drawn. To style thousands of them anew when a zoom ends would keep the user waiting. Where the library should ever
 * change this, they are drawn whole.
 * @returns whether they are drawn otherwise from now on
 */
export function drawLines(cy: Core, detail: Detail): boolean {
  const lines = linesOf(cy);
  const changes = lines.detail !== detail;
  lines.detail = detail;
  return changes;
}

function linesOf(cy: Core): Lines {
  const lines = known.get(cy) ?? { detail: 'whole' };
  if (!known.has(cy)) drawBy(cy, lines);
  known.set(cy, lines);
  return lines;
}

function drawBy(cy: Core, lines: Lines): void {
  const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
  const { drawEdgePath, drawArrowheads, getArrowWidth } = renderer;
  if (!drawEdgePath || !drawArrowheads || !renderer.drawArrowhead || !getArrowWidth) return;
  let scaled: number | undefined;
  renderer.getArrowWidth = (width, scale) => getArrowWidth.call(renderer, width, scaled ?? scale);
  renderer.drawEdgePath = (line, context, points, kind) => {
    if (lines.detail === 'thread') drawThread(context, line);
    else drawEdgePath.call(renderer, line, context, points, lines.detail === 'whole' ? kind : 'solid');
  };
  renderer.drawArrowheads = (context, line, opacity) => {
    const { detail } = lines;
    const marked = line.data('bead') !== undefined;
    const whole = detail === 'whole';
    if (whole && (!marked || line.hasClass('quiet'))) {
      drawArrowheads.call(renderer, context, line, opacity);
      return;
    }
    const head = (end: string, x: number, y: number, angle: number) =>
      renderer.drawArrowhead(context, line, end, x, y, angle, opacity);
    const scratch = line._private.rscratch;
    const { midX, midY, midtgtArrowAngle, arrowEndX, arrowEndY, tgtArrowAngle } = scratch;
    if (marked) scaled = beadScale[detail];
    if (detail === 'thread' && marked) {
      const [from, to] = endsOf(line);
      head(
        'mid-target',
        (from.x + to.x) / 2,
        (from.y + to.y) / 2,
        Math.atan2(to.y - from.y, to.x - from.x) - Math.PI / 2,
      );
    } else if (detail === 'simple') {
      if (marked) head('mid-target', midX, midY, midtgtArrowAngle);
      head('target', arrowEndX, arrowEndY, tgtArrowAngle);
    } else if (whole) {
      head('source', scratch.arrowStartX, scratch.arrowStartY, scratch.srcArrowAngle);
      head('target', arrowEndX, arrowEndY, tgtArrowAngle);
    }
    scaled = undefined;
  };
}

const endsOf = (line: Line) => [line.source().position(), line.target().position()] as const;

function drawThread(context: Context, line: Line): void {
  const [from, to] = endsOf(line);
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}
