import type { DrawnLink, DrawnNode } from '../../view-model/elements.ts';
import type { Course } from '../../view-model/layout/courses.ts';
import type { Point } from '../../view-model/layout/layout-graph.ts';
import { labelSize } from '../../view-model/text-width.ts';
import { curveOver, pointAlong, type Taken, wordsAlong } from '../../view-model/words-along.ts';
import { nameBox } from '../names.ts';
import { bodyIn, mostWorded, roomOf } from '../words.ts';
import { middleOf } from './geometry.ts';

/** A line as it is drawn, and the states of attention that it is drawn in. */
export interface DrawnCourse {
  readonly link: DrawnLink;
  readonly states: ReadonlySet<string>;
  readonly from: Point;
  readonly points: readonly Point[];
  readonly to: Point;
  readonly course: Course | undefined;
}

/** Words that stand on a line. */
export interface LineWords {
  readonly text: string;
  readonly at: Point;
}

interface Standing {
  readonly data: DrawnNode;
  readonly at: Point;
}

/**
 * The words on all lines, where the canvas has them: on a chosen line what it says, on those of the selection their
 * roles where they cover nothing, and what always stands on a line unless it steps back.
 */
export function lineWords(
  lines: readonly DrawnCourse[],
  nodes: readonly Standing[],
  lowered: ReadonlySet<string>,
): ReadonlyMap<string, LineWords> {
  const words = new Map<string, LineWords>();
  for (const line of lines) {
    const { link, states } = line;
    const own = ownPlace(line);
    if (states.has('chosen') && link.chip) words.set(link.id, { text: link.chip, at: own ?? middle(line) });
    else if (states.has('lit') && link.tag && own) words.set(link.id, { text: link.tag, at: own });
    else if (!states.has('dim') && link.always) words.set(link.id, { text: link.always, at: middle(line) });
  }
  for (const [id, said] of besideEachOther(lines, nodes, lowered, words)) words.set(id, said);
  return words;
}

const middle = ({ from, points, to, course }: DrawnCourse) => middleOf(from, points, to, course?.square ?? false);

/** Lines that turn between columns have room for words at their ends: beside what is not selected. */
function ownPlace({ states, from, to, course }: DrawnCourse): Point | undefined {
  if (!course?.words) return undefined;
  const atTarget = states.has('to-other') && !states.has('chosen');
  return atTarget ? { x: course.words.target, y: to.y } : { x: course.words.source, y: from.y };
}

function besideEachOther(
  lines: readonly DrawnCourse[],
  nodes: readonly Standing[],
  lowered: ReadonlySet<string>,
  standing: ReadonlyMap<string, LineWords>,
): Map<string, LineWords> {
  const placed = lines.filter(({ link: { tag, type }, states, course }) => {
    const turns = course !== undefined && !course.square && !course.aside;
    return (
      tag !== undefined &&
      states.has('lit') &&
      !states.has('chosen') &&
      !course?.words &&
      !(turns && type === 'ASSIGNED_TO')
    );
  });
  if (placed.length === 0 || placed.length > mostWorded) return new Map();
  const ways = new Map(placed.map((line) => [line.link.id, wayOf(line)]));
  const worded = placed.map(({ link, course }) => ({
    id: link.id,
    way: ways.get(link.id)!,
    ...roomOf(link.tag!),
    ...(course?.square && { alone: true as const }),
  }));
  const along = wordsAlong(worded, takenBy(nodes, lowered, standing));
  return new Map(
    placed.flatMap(({ link }) => {
      const far = along.get(link.id);
      return far === undefined
        ? []
        : [[link.id, { text: link.tag!, at: pointAlong(ways.get(link.id)!, far) }] as const];
    }),
  );
}

const wayOf = ({ from, points, to, course }: DrawnCourse): readonly Point[] =>
  course?.square ? [from, ...points, to] : curveOver(from, points, to);

function takenBy(
  nodes: readonly Standing[],
  lowered: ReadonlySet<string>,
  standing: ReadonlyMap<string, LineWords>,
): Taken[] {
  const words = [...standing.values()].map(({ text, at: { x, y } }): Taken => {
    const { width, height } = roomOf(text);
    return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
  });
  const bodies = nodes.map(({ data, at }) => bodyIn(data, at));
  const names = nodes.map(({ data, at }) => nameBox(data, at, labelSize, lowered.has(data.id)));
  return [...bodies, ...names, ...words];
}
