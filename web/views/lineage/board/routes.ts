import type { BoardLine } from './board.ts';
import { type BoardLayout, channel, gutter, laneLabelWidth, type PlacedCard, type PlacedLine } from './board-layout.ts';
import {
  type Box,
  bottom,
  curvedRoute,
  isInside,
  overlap,
  type Point,
  type Route,
  right,
  roundedRoute,
} from './geometry.ts';

/**
 * Lines of the board. A line is a free curve where one finds its way without touching a card; else it runs with right
 * angles through the channels between rows and the gutters between years, which no card ever stands in.
 */
type Placed = Omit<BoardLayout, 'lines'>;

/** How near a curve may come to a card that is not its own. */
const clearance = 5;
/** How far apart lines leave and reach one edge, and run beside each other. */
const apart = 9;
const track = 4;
const portMargin = 14;

export function routeLines(placed: Placed, lines: readonly BoardLine[]): PlacedLine[] {
  const byId = new Map(placed.cards.map((card) => [card.card.id, card]));
  const ends = lines.flatMap((line) => {
    const [from, to] = [byId.get(line.from), byId.get(line.to)];
    return from && to && from !== to ? [{ line, from, to }] : [];
  });
  const ports = createPorts();
  const tracks = createTracks();
  // Short lines first: they have the fewest ways to choose from.
  const routed = ends
    .map((end, order) => ({ ...end, order, length: distance(end.from, end.to) }))
    .sort((a, b) => a.length - b.length || a.order - b.order)
    .map(({ line, from, to, order }) => ({ order, line, ...routeBetween(placed, from, to, ports, tracks) }));
  return routed.sort((a, b) => a.order - b.order).map(({ line, path, points }) => ({ line, path, points }));
}

const middle = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
const distance = (a: Box, b: Box) => Math.hypot(middle(a).x - middle(b).x, middle(a).y - middle(b).y);

type Ports = ReturnType<typeof createPorts>;
type Tracks = ReturnType<typeof createTracks>;

/** Which places of an edge are taken already. */
function createPorts() {
  const taken = new Map<string, number[]>();
  const on = (card: PlacedCard, edge: string) => {
    const key = `${edge} ${card.card.id}`;
    const places = taken.get(key) ?? [];
    taken.set(key, places);
    return places;
  };
  return {
    /** Free places along the upper or lower edge, those nearest to a wish first. */
    free(card: PlacedCard, edge: 'top' | 'bottom', wish: number): number[] {
      const used = on(card, edge);
      const count = Math.floor((card.width - 2 * portMargin) / apart);
      const all = Array.from({ length: count + 1 }, (_, i) => card.x + portMargin + i * apart);
      const open = all.filter((x) => used.every((other) => Math.abs(other - x) >= apart - 0.5));
      return (open.length > 0 ? open : all).sort((a, b) => Math.abs(a - wish) - Math.abs(b - wish) || a - b);
    },
    /** The next place down a side. */
    side(card: PlacedCard, edge: 'left' | 'right'): number {
      const used = on(card, edge);
      const steps = Math.max(1, Math.floor((card.height - 16) / 7));
      const offset = used.length % (steps + 1);
      const y = card.y + 8 + ((offset * 3) % (steps + 1)) * 7;
      used.push(y);
      return Math.min(y, bottom(card) - 6);
    },
    take: (card: PlacedCard, edge: 'top' | 'bottom', x: number) => void on(card, edge).push(x),
  };
}

/** Lines that share a channel run beside each other: 0, 4, −4, 8 … from its middle, within its room. */
function createTracks() {
  const counts = new Map<string, number>();
  return (key: string, room: number): number => {
    const n = counts.get(key) ?? 0;
    counts.set(key, n + 1);
    const most = Math.max(1, Math.floor(room / track) - 1);
    const i = n % most;
    return Math.ceil(i / 2) * track * (i % 2 === 1 ? 1 : -1);
  };
}

