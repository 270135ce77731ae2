import type { GraphData } from './data.ts';
import { factsOf } from './facts.ts';
import { type Fold, restOfUnits } from './folds.ts';
import { compose } from './layout/compose.ts';
import { type Frame, layoutGraphOf } from './layout/layout-graph.ts';
import { nodeLooks } from './node-look.ts';
import { sceneOf } from './scene.ts';
import { type Section, sectionsOf } from './sections.ts';

/** Below this zoom the names of a composed picture are no longer read with ease. */
const readableZoom = 0.9;
/** So many departments stand beside one open section, and so few when nothing else helps. */
const departmentsBesideTasks = 8;
const fewestDepartments = 4;

/** What a user opened or folded: ids of folds, or of single nodes that are not to be folded away. */
export interface ByHand {
  readonly open: readonly string[];
  readonly folded: readonly string[];
}

/**
 * What stands folded: what was folded by hand and, until the start of the picture is readable in its frame, the smaller
 * sections before the larger, then the departments with the fewest tasks. What came by expanding folds nothing, and
 * what was expanded stays open.
 */
export function foldsFor(data: GraphData, byHand: ByHand, roots: ReadonlySet<string>, frame: Frame): Fold[] {
  const start = startOf(data);
  const kept = new Set([...byHand.open, ...roots, ...data.anchors.filter((id) => id !== undefined)]);
  const sections = sectionsOf(data);
  const always = sections.filter(({ id }) => byHand.folded.includes(id));
  const open = sections.filter((section) => !always.includes(section) && mayFold(section, kept, start));
  const steps = foldingSteps(open, departmentsByTasks(start, kept));
  const foldsAfter = (count: number) => [...always, ...foldsOf(data, steps.slice(0, count))];
  // The fewest steps that make it readable; each step only takes away.
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (zoomOf(start, foldsAfter(middle), roots, frame) >= readableZoom) high = middle;
    else low = middle + 1;
  }
  return foldsAfter(low);
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

/** In the order in which they are taken: sections, but not the largest; departments; the largest; more departments. */
function foldingSteps(sections: readonly Section[], departments: readonly string[]): Step[] {
  const bySize = sections
    .map((section, i) => ({ section, i }))
    .sort((a, b) => a.section.members.length - b.section.members.length || b.i - a.i)
    .map(({ section }) => section);
  const spare = (fewest: number) => departments.slice(0, Math.max(0, departments.length - fewest));
  const first = spare(departmentsBesideTasks);
  return [...bySize.slice(0, -1), ...first, ...bySize.slice(-1), ...spare(fewestDepartments).slice(first.length)];
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

function zoomOf(data: GraphData, folds: readonly Fold[], roots: ReadonlySet<string>, frame: Frame): number {
  const scene = sceneOf(data, folds);
  const facts = factsOf(scene);
  return compose(layoutGraphOf(scene, nodeLooks(scene, facts, 'zh'), facts, roots), frame).zoom;
}
