import { type Band, bands } from './bands.ts';
import type { Composition } from './composition.ts';
import type { Frame, LayoutGraph, Point } from './layout-graph.ts';
import { emptyStack, type Stack } from './stack.ts';

/** Between two columns: enough for lines to turn in; more where many pass. */
const gutters: Partial<Record<Band, number>> = { policy: 60, task: 70, attached: 14, department: 128 };
const gutter = 56;
/** Documents say on their lines to a reform model how strongly they draw on it. */
const afterModel = 100;
const widestGutter: Partial<Record<Band, number>> = { task: 130, attached: 14, department: 240 };
const wide = 110;
/** Of what is left over, the gutter with most lines gets most. */
const share: Partial<Record<Band, number>> = { department: 3, attached: 0 };
/** On a phone lines turn in narrower gutters. */
const smallFrame = 480;
const smallGutters = 0.56;
/** Rows move apart up to this much to fill a frame. */
const mostStretch = 1.35;

/** Sets the columns side by side, and uses the frame that is left over: wider gutters, rows farther apart. */
export function spread(
  graph: LayoutGraph,
  stacks: ReadonlyMap<Band, Stack>,
  bandOf: ReadonlyMap<string, Band>,
  frame: Frame,
): Composition {
  const present = bands.filter((band) => stacks.has(band));
  const tight = frame.width < smallFrame ? smallGutters : 1;
  const gaps = present.map((band, i) => {
    if (i === 0) return 0;
    return (present[i - 1] === 'model' ? afterModel : (gutters[band] ?? gutter)) * tight;
  });
  const stackOf = (band: Band) => stacks.get(band) ?? emptyStack;
  const width = sum(present.map((band, i) => gaps[i]! + stackOf(band).width));
  const ys = present.flatMap((band) =>
    [...stackOf(band).places].map(([id, { y }]) => ({ y, box: graph.nodes.get(id)!.box })),
  );
  const top = Math.min(...ys.map(({ y, box }) => y - box.top));
  const height = Math.max(...ys.map(({ y, box }) => y + box.bottom)) - top;
  const zoom = Math.min(1, frame.width / width, frame.height / height);
  const stretch = Math.min(mostStretch, Math.max(1, frame.height / zoom / height));
  const shares = present.map((band, i) => (i === 0 ? 0 : (share[band] ?? 1)));
  const spare = Math.max(0, frame.width / zoom - width) / Math.max(1, sum(shares));
  const places = new Map<string, Point>();
  const lowered = new Set<string>();
  let x = 0;
  present.forEach((band, i) => {
    if (i > 0) x += Math.max(gaps[i]!, Math.min(widestGutter[band] ?? wide, gaps[i]! + spare * shares[i]!));
    const { places: own, width: across } = stackOf(band);
    const ys = stretched(stackOf(band), stretch);
    for (const [id, place] of own) places.set(id, { x: Math.round(x + place.x), y: Math.round(ys.get(id)!) });
    if (stackOf(band).columns > 1) for (const id of own.keys()) lowered.add(id);
    x += across;
  });
  return { places, bands: bandOf, lowered, zoom };
}

/** Rows farther apart. The nodes of one staggered row keep their distances: lines pass between them. */
function stretched({ places, columns }: Stack, stretch: number): Map<string, number> {
  const ys = new Map<string, number>();
  let first = 0;
  [...places].forEach(([id, { y }], i) => {
    if (i % columns === 0) first = y;
    ys.set(id, first * stretch + y - first);
  });
  return ys;
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