function routeBetween(placed: Placed, from: PlacedCard, to: PlacedCard, ports: Ports, tracks: Tracks): Route {
  if (from.row === undefined) return fromStack(placed, from, to, ports, tracks);
  if (to.row === undefined) return toStack(placed, from, to, ports, tracks);
  return freeCurve(placed, from, to, ports) ?? angled(placed, from, to, ports, tracks);
}

/** An S from edge to edge that touches no card; nothing where there is none. */
function freeCurve(placed: Placed, from: PlacedCard, to: PlacedCard, ports: Ports): Route | undefined {
  const up = bottom(to) <= from.y;
  if (!up && bottom(from) > to.y) return undefined;
  const [leave, reach] = up ? (['top', 'bottom'] as const) : (['bottom', 'top'] as const);
  const y1 = up ? from.y : bottom(from);
  const y2 = up ? bottom(to) : to.y;
  const others = placed.cards.filter((card) => card !== from && card !== to);
  let best: { readonly cost: number; readonly route: Route; readonly x1: number; readonly x2: number } | undefined;
  for (const x1 of ports.free(from, leave, middle(to).x)) {
    for (const x2 of ports.free(to, reach, middle(from).x)) {
      const cost = Math.abs(x1 - x2) + Math.abs(x1 - middle(from).x) / 4 + Math.abs(x2 - middle(to).x) / 4;
      if (best && cost >= best.cost) continue;
      const half = (y1 + y2) / 2;
      const route = curvedRoute({ x: x1, y: y1 }, { x: x1, y: half }, { x: x2, y: half }, { x: x2, y: y2 });
      if (route.points.some((point) => others.some((card) => isInside(point, card, clearance)))) continue;
      best = { cost, route, x1, x2 };
    }
  }
  if (!best || Math.abs(best.x1 - best.x2) > 2.5 * Math.abs(y1 - y2)) return undefined;
  ports.take(from, leave, best.x1);
  ports.take(to, reach, best.x2);
  return best.route;
}

/** Between two dated cards through channel, gutter, channel. */
function angled(placed: Placed, from: PlacedCard, to: PlacedCard, ports: Ports, tracks: Tracks): Route {
  const up = to.row! < from.row!;
  const same = to.row === from.row;
  const leave = up || same ? 'top' : 'bottom';
  const reach = up ? 'bottom' : 'top';
  const x1 = ports.free(from, leave, middle(to).x)[0]!;
  const x2 = ports.free(to, reach, middle(from).x)[0]!;
  ports.take(from, leave, x1);
  ports.take(to, reach, x2);
  const start = { x: x1, y: leave === 'top' ? from.y : bottom(from) };
  const end = { x: x2, y: reach === 'top' ? to.y : bottom(to) };
  const first = channelAt(placed, from, leave, tracks);
  const second = channelAt(placed, to, reach, tracks);
  // Neighbouring rows share one channel.
  if (same || Math.abs(to.row! - from.row!) === 1) {
    return roundedRoute([start, { x: x1, y: first }, { x: x2, y: first }, end]);
  }
  const x =
    clearBetween(placed, { x: x1, y: first }, { x: x2, y: second }, tracks) ??
    gutterNear(placed, (x1 + x2) / 2, tracks);
  return roundedRoute([start, { x: x1, y: first }, { x, y: first }, { x, y: second }, { x: x2, y: second }, end]);
}

/** The middle of the channel above or below a card's row, on a track of its own. */
function channelAt(placed: Placed, card: PlacedCard, edge: 'top' | 'bottom', tracks: Tracks): number {
  const row = placed.cards.filter((other) => other.row === card.row);
  const top = Math.min(...row.map(({ y }) => y));
  const end = Math.max(...row.map(bottom));
  const isAbove = edge === 'top';
  const offset = tracks(`channel ${isAbove ? card.row! - 1 : card.row!}`, channel - 6);
  return (isAbove ? top - channel / 2 : end + channel / 2) + offset;
}

