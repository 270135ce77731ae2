import { escapeXml, short } from '../canvas/svg/geometry.ts';
import { charactersOf } from './characters.ts';
import { type Cut, cutLineAt, isBelow, isBeyond, isVertical } from './ellipsis.ts';
import { riseOf } from './font-measures.ts';
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

/** What the elements around a text make of it. */
export interface Around {
  /** How much larger than laid out it is seen. */
  readonly scale: number;
  readonly decoration: Decoration | undefined;
  readonly cut: Cut | undefined;
}

/** A text as the browser broke it into lines, each line one `<text>`: found, copied and read out as what it says. */
export function textOf(node: Text, style: CSSStyleDeclaration, { scale, decoration, cut }: Around, pen: Pen): string[] {
  const ink = paint(style.color);
  if (!ink) return [];
  const size = Number.parseFloat(style.fontSize) * scale;
  const vertical = isVertical(style);
  const look = {
    'font-size': size,
    'font-family': style.fontFamily,
    'font-weight': style.fontWeight === '400' ? undefined : style.fontWeight,
    'font-style': style.fontStyle === 'normal' ? undefined : style.fontStyle,
    fill: ink.colour,
    'fill-opacity': ink.opacity,
  };
  const rise = riseOf(style);
  return runsOf(node, vertical).flatMap((whole) => {
    const run = seenOf(whole, cut);
    if (!run || run.text.trim() === '') return [];
    if (vertical) return [tag('text', { ...look, 'text-anchor': 'middle' }, columnOf(run, size, pen))];
    const baseline = run.top + (run.bottom - run.top) * rise - pen.top;
    const x = run.left - pen.left;
    const width = run.right - run.left;
    const several = [...run.text].length > 1;
    const text = tag('text', { x, y: baseline, ...look, textLength: several ? width : undefined }, escapeXml(run.text));
    return decoration ? [text, ...strokeUnder(decoration, x, baseline, width, size, ink.colour)] : [text];
  });
}

/** The characters of a text, line by line. */
function runsOf(node: Text, vertical: boolean): Run[] {
  const runs: Run[] = [];
  for (const { char, box } of charactersOf(node, vertical)) {
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
  return runs;
}

const sameLine = (run: Run, box: DOMRect) => Math.abs(box.top - run.top) < box.height / 2 && box.left >= run.left;

function withoutEndSpace(run: Run): Run {
  const text = run.text.trimEnd();
  return text === run.text ? run : firstOf(run, [...text].length);
}

function firstOf(run: Run, count: number): Run {
  const at = run.at.slice(0, count);
  return { ...run, text: at.map(({ char }) => char).join(''), right: run.at[count]?.left ?? run.right, at };
}

/** What of a run is seen where its line may end in an ellipsis; none where it lies behind that. */
function seenOf(run: Run, cut: Cut | undefined): Run | undefined {
  const line = cut && cutLineAt(cut, run);
  if (!line) return cut && isBelow(cut, run) ? undefined : withoutEndSpace(run);
  const beyond = run.at.findIndex(({ left, top }) => isBeyond(line, cut.vertical ? top : left));
  if (beyond === 0) return undefined;
  const seen = beyond < 0 ? run : firstOf(run, beyond);
  if (cut.vertical) {
    if (beyond < 0 && !isBeyond(line, run.bottom)) return run;
    return { ...run, at: [...seen.at, { char: '…', left: run.left, top: line.at, height: line.ellipsis }] };
  }
  if (!isBeyond(line, seen.right)) return withoutEndSpace(seen);
  return { ...seen, text: `${seen.text}…`, right: line.at + line.ellipsis };
}

/** What lies on its side in a column: letters, digits and brackets (Unicode's Vertical_Orientation R and Tr). */
const lying = /[!-~〔〕（）《》〈〉「」“”…—]/u;

/** Characters below each other, upright or on their side as `text-orientation: mixed` has them. */
function columnOf({ at, left, right }: Run, size: number, pen: Pen): string {
  const middle = (left + right) / 2 - pen.left;
  return at
    .map(({ char, top, height }) => {
      if (lying.test(char)) {
        const beginning = { x: middle - size * 0.36, y: top - pen.top, rotate: 90, 'text-anchor': 'start' };
        return tag('tspan', beginning, escapeXml(char));
      }
      const y = top + height / 2 + size * 0.36 - pen.top;
      return `<tspan x="${short(middle)}" y="${short(y)}">${escapeXml(char)}</tspan>`;
    })
    .join('');
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
