import { escapeXml, short } from '../canvas/svg/geometry.ts';
import { boxesOf } from './boxes.ts';
import { type Cut, cutLineAt, cutOf, isBeyond } from './ellipsis.ts';
import { type Pen, penAt, tag } from './pen.ts';
import { svgPart } from './svg-part.ts';
import { type Around, decorationOf, textOf } from './text.ts';

export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

interface DrawingOptions {
  readonly title: string;
  /** What is said of it for those who cite it. */
  readonly about: string;
}

/**
 * A part of the page as a stand-alone SVG: grounds, borders, inner drawings, and every line of text as a `<text>`, all
 * where the browser laid them out. No bitmap, no style sheet, nothing of another file.
 * @param root laid out in the page; its own size, before any scaling from outside, is the drawing's
 */
export function svgOfElement(root: HTMLElement, { title, about }: DrawingOptions): Drawing {
  const box = root.getBoundingClientRect();
  const pen = penAt(box.left, box.top);
  const { width, height } = box;
  const content = partsOf(root, { scale: 1, decoration: undefined, cut: undefined }, pen).join('\n');
  const clips = pen.clips.length > 0 ? `<defs>${pen.clips.join('')}</defs>\n` : '';
  return {
    width,
    height,
    svg: [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${short(width)}" height="${short(height)}" viewBox="0 0 ${short(width)} ${short(height)}" role="img">`,
      `<title>${escapeXml(title)}</title>`,
      `<desc>${escapeXml(about)}</desc>`,
      `${clips}${content}`,
      '</svg>',
    ].join('\n'),
  };
}

function partsOf(element: Element, around: Around, pen: Pen): string[] {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.clipPath !== 'none' || style.opacity === '0') return [];
  const inline = style.display === 'inline' && !(element instanceof SVGElement);
  if (!inline && around.cut && isBehind(element, around.cut)) return [];
  const faded = (parts: string[]) =>
    style.opacity === '1' || parts.length === 0 ? parts : [grouped({ opacity: style.opacity }, parts)];
  if (element instanceof SVGSVGElement) return style.visibility === 'visible' ? faded([svgPart(element, pen)]) : [];
  const scale = around.scale * scaleOf(style);
  const decoration = decorationOf(style, scale) ?? around.decoration;
  // The lines of a block are its own.
  const cut = inline ? around.cut : cutOf(element, style, scale);
  const seen = style.visibility === 'visible';
  const boxes = seen ? boxesOf(element, style, scale, pen) : [];
  const inside = [...childrenOf(element)].flatMap((child) => {
    if (child instanceof Element) return partsOf(child, { scale, decoration, cut }, pen);
    return seen && child instanceof Text ? textOf(child, style, { scale, decoration, cut }, pen) : [];
  });
  const content = isCut(element, style) ? [grouped({ 'clip-path': pen.clip(innerBox(element)) }, inside)] : inside;
  return faded([...boxes, ...content]);
}

/** Whether something among words stands where their line has ended. */
function isBehind(element: Element, cut: Cut): boolean {
  const box = element.getBoundingClientRect();
  const line = cutLineAt(cut, box);
  return line !== undefined && isBeyond(line, cut.vertical ? box.top : box.left);
}

const grouped = (attributes: Readonly<Record<string, string>>, parts: readonly string[]) =>
  parts.length === 0 ? '' : tag('g', attributes, parts.join('\n'));

/** What lies higher is drawn later; the rest in the order of the text. */
function childrenOf(element: Element): ChildNode[] {
  const level = (child: ChildNode) => {
    if (!(child instanceof HTMLElement)) return 0;
    const { position, zIndex } = getComputedStyle(child);
    return position === 'static' ? 0 : Number(zIndex) || 0;
  };
  return [...element.childNodes]
    .map((child) => ({ child, level: level(child) }))
    .sort((a, b) => a.level - b.level)
    .map(({ child }) => child);
}

/** How much larger than laid out: the length of a unit after the element's own transform. */
function scaleOf({ transform }: CSSStyleDeclaration): number {
  if (transform === 'none') return 1;
  const { a, b } = new DOMMatrixReadOnly(transform);
  return Math.hypot(a, b);
}

/** Whether what reaches out of the element is not seen, and something does. */
function isCut(element: Element, { overflowX, overflowY }: CSSStyleDeclaration): boolean {
  if (overflowX === 'visible' && overflowY === 'visible') return false;
  return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
}

function innerBox(element: Element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}
