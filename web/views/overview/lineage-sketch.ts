import { byCodePoint } from '../../../graph/graph.ts';
import { groupBy } from '../../../graph/group-by.ts';
import { type Level, levels } from '../../../graph/schema/words.ts';
import type { LineageAnswer } from '../../../graph/store/answers.ts';

/**
 * A small picture of who cites whom: one lane for each administrative level, time to the right, an arc from the citing
 * to the cited document. Everything is placed by rule, so the same documents give the same picture.
 */
export interface SketchPolicy {
  readonly id: string;
  readonly name: string;
  readonly held: boolean;
  readonly citedBy: number;
  readonly x: number;
  readonly y: number;
}
export interface SketchArc {
  readonly id: string;
  readonly path: string;
}
export interface Sketch {
  readonly lanes: readonly { readonly level: Level; readonly y: number }[];
  readonly columns: readonly { readonly year: string; readonly x: number }[];
  readonly policies: readonly SketchPolicy[];
  readonly arcs: readonly SketchArc[];
  /** Of the policies with a lane the one that most held documents cite; ties by name. Absent where none is cited. */
  readonly mostCited:
    | (SketchPolicy & { /** Its name stands here, above what passes. */ readonly nameY: number })
    | undefined;
}

type LineagePolicy = LineageAnswer['policies'][number];
type LineageLine = LineageAnswer['lines'][number];

/** One lineage out of several: every policy and every line once. */
export function mergeLineages(answers: readonly LineageAnswer[]): Pick<LineageAnswer, 'policies' | 'lines'> {
  const policies = new Map<string, LineagePolicy>();
  const lines = new Map<string, LineageLine>();
  for (const answer of answers) {
    for (const policy of answer.policies) policies.set(policy.id, policy);
    for (const line of answer.lines) lines.set(`${line.from}|${line.to}`, line);
  }
  const byId = (a: { id: string }, b: { id: string }) => byCodePoint(a.id, b.id);
  return { policies: [...policies.values()].sort(byId), lines: [...lines.values()] };
}

export const unknownYear = 'unknown';
export const earlier = 'earlier';

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** The year a policy was signed in; where the date is not known, the year in its number. */
export function yearOf(properties: Readonly<Record<string, unknown>>): string {
  const date = text(properties.issuedOn);
  const number = text(properties.documentNumber)?.match(/〔(\d{4})〕/)?.[1];
  return date?.slice(0, 4) ?? number ?? unknownYear;
}

const shortName = (p: LineagePolicy) => text(p.properties.documentNumber) ?? text(p.properties.name) ?? p.id;

/** The last `most` years that occur; older ones share one column, and what has no year stands in the last. */
function columnsOf(
  policies: readonly LineagePolicy[],
  most: number,
): { names: string[]; of: (p: LineagePolicy) => string } {
  const known = [...new Set(policies.map((p) => yearOf(p.properties)))]
    .filter((y) => y !== unknownYear)
    .sort(byCodePoint);
  const kept = known.length > most ? known.slice(1 - most) : known;
  const of = (p: LineagePolicy) => {
    const year = yearOf(p.properties);
    return year === unknownYear || kept.includes(year) ? year : earlier;
  };
  const names = [
    ...(known.length > kept.length ? [earlier] : []),
    ...kept,
    ...(policies.some((p) => of(p) === unknownYear) ? [unknownYear] : []),
  ];
  return { names, of };
}

/** In pixels: a year at 12, and a gap; the words of the other two columns are longer. */
const yearRoom = 36;
const wordRoom = 52;

