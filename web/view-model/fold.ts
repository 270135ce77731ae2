import type { GraphData } from './data.ts';
import { factsOf } from './facts.ts';
import { type Fold, restOfUnits, sectionPrefix } from './folds.ts';
import { compose } from './layout/compose.ts';
import { type Frame, layoutGraphOf } from './layout/layout-graph.ts';
import { nodeLooks } from './node-look.ts';
import { sceneOf } from './scene.ts';
import { type Section, sectionsOf } from './sections.ts';

/** Sections fold until the picture is so large. */
const goodZoom = 0.89;
/** In narrower frames, tasks rather fold than stand in two columns. */
const roomForTwo = 1000;
/** And in these, the largest section folds as well. */
const roomForOne = 700;
/** Before the last open section folds, names may become so small: they grow where there is room. */
const stillReadable = 0.7;
/** So many departments stand beside one open section, and so few when nothing else helps. */
const departmentsBesideTasks = 8;
const fewestDepartments = 4;

/** What a user opened or folded: ids of folds, or of single nodes that are not to be folded away. */
export interface ByHand {
  readonly open: readonly string[];
  readonly folded: readonly string[];
  /** Whether a node or fold stands on the picture: it stays as it is. */
  stands(id: string): boolean;
}

/**
 * What stands folded: what was folded by hand and, until the start of the picture is readable in its frame, the smaller
 * sections before the larger, then the departments with the fewest tasks. What came by expanding folds nothing, and
 * what was expanded stays open.
 * @param groups what hubs have around them, already put together
 */
export function foldsFor(
  data: GraphData,
  byHand: ByHand,
  roots: ReadonlySet<string>,
  frame: Frame,
  groups: readonly Fold[] = [],
): Fold[] {
  const grouped = new Set(groups.flatMap(({ members }) => members.map(({ id }) => id)));
  const start = startOf(data);
  const standing = [...data.nodes.keys()].filter(byHand.stands);
  const kept = new Set([
    ...byHand.open,
    ...standing,
    ...roots,
    ...grouped,
    ...data.anchors.filter((id) => id !== undefined),
  ]);
  const sections = sectionsOf(data).filter(({ members }) => !members.some(({ id }) => grouped.has(id)));
  const isFolded = ({ id }: Fold) => byHand.folded.includes(id) || (byHand.stands(id) && !byHand.open.includes(id));
  const wholes = wholesOf(sections).filter(isFolded);
  const inWhole = new Set(wholes.map(({ policy }) => policy));
  const parts = sections.filter(({ policy }) => !inWhole.has(policy));
  const always = [...groups, ...wholes, ...parts.filter(isFolded)];
  const open = parts.filter((section) => !always.includes(section) && mayFold(section, kept, start));
  const departments = departmentsByTasks(start, kept);
  const foldsAfter = (steps: readonly Step[]) => [...always, ...foldsOf(data, steps)];
  const zoomAfter = (steps: readonly Step[]) => zoomOf(start, foldsAfter(steps), roots, frame);
  const few = firstSteps(open, departments);
  const inOneColumn = (steps: readonly Step[]) => zoomOf(start, foldsAfter(steps), roots, frame, 1);
  if (frame.width < roomForTwo && inOneColumn(few) >= goodZoom) return foldsAfter(fewest(few, inOneColumn));
  const all = allSteps(open, departments);
  const oneDocument = new Set(open.map(({ policy }) => policy)).size === 1;
  if (frame.width < roomForOne && oneDocument && open.length > 1) return foldsAfter(fewest(all, inOneColumn));
  const zoom = zoomAfter(few);
  if (zoom >= goodZoom) return foldsAfter(fewest(few, zoomAfter));
  if (zoom >= stillReadable) return foldsAfter(few);
  const documents = wholesOf(parts.filter((section) => !always.includes(section))).filter((whole) =>
    mayFold(whole, kept, start),
  );
  const most = documents.length > 1 ? allSteps(documents, departments) : all;
  return foldsAfter(fewest(most, zoomAfter));
}

