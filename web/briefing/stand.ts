import type { ShownStep, Standing } from './steps.ts';
import { cellOf } from './things.ts';

/**
 * Lets everything in a figure that has an id stand as a step says, by `data-standing`; how that looks is the style
 * sheet's. Cells of a row that have no id of their own stand as their row does.
 * @param shown nothing where the figure shows as its view does
 */
export function stand(figure: HTMLElement, shown: ShownStep | undefined): void {
  for (const element of figure.querySelectorAll<HTMLElement>('[data-standing]')) {
    if (!shown) delete element.dataset.standing;
  }
  if (!shown) return;
  const things = [...figure.querySelectorAll<HTMLElement | SVGElement>('[data-id]')];
  const standings = things.map((element) => standingOf(element, shown));
  // Where nothing of what is pointed at is there any more, or not yet, the figure shows as its view does.
  if (!standings.some((each) => each === 'lit' || each === 'within')) {
    for (const element of figure.querySelectorAll<HTMLElement>('[data-standing]')) delete element.dataset.standing;
    return;
  }
  for (const [i, element] of things.entries()) setStanding(element, standings[i]!);
  // What something lies in that stands out is its head.
  for (const element of things) {
    const back = element.dataset.standing === shown.rest;
    if (back && element.querySelector('[data-standing="lit"], [data-standing="within"]')) {
      setStanding(element, 'head');
    }
  }
  for (const element of things) if (element instanceof HTMLTableRowElement) standCells(element, shown.rest);
  standColumnHeads(things);
  raiseLit(things);
}

/** The head of a column says what its cells are: it is there as soon as one of them is. */
function standColumnHeads(things: readonly (HTMLElement | SVGElement)[]): void {
  const columns = new Set(
    things
      .filter(({ dataset: { standing } }) => standing === 'lit' || standing === 'within')
      .flatMap((element) => cellOf(element.dataset.id!)?.[1] ?? []),
  );
  for (const head of things) {
    if (head.dataset.standing === 'gone' && head.matches('th') && columns.has(head.dataset.id!)) {
      setStanding(head, 'head');
    }
  }
}

/** Lines lie over each other: those that stand out lie over the others. */
function raiseLit(things: readonly (HTMLElement | SVGElement)[]): void {
  const parents = new Set(things.flatMap(({ dataset, parentElement }) => (dataset.from ? [parentElement!] : [])));
  for (const parent of parents) {
    const lines = [...parent.querySelectorAll<SVGElement>(':scope > [data-from]')];
    const over = lines.at(-1)!.nextSibling;
    const firstLit = lines.findIndex(isLit);
    if (firstLit < 0 || lines.slice(firstLit).every(isLit)) continue;
    for (const line of lines.filter(isLit)) parent.insertBefore(line, over);
  }
}

const isLit = ({ dataset }: SVGElement) => dataset.standing === 'lit';

/** Only what changes is written: others look at what is. */
function setStanding(element: HTMLElement | SVGElement, standing: Standing): void {
  if (element.dataset.standing !== standing) element.dataset.standing = standing;
}

function standingOf(element: HTMLElement | SVGElement, shown: ShownStep): Standing {
  const { id, from, to } = element.dataset;
  const within: string[] = [];
  for (let at = outside(element); at; at = outside(at)) within.push(at.dataset.id!);
  return shown.standing({ id: id!, ends: from && to ? [from, to] : undefined, within });
}

const outside = (element: Element) =>
  element.parentElement?.closest<HTMLElement | SVGElement>('.slide-figure [data-id]');

function standCells(row: HTMLTableRowElement, rest: Standing): void {
  const own = row.dataset.standing as Standing;
  for (const cell of row.cells) {
    // One that goes on over other rows is not this row's.
    if (cell.dataset.id !== undefined || cell.rowSpan > 1) continue;
    const isHead = cell.scope === 'row';
    setStanding(cell, own === 'lit' ? 'within' : own === 'head' && !isHead ? rest : own);
  }
}
