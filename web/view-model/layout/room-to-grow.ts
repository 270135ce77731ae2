import { type Box, boxOf, leastSize, type NodeLook } from '../node-look.ts';
import type { Point } from './layout-graph.ts';
import { overlap } from './near.ts';

interface Standing {
  readonly id: string;
  readonly at: Point;
  look: NodeLook;
  box: Box;
}

/**
 * Looks with which nodes that keep their places do not lie on each other, names included: one that has become larger
 * than there is room for grows as far as its neighbours allow, the smaller ones first, until the picture is arranged
 * anew. Two that meet at their least size were put so by hand.
 * @param places of the nodes that stand
 */
export function grownWithin(
  looks: ReadonlyMap<string, NodeLook>,
  places: ReadonlyMap<string, Point>,
): ReadonlyMap<string, NodeLook> {
  const standing: Standing[] = [...places].flatMap(([id, at]) => {
    const look = looks.get(id);
    return look ? [{ id, at, look, box: boxOf(look) }] : [];
  });
  const near = nearIn(standing);
  // As large as it wants to be, each meets all that it can meet.
  const crowded = standing.flatMap((one) => {
    const others = leastOf(one) < one.look.width ? near(one) : [];
    return others.length > 0 ? [{ one, wanted: one.look, others }] : [];
  });
  if (crowded.length === 0) return looks;
  for (const { one } of crowded) give(one, sized(one.look, leastOf(one) / one.look.width));
  for (const { one, wanted, others } of crowded.sort((a, b) => a.wanted.width - b.wanted.width)) {
    give(one, largest(one, wanted, others));
  }
  return new Map([...looks, ...crowded.map(({ one }) => [one.id, one.look] as const)]);
}

const leastOf = ({ id, look }: Standing) => Math.min(leastSize(id) ?? look.width, look.width);

function give(one: Standing, look: NodeLook): void {
  one.look = look;
  one.box = boxOf(look);
}

const sized = (look: NodeLook, scale: number): NodeLook => ({
  ...look,
  width: look.width * scale,
  height: look.height * scale,
});

const meet = (a: Pick<Standing, 'at' | 'box'>, b: Standing) => overlap(a.at, a.box, b.at, b.box);

const tries = 10;

/** The largest look with which a node meets none of those near it that it does not meet as it is. */
function largest(one: Standing, wanted: NodeLook, others: readonly Standing[]): NodeLook {
  const free = others.filter((other) => !meet(one, other));
  const isFree = (look: NodeLook) => !free.some((other) => meet({ at: one.at, box: boxOf(look) }, other));
  if (isFree(wanted)) return wanted;
  let [low, high] = [one.look.width / wanted.width, 1];
  for (let i = 0; i < tries; i++) {
    const half = (low + high) / 2;
    if (isFree(sized(wanted, half))) low = half;
    else high = half;
  }
  return sized(wanted, low);
}

/** What meets a node, found by where it stands from left to right. */
function nearIn(standing: readonly Standing[]): (one: Standing) => readonly Standing[] {
  const sorted = [...standing].sort((a, b) => a.at.x - b.at.x);
  const widest = standing.reduce((most, { box }) => Math.max(most, box.left, box.right), 0);
  const firstFrom = (x: number) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const half = (low + high) >> 1;
      if (sorted[half]!.at.x < x) low = half + 1;
      else high = half;
    }
    return low;
  };
  return (one) => {
    const found: Standing[] = [];
    for (let i = firstFrom(one.at.x - 2 * widest); sorted[i] && sorted[i]!.at.x <= one.at.x + 2 * widest; i++) {
      const other = sorted[i]!;
      if (other !== one && meet(one, other)) found.push(other);
    }
    return found;
  };
}