/** The fewest steps that make a picture readable; each step only takes away. */
function fewest(steps: readonly Step[], zoomAfter: (steps: readonly Step[]) => number): readonly Step[] {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (zoomAfter(steps.slice(0, middle)) >= goodZoom) high = middle;
    else low = middle + 1;
  }
  return steps.slice(0, low);
}

/** Only what the picture started with. */
function startOf(data: GraphData): GraphData {
  const nodes = new Map([...data.nodes].filter(([id]) => data.arrival.get(id) === 0));
  return { ...data, nodes, cut: new Map() };
}

function mayFold(section: Section, kept: ReadonlySet<string>, start: GraphData): boolean {
  const { id, members } = section;
  return members.length > 1 && !kept.has(id) && members.every((task) => !kept.has(task.id) && start.nodes.has(task.id));
}

type Step = Section | string;

/** What folds first, in this order: sections, but not the largest; departments. */
function firstSteps(sections: readonly Section[], departments: readonly string[]): Step[] {
  return [...bySize(sections).slice(0, -1), ...spare(departments, departmentsBesideTasks)];
}

/** Where that does not help: every section; more departments. */
function allSteps(sections: readonly Section[], departments: readonly string[]): Step[] {
  const first = spare(departments, departmentsBesideTasks);
  const rest = spare(departments, fewestDepartments).slice(first.length);
  return [...bySize(sections).slice(0, -1), ...first, ...bySize(sections).slice(-1), ...rest];
}

const bySize = (sections: readonly Section[]) =>
  sections
    .map((section, i) => ({ section, i }))
    .sort((a, b) => a.section.members.length - b.section.members.length || b.i - a.i)
    .map(({ section }) => section);

const spare = (departments: readonly string[], kept: number) =>
  departments.slice(0, Math.max(0, departments.length - kept));

/** All tasks of a document as one: where several documents stand beside each other. */
function wholesOf(sections: readonly Section[]): Section[] {
  const wholes = new Map<string, Section>();
  for (const { policy, members } of sections) {
    const known = wholes.get(policy)?.members ?? [];
    const id = `${sectionPrefix}${policy.slice('policy:'.length)}`;
    wholes.set(policy, { id, label: 'Task', policy, marker: '', title: '', members: [...known, ...members] });
  }
  return [...wholes.values()];
}

/** Departments that nothing but their tasks holds, fewest tasks first. */
function departmentsByTasks(start: GraphData, kept: ReadonlySet<string>): string[] {
  if (kept.has(restOfUnits)) return [];
  const { tasksOf } = factsOf(sceneOf(start, []));
  const count = (id: string) => tasksOf.get(id) ?? 0;
  return [...start.nodes.values()]
    .filter(({ id, label }) => label === 'Department' && !kept.has(id) && count(id) > 0)
    .map(({ id }, i) => ({ id, i }))
    .sort((a, b) => count(a.id) - count(b.id) || b.i - a.i)
    .map(({ id }) => id);
}

function foldsOf(data: GraphData, steps: readonly Step[]): Fold[] {
  const sections = steps.filter((step) => typeof step !== 'string');
  const members = steps.flatMap((step) => {
    const node = typeof step === 'string' ? data.nodes.get(step) : undefined;
    return node ? [node] : [];
  });
  // One alone would take the same room under a worse name.
  if (members.length < 2) return sections;
  return [...sections, { id: restOfUnits, label: 'Department', marker: '', title: '', members }];
}

function zoomOf(
  data: GraphData,
  folds: readonly Fold[],
  roots: ReadonlySet<string>,
  frame: Frame,
  taskColumns?: number,
): number {
  const own = folds.filter(({ members }) => members.some(({ id }) => data.nodes.has(id)));
  const scene = sceneOf(data, own);
  const facts = factsOf(scene);
  return compose(layoutGraphOf(scene, nodeLooks(scene, facts, 'zh'), facts, roots), frame, taskColumns).zoom;
}
