/** Brings what a step points at into sight where a part of the figure scrolls by itself, as the text of the reader. */
export function bringIntoSight(figure: HTMLElement, ids: readonly string[]): void {
  const wanted = new Set(ids);
  const element = [...figure.querySelectorAll<HTMLElement>('[data-id]')].find(({ dataset }) => wanted.has(dataset.id!));
  const pane = element && scrollingAround(element, figure);
  if (!pane) return;
  const [box, seen] = [element.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (box.top >= seen.top && box.bottom <= seen.bottom) return;
  // The slide may be scaled as a whole.
  const unit = pane.offsetHeight / seen.height;
  const left = Math.max(0, pane.clientHeight - box.height * unit);
  pane.scrollTop += (box.top - seen.top) * unit - Math.min(pane.clientHeight * above, left / 2);
}

/** So much of what stands before it is seen above, as a share of the height. */
const above = 0.3;

function scrollingAround(element: HTMLElement, figure: HTMLElement): HTMLElement | undefined {
  for (let at = element.parentElement; at && at !== figure; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return undefined;
}