/** A way straight up or down between two channels that no card stands in: the shortest one, beside the lines that take it. */
function clearBetween(placed: Placed, a: Point, b: Point, tracks: Tracks): number | undefined {
  const beside = 2 * clearance;
  const span = { y: Math.min(a.y, b.y), height: Math.abs(a.y - b.y), width: 0 };
  const between = placed.cards.filter((card) => card.y < span.y + span.height && bottom(card) > span.y);
  const gutters = placed.columns.map((column) => ({ x: column.x + gutter / 2, room: gutter }));
  const ways = [
    ...gutters,
    ...[a.x, b.x, ...between.flatMap((card) => [card.x - beside, right(card) + beside])].map((x) => ({ x, room: 16 })),
  ];
  const length = (x: number) => Math.abs(a.x - x) + Math.abs(b.x - x);
  const isClear = ({ x, room }: (typeof ways)[number]) =>
    !between.some((card) => overlap(card, { ...span, x }, room === gutter ? clearance : beside - 0.1));
  const best = ways
    .filter(({ x }) => x > laneLabelWidth && x < timeEnd(placed))
    .filter(isClear)
    .sort((one, other) => length(one.x) - length(other.x) || one.x - other.x)[0];
  return best && best.x + tracks(`way ${best.x}`, best.room);
}

/** The gutter between two years that is nearest to a place. */
function gutterNear(placed: Placed, x: number, tracks: Tracks): number {
  const middles = [...placed.columns.map((column) => column.x + gutter / 2), timeEnd(placed) + gutter / 2];
  const nearest = middles.reduce((best, each) => (Math.abs(each - x) < Math.abs(best - x) ? each : best));
  return nearest + tracks(`gutter ${nearest}`, gutter);
}

const timeEnd = ({ columns }: Placed) => {
  const last = columns.at(-1);
  return last ? last.x + last.width : 0;
};

/** The room before the stack of documents without a date. */
function stackGutter(placed: Placed, tracks: Tracks): number {
  const from = timeEnd(placed);
  return (from + placed.undated) / 2 + tracks('stack', placed.undated - from - 6) / 1.4;
}

/** From a card's side to the stack where nothing stands between; else along the channel above its row. */
function toStack(placed: Placed, from: PlacedCard, to: PlacedCard, ports: Ports, tracks: Tracks): Route {
  const x = stackGutter(placed, tracks);
  const end = { x: to.x, y: ports.side(to, 'left') };
  const isFree = !placed.cards.some((card) => card.row === from.row && card.x > from.x);
  if (isFree) {
    const y = ports.side(from, 'right');
    return roundedRoute([{ x: right(from), y }, { x, y }, { x, y: end.y }, end]);
  }
  const edge = middle(to).y < from.y ? 'top' : 'bottom';
  const x1 = ports.free(from, edge, right(from))[0]!;
  ports.take(from, edge, x1);
  const along = channelAt(placed, from, edge, tracks);
  const start = { x: x1, y: edge === 'top' ? from.y : bottom(from) };
  return roundedRoute([start, { x: x1, y: along }, { x, y: along }, { x, y: end.y }, end]);
}

/** From a document without a date: out of its side, along the gutter, and into the other from its side or edge. */
function fromStack(placed: Placed, from: PlacedCard, to: PlacedCard, ports: Ports, tracks: Tracks): Route {
  const x = stackGutter(placed, tracks);
  const start = { x: from.x, y: ports.side(from, 'left') };
  if (to.row === undefined) {
    const y = ports.side(to, 'left');
    return roundedRoute([start, { x, y: start.y }, { x, y }, { x: to.x, y }]);
  }
  const edge = middle(from).y > middle(to).y ? 'bottom' : 'top';
  const x2 = ports.free(to, edge, right(to))[0]!;
  ports.take(to, edge, x2);
  const along = channelAt(placed, to, edge, tracks);
  const end = { x: x2, y: edge === 'top' ? to.y : bottom(to) };
  return roundedRoute([start, { x, y: start.y }, { x, y: along }, { x: x2, y: along }, end]);
}
