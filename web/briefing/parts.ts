import { type Atom, atomsIn } from './atoms.ts';
import { balancedPages, pagesFor } from './page-breaks.ts';

/** On how many pages a figure stands, and how many rows of it no page up to the last shows. */
export interface Parts {
  readonly count: number;
  readonly rowsLeft: number;
}

/** A figure goes on over so many pages; what is left then is counted. */
export const mostParts = 4;
/** What is said below a page that is not the last needs so much room, in pixels of the slide. */
export const strip = 30;
/** Less than a pixel of the screen cuts nothing. */
const slack = 2;

interface Room {
  /** Of the figure, in its own pixels. */
  readonly height: number;
  readonly strip: number;
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
export function layPart(content: HTMLElement, part: number, room: Room): Parts {
  bringBack(content);
  const { top: origin, height: shown } = content.getBoundingClientRect();
  const unit = shown > 0 ? content.offsetHeight / shown : 1;
  const measure = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top: (top - origin) * unit, bottom: (bottom - origin) * unit };
  };
  const panel = content.querySelector<HTMLElement>('.view-panel');
  const foot = content.querySelector<HTMLElement>('.view-foot');
  const main = downwards(atomsIn(content.querySelector<HTMLElement>('.view-scroll') ?? content, measure));
  const panelHead = panel?.querySelector<HTMLElement>('.view-panel-head');
  const beside = panel ? atomsIn(panel, measure).filter(({ element }) => !panelHead?.contains(element)) : [];
  const besideFrom = beside[0]?.top ?? 0;

  const pagesIn = (height: number) => {
    // A drawing is one; so is what has no rows.
    const ofMain = main.some(({ isRow }) => isRow) ? height - (foot?.offsetHeight ?? 0) : Number.POSITIVE_INFINITY;
    const own = room.filled
      ? pagesFor(main.map(blockOf), ofMain + slack)
      : balancedPages(main.map(blockOf), ofMain + slack, room.most);
    const ofPanel = pagesFor(beside.map(blockOf), height - besideFrom + slack, besideFrom);
    return { own, ofPanel, count: (own.at(-1) ?? 0) + 1, isWhole: [...own, ...ofPanel].every((page) => page === 0) };
  };
  if (pagesIn(room.height).isWhole) return { count: 1, rowsLeft: 0 };
  const { own, ofPanel, count } = pagesIn(room.height - room.strip);

  const atoms = [...main, ...beside];
  const pages = [...own, ...ofPanel];
  const last = Math.min(count, room.most, pointedUntil(atoms, pages));
  const here = Math.min(part, last - 1);
  const again = new Set(here > 0 ? main[own.indexOf(here)]?.heads : []);
  const off = atoms.filter(({ element }, i) => pages[i] !== here && !again.has(element));
  for (const { element } of off) element.dataset.off = '';
  if (panelHead && beside.length > 0 && !ofPanel.includes(here)) panelHead.dataset.off = '';
  hideEmptied(content, off);
  return { count: last, rowsLeft: atoms.filter(({ isRow }, i) => isRow && pages[i]! >= last).length };
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
