import { charactersOf } from './characters.ts';
import { ellipsisWidth } from './font-measures.ts';

/** Where the lines of an element end that are too long for it, and which of its lines are not seen. On the screen. */
export interface Cut {
  readonly lines: readonly CutLine[];
  /** Below it nothing is seen. */
  readonly bottom: number;
  /** Its lines run from top to bottom: then all sides here are those of the page turned, left for top. */
  readonly vertical: boolean;
}

type Sides = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;
const along = (vertical: boolean, { left, top, right, bottom }: Sides): Sides =>
  vertical ? { left: top, top: left, right: bottom, bottom: right } : { left, top, right, bottom };

export interface CutLine {
  readonly top: number;
  readonly bottom: number;
  /** Where the ellipsis stands: after what is still seen. */
  readonly at: number;
  readonly ellipsis: number;
}

/** Boxes are laid out in 64ths of a pixel. */
const exact = 0.05;

/**
 * Where the browser ends the lines of an element with an ellipsis (`text-overflow` of CSS UI 4, `line-clamp` of CSS
 * Overflow 4), as no interface of it tells; nothing where it does not.
 * @param scale how much larger the element is seen than laid out
 */
export function cutOf(element: Element, style: CSSStyleDeclaration, scale: number): Cut | undefined {
  const clamp = Number(style.webkitLineClamp) || 0;
  const ends = style.textOverflow === 'ellipsis' && style.overflowX !== 'visible' && !/flex|grid/.test(style.display);
  if (!ends && clamp === 0) return undefined;
  const vertical = isVertical(style);
  const [whole, room] = vertical
    ? [element.scrollHeight, element.clientHeight]
    : [element.scrollWidth, element.clientWidth];
  if (clamp === 0 && whole <= room) return undefined;
  if (clamp > 0 && element.scrollHeight <= element.clientHeight + 1) return undefined;
  const lines = linesOf(element, vertical);
  const right = along(vertical, element.getBoundingClientRect()).right - inset(style, vertical) * scale;
  const wide = ellipsisWidth(style) * Number.parseFloat(style.fontSize) * scale;
  const cut = (line: Line): CutLine => {
    const { top, bottom, boxes } = line;
    // The first is seen even where there is no room for it.
    const first = boxes.findIndex((box, i) => i > 0 && box.right > right - wide + exact);
    return { top, bottom, at: boxes.at(first < 0 ? -1 : first - 1)!.right, ellipsis: wide };
  };
  if (clamp > 0) {
    const last = lines[clamp - 1];
    return last && lines.length > clamp ? { lines: [cut(last)], bottom: last.bottom, vertical } : undefined;
  }
  const long = lines.filter(({ boxes }) => boxes.some((box) => box.right > right + exact));
  return long.length === 0 ? undefined : { lines: long.map(cut), bottom: Number.POSITIVE_INFINITY, vertical };
}

type Lengths = Pick<DOMRect, 'top' | 'bottom'>;
const middle = ({ top, bottom }: Lengths) => (top + bottom) / 2;

/** The line that something stands on, where that one ends in an ellipsis. */
export function cutLineAt({ lines, vertical }: Cut, thing: Sides): CutLine | undefined {
  const at = middle(along(vertical, thing));
  return lines.find(({ top, bottom }) => at > top && at < bottom);
}

export const isBelow = ({ bottom, vertical }: Cut, thing: Sides): boolean => middle(along(vertical, thing)) > bottom;

/** Whether what begins there, on its line, is not seen. */
export const isBeyond = ({ at }: CutLine, left: number): boolean => left > at - exact;

export const isVertical = ({ writingMode }: CSSStyleDeclaration): boolean => writingMode.startsWith('vertical');

function inset(style: CSSStyleDeclaration, vertical: boolean): number {
  const side = vertical ? 'Bottom' : 'Right';
  return Number.parseFloat(style[`padding${side}`]) + Number.parseFloat(style[`border${side}Width`]);
}

interface Line {
  top: number;
  bottom: number;
  readonly boxes: Sides[];
}

/** The boxes of an element's characters, and of what stands among them like one, by line in reading order. */
function linesOf(element: Element, vertical: boolean): Line[] {
  const lines: Line[] = [];
  for (const box of boxesIn(element, vertical).map((one) => along(vertical, one))) {
    const last = lines.at(-1);
    if (last && box.top < last.bottom - (box.bottom - box.top) / 2) {
      last.boxes.push(box);
      last.top = Math.min(last.top, box.top);
      last.bottom = Math.max(last.bottom, box.bottom);
    } else lines.push({ top: box.top, bottom: box.bottom, boxes: [box] });
  }
  return lines;
}

function boxesIn(element: Element, vertical: boolean): DOMRect[] {
  return [...element.childNodes].flatMap((child) => {
    if (child instanceof Text) return charactersOf(child, vertical).map(({ box }) => box);
    if (!(child instanceof Element)) return [];
    const { display, position } = getComputedStyle(child);
    if (display === 'none' || position === 'absolute') return [];
    return display === 'inline' && !(child instanceof SVGElement)
      ? boxesIn(child, vertical)
      : [child.getBoundingClientRect()];
  });
}
