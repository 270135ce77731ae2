import { type Box, type Pen, paint, tag } from './pen.ts';

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
const dashes: Readonly<Record<string, readonly [number, number]>> = { dashed: [3, 3], dotted: [1, 1.6] };

/** Ground, pattern and borders of an element; an inline one has a box on each of its lines. */
export function boxesOf(element: Element, style: CSSStyleDeclaration, scale: number, pen: Pen): string[] {
  const ground = paint(style.backgroundColor);
  const hasBorder = sides.some((side) => borderOf(style, side, scale) !== undefined);
  const hasOutline = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
  if (!ground && !hasBorder && !hasOutline && style.backgroundImage === 'none') return [];
  const inline = style.display === 'inline';
  const boxes = inline ? [...element.getClientRects()] : [element.getBoundingClientRect()];
  return boxes
    .filter(({ width, height }) => width > 0 && height > 0)
    .flatMap((box) => [
      ...(ground ? [rectangle(box, style, scale, pen, { fill: ground.colour, 'fill-opacity': ground.opacity })] : []),
      ...patternOf(box, style, scale, pen),
      ...(hasBorder ? bordersOf(box, style, scale, pen) : []),
      ...(hasOutline ? [outlineOf(box, style, scale, pen)] : []),
    ]);
}

function rectangle(
  { left, top, width, height }: Box,
  style: CSSStyleDeclaration,
  scale: number,
  pen: Pen,
  look: Readonly<Record<string, string | number | undefined>>,
): string {
  const given = Number.parseFloat(style.borderTopLeftRadius) || 0;
  const radius = style.borderTopLeftRadius.endsWith('%') ? (given / 100) * width : given * scale;
  const rx = Math.min(radius, width / 2, height / 2);
  return tag(
    'rect',
    { x: left - pen.left, y: top - pen.top, width, height, rx: rx > 0 ? rx : undefined, ...look },
    undefined,
  );
}

function borderOf(style: CSSStyleDeclaration, side: (typeof sides)[number], scale: number) {
  const width = Number.parseFloat(style[`border${side}Width`]) * scale;
  const kind = style[`border${side}Style`];
  const colour = paint(style[`border${side}Color`]);
  return width > 0 && kind !== 'none' && kind !== 'hidden' && colour ? { width, kind, colour } : undefined;
}

type Border = NonNullable<ReturnType<typeof borderOf>>;

const strokeOf = ({ width, kind, colour }: Border) => ({
  stroke: colour.colour,
  'stroke-opacity': colour.opacity,
  'stroke-width': width,
  'stroke-dasharray': dashes[kind]?.map((part) => part * width).join(' '),
});

/** One frame where all sides are the same, else a line for each side that has one. */
function bordersOf(box: Box, style: CSSStyleDeclaration, scale: number, pen: Pen): string[] {
  const borders = sides.map((side) => borderOf(style, side, scale));
  const [first] = borders;
  if (first && borders.every((border) => JSON.stringify(border) === JSON.stringify(first))) {
    const half = first.width / 2;
    const middle = {
      left: box.left + half,
      top: box.top + half,
      width: box.width - first.width,
      height: box.height - first.width,
    };
    return [rectangle(middle, style, scale, pen, { fill: 'none', ...strokeOf(first) })];
  }
  const [x1, y1] = [box.left - pen.left, box.top - pen.top];
  const [x2, y2] = [x1 + box.width, y1 + box.height];
  return sides.flatMap((side, i) => {
    const border = borders[i];
    if (!border) return [];
    const half = border.width / 2;
    const ends = {
      Top: { x1, y1: y1 + half, x2, y2: y1 + half },
      Bottom: { x1, y1: y2 - half, x2, y2: y2 - half },
      Left: { x1: x1 + half, y1, x2: x1 + half, y2 },
      Right: { x1: x2 - half, y1, x2: x2 - half, y2 },
    }[side];
    return [tag('line', { ...ends, ...strokeOf(border) }, undefined)];
  });
}

function outlineOf(box: Box, style: CSSStyleDeclaration, scale: number, pen: Pen): string {
  const width = Number.parseFloat(style.outlineWidth) * scale;
  const away = Number.parseFloat(style.outlineOffset) * scale + width / 2;
  const around = {
    left: box.left - away,
    top: box.top - away,
    width: box.width + 2 * away,
    height: box.height + 2 * away,
  };
  return rectangle(around, style, scale, pen, {
    fill: 'none',
    stroke: paint(style.outlineColor)?.colour ?? 'none',
    'stroke-width': width,
  });
}

const stop = /(rgba?\([^)]*\))\s*([\d.]+)(px|%)?(?:\s+([\d.]+)(px|%)?)?/g;

/**
 * The patterns of the style sheets: stripes (`repeating-linear-gradient(135deg, a 0 5px, b 5px 10px)`), and the marker's
 * band (`linear-gradient(transparent 8%, mark 8%, mark 92%, transparent 92%)`).
 */
function patternOf(box: Box, style: CSSStyleDeclaration, scale: number, pen: Pen): string[] {
  const image = style.backgroundImage;
  const stops = [...image.matchAll(stop)];
  if (image.startsWith('repeating-linear-gradient(135deg')) {
    // As computed, `a 0 5px` is one stop or two: the first colour and the last one, and where that ends.
    const [first, last] = [stops[0], stops.at(-1)];
    if (!first || !last) return [];
    const wide = Number(last[4] ?? last[2]) * scale;
    const [ground, stripe] = [paint(last[1]!), paint(first[1]!)];
    return [
      ...(ground ? [rectangle(box, style, scale, pen, { fill: ground.colour })] : []),
      ...(stripe ? [stripesIn(box, stripe.colour, wide, pen)] : []),
    ];
  }
  if (image.startsWith('linear-gradient(') && style.backgroundSize === 'auto') {
    const band = stops.filter(([, colour]) => paint(colour!) !== undefined);
    const [first, last] = [band[0], band.at(-1)];
    if (!first || !last) return [];
    const [from, to] = [Number(first[2]) / 100, Number(last[2]) / 100];
    const part = {
      ...box,
      left: box.left,
      width: box.width,
      top: box.top + box.height * from,
      height: box.height * (to - from),
    };
    return [rectangle(part, style, scale, pen, { fill: paint(first[1]!)!.colour })];
  }
  return [];
}

/** Lines from the lower left to the upper right, `period` from each other, every other half of it filled. */
function stripesIn(box: Box, colour: string, period: number, pen: Pen): string {
  const { left, top, width, height } = box;
  const [x, y] = [left - pen.left, top - pen.top];
  const step = period * Math.SQRT2;
  const lines: string[] = [];
  for (let at = 0; at < width + height; at += step)
    lines.push(`M${r(x + at)} ${r(y)}L${r(x + at - height)} ${r(y + height)}`);
  return tag(
    'g',
    { 'clip-path': pen.clip(box) },
    tag('path', { d: lines.join(''), stroke: colour, 'stroke-width': period / 2, fill: 'none' }, undefined),
  );
}

const r = (value: number) => Math.round(value * 100) / 100;
