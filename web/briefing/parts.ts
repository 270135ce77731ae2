import { type Atom, atomsIn } from './atoms.ts';
import { balancedPages, pagesFor } from './page-breaks.ts';

/** On how many pages a figure stands, and how many rows of it no page up to the last shows. */
export interface Parts {
  readonly count: number;
  readonly rowsLeft: number;
}

/** By how much the fullest page is higher than its room, in the figure's own pixels. */
export interface LaidParts extends Parts {
  readonly beyond: number;
}

/** A figure goes on over so many pages; what is left then is counted. */
export const mostParts = 4;
/** What is said below a page that is not the last needs so much room, in pixels of the slide. */
export const strip = 34;
/** Less than a pixel of the screen cuts nothing. */
const slack = 2;

interface Room {
  /** Of the figure, in its own pixels. */
  readonly height: number;
  readonly strip: number;
  /** It is already as small as rows get before they go on: whether its pages hold what they should is looked at. */
  readonly isSmall: boolean;
  /** Pages that are asked for: all that it takes, or one. */
  readonly most: number;
  /** Whether each page is filled before the next begins; otherwise all are filled alike. */
  readonly filled?: boolean;
}

/**
 * Leaves of a figure what stands on one of its pages. Rows are taken out so that their columns stay as wide as they are; the
 * legend stands on every page, and a panel beside the figure goes on as long as the figure does.
 * @param part from 0; the last one where there are fewer
 */
export function layPart(content: HTMLElement, part: number, room: Room): LaidParts {
  bringBack(content);
  const figure = figureIn(content);
  const { atoms } = figure;
  if (pagesIn(figure, room, room.height).every((page) => page === 0)) return { count: 1, rowsLeft: 0, beyond: 0 };
  const height = room.height - room.strip;
  const pages = pagesIn(figure, room, height);
  const beyond = room.isSmall ? mostBeyond(content, figure, pages, Math.min(countOf(pages), room.most), height) : 0;
  const last = Math.min(countOf(figure.main.map((_, i) => pages[i]!)), room.most, pointedUntil(atoms, pages));
  show(content, figure, pages, Math.min(part, last - 1));
  return { count: last, rowsLeft: atoms.filter(({ isRow }, i) => isRow && pages[i]! >= last).length, beyond };
}

const countOf = (pages: readonly number[]) => Math.max(0, ...pages) + 1;

/** A figure taken apart. */
interface Figure {
  readonly main: readonly Atom[];
  readonly beside: readonly Atom[];
  /** Both, in this order. */
  readonly atoms: readonly Atom[];
  readonly panelHead: HTMLElement | null;
  readonly foot: HTMLElement | null;
  /** Where an element ends in the figure's own pixels, from its top. */
  measure(element: Element): { top: number; bottom: number };
}

function figureIn(content: HTMLElement): Figure {
  const { top: origin, height: shown } = content.getBoundingClientRect();
  const unit = shown > 0 ? content.offsetHeight / shown : 1;
  const measure = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top: (top - origin) * unit, bottom: (bottom - origin) * unit };
  };
  const panel = content.querySelector<HTMLElement>('.view-panel');
  const panelHead = panel?.querySelector<HTMLElement>('.view-panel-head') ?? null;
  const main = downwards(atomsIn(content.querySelector<HTMLElement>('.view-scroll') ?? content, measure));
  const beside = panel ? atomsIn(panel, measure).filter(({ element }) => !panelHead?.contains(element)) : [];
  const foot = content.querySelector<HTMLElement>('.view-foot');
  return { main, beside, atoms: [...main, ...beside], panelHead, foot, measure };
}

