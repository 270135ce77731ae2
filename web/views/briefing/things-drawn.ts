/** Something in the figure that is annotated, with its name as the figure says it. */
export interface DrawnThing {
  readonly id: string;
  readonly name: string;
}

const longest = 40;

/** Everything that the figure on the stage lets a step point at, in reading order; lines are pointed at by hand. */
export function thingsDrawn(): DrawnThing[] {
  const drawn = document.querySelectorAll<HTMLElement | SVGElement>('.pointing [data-id]:not([data-from])');
  const names = new Map([...drawn].map((element) => [element.dataset.id!, drawnName(element)]));
  return [...names].map(([id, name]) => ({ id, name }));
}

/** The name of one of them; nothing where the figure does not have it. */
export function nameDrawn(id: string): string | undefined {
  const element = document.querySelector<HTMLElement | SVGElement>(`.pointing [data-id="${CSS.escape(id)}"]`);
  return element ? drawnName(element) : undefined;
}

function drawnName(element: HTMLElement | SVGElement): string {
  const lines = element.querySelectorAll('.name tspan');
  const said = lines.length > 0 ? [...lines].map((line) => line.textContent).join('') : sayingOf(element);
  const plain = said.replace(/\s+/g, ' ').trim();
  return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
}

function sayingOf(element: Element): string {
  const head = element instanceof HTMLTableRowElement ? element.querySelector('th[scope="row"]') : element;
  const own = head ?? element;
  const labelled = own.hasAttribute('aria-label') ? own : own.querySelector('[aria-label]');
  return labelled?.getAttribute('aria-label') ?? own.textContent ?? '';
}
