import { escapeXml, short } from '../canvas/svg/geometry.ts';
import type { Pen } from './pen.ts';

/** Attributes that say where and what; how it looks is taken from what the style sheets make of it. */
const shape =
  /^(?:id|d|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|dx|dy|width|height|points|offset|pattern\w+|gradient\w+|marker(?:Width|Height|Units)|ref[XY]|orient|viewBox|preserveAspectRatio|textLength)$/;

/** How a thing looks, with what SVG takes where nothing is said. */
const looks: readonly (readonly [property: string, initial: string])[] = [
  ['fill', 'rgb(0, 0, 0)'],
  ['fill-opacity', '1'],
  ['stroke', 'none'],
  ['stroke-opacity', '1'],
  ['stroke-dasharray', 'none'],
  ['stroke-linejoin', 'miter'],
  ['stroke-linecap', 'butt'],
  ['marker-start', 'none'],
  ['marker-end', 'none'],
];
const letters: readonly (readonly [property: string, initial: string])[] = [
  ['font-size', ''],
  ['font-family', ''],
  ['font-weight', '400'],
  ['text-anchor', 'start'],
  ['dominant-baseline', 'auto'],
  ['paint-order', 'normal'],
];
const written = new Set(['text', 'tspan', 'textPath']);
const unseen = new Set(['title', 'desc', 'style', 'script', 'metadata']);

/** A drawing inside the page, whole, at its place: its own elements, with every value of the style sheets written out. */
export function svgPart(svg: SVGSVGElement, pen: Pen): string {
  const matrix = svg.getScreenCTM();
  const box = svg.getBoundingClientRect();
  if (!matrix || box.width === 0 || box.height === 0) return definitionsOf(svg);
  const { a, b, c, d, e, f } = matrix;
  const transform = `matrix(${[a, b, c, d].map(fine).join(' ')} ${short(e - pen.left)} ${short(f - pen.top)})`;
  const clip = getComputedStyle(svg).overflow === 'visible' ? '' : ` clip-path="${pen.clip(box)}"`;
  return `<g${clip}><g transform="${transform}">${contentOf(svg)}</g></g>`;
}

/** What is not seen itself may hold the patterns of others. */
const definitionsOf = (svg: SVGSVGElement) => [...svg.querySelectorAll(':scope > defs')].map(partOf).join('');

const fine = (value: number) => String(Math.round(value * 1e5) / 1e5);

const contentOf = (element: Element): string => [...element.childNodes].map(partOf).join('');

function partOf(node: ChildNode): string {
  if (node.nodeType === Node.TEXT_NODE) return escapeXml(node.nodeValue ?? '');
  if (!(node instanceof SVGElement) || unseen.has(node.localName)) return '';
  const style = getComputedStyle(node);
  if (style.display === 'none' && node.localName !== 'pattern' && node.localName !== 'marker') return '';
  const attributes = [...node.attributes].flatMap(({ name, value }) =>
    shape.test(name) ? [` ${name}="${escapeXml(inUnits(node, name, value))}"`] : [],
  );
  return `<${node.localName}${attributes.join('')}${lookOf(node, style)}>${contentOf(node)}</${node.localName}>`;
}

/** A share of its own drawing would be one of the whole page here: `12%` → `18`. */
function inUnits(element: SVGElement, name: string, value: string): string {
  const length: unknown = element instanceof SVGGeometryElement && value.endsWith('%') && Reflect.get(element, name);
  return length instanceof SVGAnimatedLength ? fine(length.baseVal.value) : value;
}

function lookOf(element: SVGElement, style: CSSStyleDeclaration): string {
  const said: [string, string][] = [];
  if (style.opacity !== '1') said.push(['opacity', style.opacity]);
  if (style.transform !== 'none') said.push(['transform', style.transform.replace('matrix3d', 'matrix')]);
  if (style.visibility === 'hidden') said.push(['visibility', 'hidden']);
  const isLetters = written.has(element.localName);
  if (element instanceof SVGGeometryElement || isLetters) {
    for (const [property, initial] of looks) {
      const value = style.getPropertyValue(property);
      if (value !== initial) said.push([property, value]);
    }
    if (style.stroke !== 'none') said.push(['stroke-width', strokeWidth(element, style)]);
  }
  if (isLetters) {
    for (const [property, initial] of letters) {
      const value = style.getPropertyValue(property);
      if (value !== initial) said.push([property, value]);
    }
  }
  return said.map(([name, value]) => ` ${name}="${escapeXml(local(value))}"`).join('');
}

/** `url("http://…#id")` is a place in this file. */
const local = (value: string) => value.replace(/^url\("?[^"#]*#([^")]+)"?\)/, 'url(#$1)');

/** A stroke that keeps its width on the screen has to be told in the drawing's own measure. */
function strokeWidth(element: SVGElement, style: CSSStyleDeclaration): string {
  const width = Number.parseFloat(style.strokeWidth);
  if (style.vectorEffect !== 'non-scaling-stroke' || !(element instanceof SVGGraphicsElement)) return short(width);
  const own = element.getScreenCTM();
  const around = element.ownerSVGElement?.getScreenCTM();
  if (!own || !around) return short(width);
  const times = ({ a, b, c, d }: DOMMatrix) => Math.sqrt(Math.abs(a * d - b * c));
  return fine(width / (times(own) / times(around)));
}