/** A column has room for its word; what is left is shared out as the fullest lane of each needs it. */
function columnPlaces(
  names: readonly string[],
  cells: ReadonlyMap<string, readonly LineagePolicy[]>,
  of: (p: LineagePolicy) => string,
  marginLeft: number,
  width: number,
): { year: string; x: number; width: number }[] {
  const need = (name: string) =>
    Math.max(2, ...[...cells.values()].filter((cell) => cell[0] && of(cell[0]) === name).map((cell) => cell.length));
  const needs = names.map(need);
  const rooms = names.map((name) => (name === earlier || name === unknownYear ? wordRoom : yearRoom));
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const spare = Math.max(0, width - marginLeft - sum(rooms)) / Math.max(1, sum(needs));
  let left = marginLeft;
  return names.map((year, i) => {
    const own = (rooms[i] ?? 0) + (needs[i] ?? 0) * spare;
    left += own;
    return { year, x: left - own / 2, width: own };
  });
}

const laneYs = [36, 90, 148, 196];
const half = 11;
/** How high an arc within a lane is pulled above the cards; it passes at three quarters of that. */
const pull = 14;

/**
 * @param width of the picture in pixels
 * @param marginLeft room for the words of the lanes
 * @returns places of all policies with a level, since others have no lane; those of one lane and column stand side by side, never on each other
 * while the column has room
 */
export function sketchLineage(
  { policies, lines }: Pick<LineageAnswer, 'policies' | 'lines'>,
  width: number,
  marginLeft: number,
): Sketch {
  const placed = policies.filter((p) => levels.some((l) => l === p.properties.level));
  // Beside the older ones and those without a date, as many years as have room.
  const years = Math.floor((width - marginLeft - 2 * wordRoom) / yearRoom);
  const { names, of } = columnsOf(placed, Math.min(6, Math.max(1, years) + 1));
  const cells = groupBy(placed, (p) => `${String(p.properties.level)}|${of(p)}`);
  const columns = columnPlaces(names, cells, of, marginLeft, width);
  const lanes = levels.map((level, i) => ({ level, y: laneYs[i] ?? 0 }));
  const sketched = [...cells.values()].flatMap((cell) => {
    const inOrder = cell.toSorted(
      (a, b) =>
        byCodePoint(text(a.properties.issuedOn) ?? '', text(b.properties.issuedOn) ?? '') ||
        byCodePoint(shortName(a), shortName(b)),
    );
    const column = columns.find((c) => c.year === (cell[0] && of(cell[0])));
    const pitch = Math.min(24, ((column?.width ?? 0) - 4) / inOrder.length);
    return inOrder.map(
      (p, i): SketchPolicy => ({
        id: p.id,
        name: shortName(p),
        held: p.properties.presence === 'held',
        citedBy: p.citedBy,
        x: (column?.x ?? marginLeft) + (i - (inOrder.length - 1) / 2) * pitch,
        y: lanes.find((lane) => lane.level === p.properties.level)?.y ?? 0,
      }),
    );
  });
  const at = new Map(sketched.map((p) => [p.id, p]));

  const arcs = lines.flatMap((line): SketchArc[] => {
    const [from, to] = [at.get(line.from), at.get(line.to)];
    return from && to ? [{ id: `${line.from}|${line.to}`, path: arc(from, to) }] : [];
  });
  const mostCited = sketched
    .filter((p) => p.citedBy > 0)
    .toSorted((a, b) => b.citedBy - a.citedBy || byCodePoint(a.name, b.name))[0];
  const passes = lines.some((line) => at.get(line.from)?.y === mostCited?.y && at.get(line.to)?.y === mostCited?.y);
  const nameY = (y: number) => y - half - (passes ? pull + 2 : 6);
  return {
    lanes,
    columns,
    policies: sketched,
    arcs,
    mostCited: mostCited && { ...mostCited, nameY: nameY(mostCited.y) },
  };
}

/** From the top of the citing card to the bottom of the cited; within one lane over the top. */
function arc(from: SketchPolicy, to: SketchPolicy): string {
  if (from.y === to.y) {
    const top = from.y - half - pull;
    return `M${from.x} ${from.y - half}C${from.x} ${top} ${to.x} ${top} ${to.x} ${to.y - half - 1}`;
  }
  const [start, end] = from.y > to.y ? [from.y - half, to.y + half + 1] : [from.y + half, to.y - half - 1];
  const middle = (start + end) / 2;
  return `M${from.x} ${start}C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${end}`;
}