/** The page of each atom, where each page has so much room. */
function pagesIn({ main, beside, foot }: Figure, { filled, most }: Room, height: number): number[] {
  // A drawing is one; so is what has no rows.
  const ofMain = main.some(({ isRow }) => isRow) ? height - (foot?.offsetHeight ?? 0) : Number.POSITIVE_INFINITY;
  const blocks = main.map(blockOf);
  const own = filled ? pagesFor(blocks, ofMain + slack) : balancedPages(blocks, ofMain + slack, most);
  const from = beside[0]?.top ?? 0;
  return [...own, ...pagesFor(beside.map(blockOf), height - from + slack, from)];
}

/** By how much the fullest of the first pages is higher than its room: what stands around its rows takes some as well. */
function mostBeyond(content: HTMLElement, figure: Figure, pages: readonly number[], count: number, height: number) {
  const { main, foot, measure } = figure;
  if (!main.some(({ isRow }) => isRow)) return 0;
  let beyond = 0;
  for (let page = 0; page < count; page++) {
    show(content, figure, pages, page);
    const here = main.filter((_, i) => pages[i] === page).map(({ element }) => element);
    // What is higher than a page by itself stays so.
    if (here.length < 2) continue;
    beyond = Math.max(beyond, ...[...here, ...(foot ? [foot] : [])].map((each) => measure(each).bottom - height));
  }
  return beyond;
}

/** Takes out what does not stand on this page, and says again what its rows come under. */
function show(
  content: HTMLElement,
  { main, atoms, beside, panelHead }: Figure,
  pages: readonly number[],
  here: number,
) {
  bringBack(content);
  const again = new Set(here > 0 ? main.flatMap(({ heads }, i) => (pages[i] === here ? heads : [])) : []);
  const off = atoms.filter(({ element }, i) => pages[i] !== here && !again.has(element));
  for (const { element } of off) element.dataset.off = '';
  if (panelHead && beside.length > 0 && !pages.slice(main.length).includes(here)) panelHead.dataset.off = '';
  hideEmptied(content, off);
}

/** What stands in columns goes on together. */
const downwards = (atoms: readonly Atom[]) => [...atoms].sort((a, b) => a.top - b.top);

const blockOf = ({ top, bottom, isHead, heads, tableHead }: Atom) => ({
  top,
  bottom,
  isHead,
  again: tableHead + heads.reduce((sum, head) => sum + head.offsetHeight, 0),
});

/** A step that points at something goes no further than to what it points at. */
function pointedUntil(atoms: readonly Atom[], pages: readonly number[]): number {
  const pointed = pages.filter((_, i) => {
    const { element } = atoms[i]!;
    return element.matches('[data-standing="lit"]') || element.querySelector('[data-standing="lit"]') !== null;
  });
  return pointed.length > 0 ? Math.max(...pointed) + 1 : Number.POSITIVE_INFINITY;
}

/** What is empty without what was taken out takes no room either. */
function hideEmptied(figure: HTMLElement, off: readonly Atom[]): void {
  for (const { element } of off) {
    for (let at = element.parentElement; at && at !== figure && !at.matches(lasting); at = at.parentElement) {
      if (![...at.children].every(isNothing)) break;
      at.dataset.off = '';
    }
  }
}

/** They hold the others in their places. */
const lasting = '.view-scroll, .view-panel, .view-body, .view-figure, .view';

const isNothing = (child: Element) =>
  child.matches('thead, colgroup, [data-off], .visually-hidden') || (child as HTMLElement).offsetHeight === 0;

/** All of a figure is there again, to be measured. */
export function bringBack(content: HTMLElement): void {
  for (const element of content.querySelectorAll('[data-off]')) element.removeAttribute('data-off');
}

/** The ids of the rows that stand on this page of a figure; nothing where all of it does. */
export function rowsOn(figure: ParentNode): readonly string[] | undefined {
  if (figure.querySelector('[data-off]') === null) return undefined;
  return [...figure.querySelectorAll<HTMLElement>('tr[data-id]:not([data-off]), article[data-id]:not([data-off])')].map(
    ({ dataset }) => dataset.id!,
  );
}
