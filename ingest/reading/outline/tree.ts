import type { StageFinding } from '../types.ts';
import type { Heading } from './headings.ts';
import type { Marker, MarkerStyle } from './markers.ts';

/** A numbered item in its place among the others. */
export interface Branch {
  readonly marker: Marker;
  readonly depth: number;
  readonly parent?: Branch;
  readonly children: Branch[];
  readonly path: string;
  /** The heading without a number that a root stands under (保障措施, 附则), where there is one. */
  readonly under?: string;
}

/**
 * Puts markers, in printed order, into the tree they number. Which style stands in which is the document's own: a style
 * not open yet opens below the innermost open one. What a number must be decides what is an item: the next in its list,
 * the first of a new one, or the next of one that is continued over sections ((一)–(二十)). A number left out, or one
 * printed twice, is taken with a finding; any other is text. Numbers that only divide an item's text are none.
 * Below a heading without a number the numbering begins afresh.
 * @param boxes where 专栏 begin: what they number is theirs, until the numbers above go on
 * @returns the roots, and where such headings part the document
 */
export function growTree(
  markers: readonly Marker[],
  headings: readonly Heading[],
  boxes: readonly number[] = [],
): { roots: Branch[]; parted: number[]; findings: StageFinding[] } {
  const roots: Branch[] = [];
  const findings: StageFinding[] = [];
  const parted: number[] = [];
  const paths = new Map<string, number>();
  const lastOfStyle = new Map<MarkerStyle, number>();
  const counted = new Set(least.filter((style) => isCountedOn(markers, style)));
  let open: Branch[] = [];
  let under: string | undefined;
  let next = 0;
  let nextBox = 0;
  let inBox = false;
  for (const [index, marker] of markers.entries()) {
    for (; next < headings.length && headings[next]!.start < marker.start; next++) {
      if (isInside(open, markers, index)) continue;
      parted.push(headings[next]!.start);
      open = [];
      inBox = false;
      under = headings[next]!.text;
    }
    const level = open.findIndex((branch) => branch.marker.style === marker.style);
    for (; nextBox < boxes.length && boxes[nextBox]! < marker.start; nextBox++) inBox = open.length > 0;
    const last = lastOfStyle.get(marker.style);
    if (inBox && !goesOn(marker, last)) continue;
    inBox = false;
    if (!counted.has(marker.style) && open.some(({ marker: { style } }) => divides(marker.style, style))) continue;
    const anyNumber = open.length === 0 || (last === undefined && opensList(markers, index));
    const verdict = level >= 0 ? sibling(marker, open[level]!.marker.value) : opening(marker, last, anyNumber);
    if (verdict.note) findings.push(noted(marker, verdict.note));
    if (!verdict.item) continue;
    open = level >= 0 ? open.slice(0, level) : open;
    const parent = open.at(-1);
    const path = uniquePath(parent ? `${parent.path}/${marker.numeral}` : marker.numeral, paths);
    const heading = parent ? undefined : under;
    const branch: Branch = { marker, depth: open.length, parent, children: [], path, under: heading };
    (parent?.children ?? roots).push(branch);
    open.push(branch);
    lastOfStyle.set(marker.style, marker.value);
  }
  parted.push(...headings.slice(next).map(({ start }) => start));
  return { roots, parted, findings };
}

/** Whether a list that is open goes on behind a heading: then the heading stands inside one of its items. */
function isInside(open: readonly Branch[], markers: readonly Marker[], from: number): boolean {
  return open.some(({ marker: { style, value } }) => {
    for (let at = from; at < markers.length; at++)
      if (markers[at]!.style === style) return markers[at]!.value === value + 1;
    return false;
  });
}

/** （一）①…②…（二）③…: numbers that go on over the items above them, and never begin again, are the document's own. */
function isCountedOn(markers: readonly Marker[], style: MarkerStyle): boolean {
  let last = 0;
  let goesOn = false;
  for (const [index, marker] of markers.entries()) {
    if (marker.style !== style) continue;
    if (marker.value !== last + 1) return false;
    goesOn ||= last > 0 && markers[index - 1]!.style !== style;
    last = marker.value;
  }
  return goesOn;
}

/** The last of all numbers. */
const least: readonly MarkerStyle[] = ['（1）', '①'];

/** Numbers that only divide the text of an item that is open: （1） and ① below （一）, 1. or an article 条. */
function divides(style: MarkerStyle, open: MarkerStyle): boolean {
  return (
    least.includes(style) &&
    (open === '（一）' || open === '1.' || open === '条' || (style === '①' && open === '（1）'))
  );
}

interface Verdict {
  readonly item: boolean;
  readonly note?: 'gap' | 'repeated' | 'out-of-order';
}

function sibling({ value }: Marker, before: number): Verdict {
  if (value === before + 1) return { item: true };
  if (value === 1) return { item: true };
  if (value > before && value <= before + widestStep) return { item: true, note: 'gap' };
  return value === before ? { item: true, note: 'repeated' } : { item: false, note: 'out-of-order' };
}

/** Whether it is the next number of its style, or the one behind it. */
const goesOn = ({ value }: Marker, last: number | undefined): boolean =>
  last !== undefined && value > last && value <= last + 2;

/** Whether the next number of this style goes on: a list, of which an excerpt left out the beginning. */
function opensList(markers: readonly Marker[], index: number): boolean {
  const { style, value } = markers[index]!;
  for (let at = index + 1; at < markers.length; at++)
    if (markers[at]!.style === style) return markers[at]!.value === value + 1;
  return false;
}

/** A part of a document may begin with any number, and so may a section whose predecessors were left out. */
function opening({ value }: Marker, last: number | undefined, anyNumber: boolean): Verdict {
  if (value === 1 || (last !== undefined && value === last + 1)) return { item: true };
  if (anyNumber || (last !== undefined && value > last && value <= last + widestGap))
    return { item: true, note: 'gap' };
  return { item: false, note: 'out-of-order' };
}

const widestGap = 10;
/** How many items of a list an excerpt, or a slip, leaves out at once. */
const widestStep = 4;

function uniquePath(path: string, taken: Map<string, number>): string {
  const count = (taken.get(path) ?? 0) + 1;
  taken.set(path, count);
  return count === 1 ? path : `${path}~${count}`;
}

const notes = {
  gap: ['序号有缺，按所印序号收录', 'a number before it is missing; it was taken as printed', 'info'],
  repeated: ['序号重复，按出现次序收录', 'the number is printed twice; it was taken in its place', 'warning'],
  'out-of-order': ['序号与上下文不连续，视为正文', 'the number does not follow; it was read as running text', 'info'],
} as const;

function noted(marker: Marker, note: keyof typeof notes): StageFinding {
  const [zh, en, severity] = notes[note];
  return {
    start: marker.start,
    end: marker.end,
    rule: `numbering-${note}`,
    severity,
    message: `“${marker.numeral}”：${zh}。`,
    messageEn: `“${marker.numeral}”: ${en}.`,
  };
}
