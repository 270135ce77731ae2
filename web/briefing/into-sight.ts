/** Brings what a step points at into sight where a part of the figure scrolls by itself, as the text of the reader. */
export function bringIntoSight(figure: HTMLElement, ids: readonly string[]): void {
  const wanted = new Set(ids);
  const element = [...figure.querySelectorAll<HTMLElement>('[data-id]')].find(({ dataset }) => wanted.has(dataset.id!));
  const pane = element && scrollingAround(element, figure);
  if (!pane) return;
  const [box, seen] = [element.getBoundingClientRect(), pane.getBoundingClientRect()];
  // The slide may be scaled as a whole.
  const unit = pane.offsetHeight / seen.height;
  const covered = coveredAbove(pane);
  const top = (box.top - seen.top) * unit - covered;
  const room = pane.clientHeight - covered;
  const height = box.height * unit;
  if (top >= 0 && top + height <= room) return;
  pane.scrollTop += top - Math.min(room * above, Math.max(0, room - height) / 2);
}

/** What stays where it is while the rest scrolls under it. */
const coveredAbove = (pane: HTMLElement) =>
  [...pane.children]
    .filter((child): child is HTMLElement => getComputedStyle(child).position === 'sticky')
    .reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);

/** So much of what stands before it is seen above, as a share of the height. */
const above = 0.3;

function scrollingAround(element: HTMLElement, figure: HTMLElement): HTMLElement | undefined {
  for (let at = element.parentElement; at && at !== figure; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return undefined;
}
