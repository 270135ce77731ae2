/** A piece of a figure that is never cut: a row, an item of a list, a paragraph, a drawing. In the figure's own pixels. */
export interface Atom {
  readonly element: HTMLElement;
  readonly top: number;
  readonly bottom: number;
  /** Of a table or a list: it is counted where it is not seen. */
  readonly isRow: boolean;
  /** It says what comes after it, so it never ends a page. */
  readonly isHead: boolean;
  /** What is said again above it where a page begins with it: its group, its section. */
  readonly heads: readonly HTMLElement[];
  /** Height of its table's head, which stands above it on every page. */
  readonly tableHead: number;
}

const whole = 'tr, li, article, p, h2, h3, svg, figure, blockquote, dl, button';
const inside = 'tr, li, article, section, p, h2, h3';

/** The atoms of a part of a figure in reading order. @param measure turns what the screen has into the figure's pixels */
export function atomsIn(root: HTMLElement, measure: (element: Element) => { top: number; bottom: number }): Atom[] {
  return elementsIn(root).flatMap((element) => {
    const { top, bottom } = measure(element);
    if (bottom - top < 1) return [];
    const isRow = element.matches('tr, article, li');
    const head = element.matches('tr') ? element.closest('table')?.tHead : undefined;
    const headBox = head ? measure(head) : undefined;
    return [
      {
        element,
        top,
        bottom,
        isRow,
        isHead: isHead(element),
        heads: headsOf(element),
        tableHead: headBox ? headBox.bottom - headBox.top : 0,
      },
    ];
  });
}

function elementsIn(element: HTMLElement): HTMLElement[] {
  return [...element.children].flatMap((child) => {
    if (!(child instanceof HTMLElement)) return child instanceof SVGSVGElement ? [child as never] : [];
    if (child.matches('thead, colgroup, .visually-hidden')) return [];
    const goesOn =
      !child.matches(whole) && child.querySelector(inside) !== null && !isDrawing(child) && !isSigned(child);
    return goesOn ? elementsIn(child) : [child];
  });
}

/** Its parts stand at places of their own, so that it is one. */
const isDrawing = (element: HTMLElement) =>
  [...element.children].some(
    (child) => child instanceof HTMLElement && getComputedStyle(child).position === 'absolute',
  );

/** A sign and its words are one. */
const isSigned = ({ firstElementChild }: HTMLElement) => firstElementChild instanceof SVGSVGElement;

const isGroupRow = (element: Element | null) => element?.querySelector(':scope > th[scope="rowgroup"]') != null;

const isHead = (element: Element) => element.matches('h2, h3, h3 + p.target-differs') || isGroupRow(element);

function headsOf(element: HTMLElement): HTMLElement[] {
  const section = element.closest('section')?.querySelector<HTMLElement>(':scope > h2, :scope > h3');
  let group: Element | null = isGroupRow(element) ? null : element.previousElementSibling;
  while (group && !isGroupRow(group)) group = group.previousElementSibling;
  return [section, group].filter((head): head is HTMLElement => head instanceof HTMLElement && head !== element);
}
