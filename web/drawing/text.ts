import { escapeXml, short } from '../canvas/svg/geometry.ts';
import { type Pen, paint, tag } from './pen.ts';

/** A run of characters on one line, where the browser put it. */
interface Run {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Where each character begins; used where text runs from top to bottom. */
  readonly at: { readonly char: string; readonly left: number; readonly top: number; readonly height: number }[];
}

/** A text as the browser broke it into lines, each line one `<text>`: found, copied and read out as what it says. */
export function textOf(
  node: Text,
  style: CSSStyleDeclaration,
  decoration: Decoration | undefined,
  scale: number,
  pen: Pen,
): string[] {
  const ink = paint(style.color);
  if (!ink) return [];
  const size = Number.parseFloat(style.fontSize) * scale;
  const vertical = style.writingMode.startsWith('vertical');
  const look = {
    'font-size': size,
    'font-family': style.fontFamily,
    'font-weight': style.fontWeight === '400' ? undefined : style.fontWeight,
    'font-style': style.fontStyle === 'normal' ? undefined : style.fontStyle,
    fill: ink.colour,
    'fill-opacity': ink.opacity,
  };
  const rise = riseOf(style);
  return runsOf(node, vertical).flatMap((run) => {
    if (run.text.trim() === '') return [];
    if (vertical) return [tag('text', { ...look, 'text-anchor': 'middle' }, columnOf(run, size, pen))];
    const baseline = run.top + (run.bottom - run.top) * rise - pen.top;
    const x = run.left - pen.left;
    const width = run.right - run.left;
    const several = [...run.text].length > 1;
    const text = tag('text', { x, y: baseline, ...look, textLength: several ? width : undefined }, escapeXml(run.text));
    return decoration ? [text, ...strokeUnder(decoration, x, baseline, width, size, ink.colour)] : [text];
  });
}

/** The characters that are seen, line by line; what white space collapses to nothing is not among them. */
function runsOf(node: Text, vertical: boolean): Run[] {
  const range = node.ownerDocument.createRange();
  const runs: Run[] = [];
  let offset = 0;
  for (const char of node.data) {
    range.setStart(node, offset);
    offset += char.length;
    range.setEnd(node, offset);
    const box = [...range.getClientRects()].find(({ width, height }) => (vertical ? height : width) > 0);
    if (!box) continue;
    const written = /\s/.test(char) ? ' ' : char;
    const last = runs.at(-1);
    const goesOn = last && (vertical ? Math.abs(box.left - last.left) < box.width / 2 : sameLine(last, box));
    if (goesOn) {
      last.text += written;
      last.right = Math.max(last.right, box.right);
      last.bottom = Math.max(last.bottom, box.bottom);
      last.at.push({ char: written, left: box.left, top: box.top, height: box.height });
    } else {
      const { left, top, right, bottom, height } = box;
      runs.push({ text: written, left, top, right, bottom, at: [{ char: written, left, top, height }] });
    }
  }
  return runs.map(withoutEndSpace);
}

const sameLine = (run: Run, box: DOMRect) => Math.abs(box.top - run.top) < box.height / 2 && box.left >= run.left;

function withoutEndSpace(run: Run): Run {
  const text = run.text.trimEnd();
  if (text === run.text) return run;
  const kept = [...text].length;
  return { ...run, text, right: run.at[kept]?.left ?? run.right, at: run.at.slice(0, kept) };
}

/** Upright characters below each other, as `text-orientation` leaves Chinese. */
function columnOf({ at, left, right }: Run, size: number, pen: Pen): string {
  const middle = (left + right) / 2 - pen.left;
  return at
    .map(({ char, top, height }) => {
      const y = top + height / 2 + size * 0.36 - pen.top;
      return `<tspan x="${short(middle)}" y="${short(y)}">${escapeXml(char)}</tspan>`;
    })
    .join('');
}

const rises = new Map<string, number>();
let canvas: CanvasRenderingContext2D | null | undefined;

/** How far down the baseline lies in a line's box, as a share of its height: ascent and descent of the font. */
function riseOf({ fontStyle, fontWeight, fontFamily }: CSSStyleDeclaration): number {
  const font = `${fontStyle} ${fontWeight} 100px ${fontFamily}`;
  const known = rises.get(font);
  if (known !== undefined) return known;
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return 0.8;
  canvas.font = font;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = canvas.measureText('国');
  const rise = up / (up + down);
  rises.set(font, rise);
  return rise;
}

/** What is drawn under or through a text; it comes from an element around it. */
export interface Decoration {
  readonly line: string;
  readonly kind: string;
  readonly colour: string;
  readonly thickness: number;
}

export function decorationOf(style: CSSStyleDeclaration, scale: number): Decoration | undefined {
  const line = style.textDecorationLine;
  if (line === 'none') return undefined;
  const thickness = Number.parseFloat(style.textDecorationThickness);
  return {
    line,
    kind: style.textDecorationStyle,
    colour: style.textDecorationColor,
    thickness: (Number.isFinite(thickness) ? thickness : 1) * scale,
  };
}

const dashes: Readonly<Record<string, string>> = { dashed: '4 3', dotted: '1.5 2' };

function strokeUnder(
  { line, kind, colour, thickness }: Decoration,
  x: number,
  baseline: number,
  width: number,
  size: number,
  ink: string,
): string[] {
  const y = line.includes('line-through') ? baseline - size * 0.32 : baseline + size * 0.14;
  const offsets = kind === 'double' ? [0, thickness * 2] : [0];
  return offsets.map((down) =>
    tag(
      'line',
      {
        x1: x,
        x2: x + width,
        y1: y + down,
        y2: y + down,
        stroke: paint(colour)?.colour ?? ink,
        'stroke-width': thickness,
        'stroke-dasharray': dashes[kind],
      },
      undefined,
    ),
  );
}
