import type { GraphData } from './data.ts';
import { factsOf } from './facts.ts';
import { compose } from './layout/compose.ts';
import { type Frame, layoutGraphOf } from './layout/layout-graph.ts';
import { nodeLooks } from './node-look.ts';
import { sceneOf } from './scene.ts';
import { type Section, sectionsOf } from './sections.ts';

/** Below this zoom the names of a composed picture are no longer read with ease. */
const readableZoom = 0.86;

/**
 * The sections that stand folded: those folded by hand, and, until the picture is readable in its frame, the smaller
 * ones before the larger, the later before the earlier. Those opened by hand stay open.
 */
export function foldedSections(
  data: GraphData,
  byHand: { readonly open: readonly string[]; readonly folded: readonly string[] },
  roots: ReadonlySet<string>,
  frame: Frame,
): Section[] {
  const sections = sectionsOf(data);
  const folded = sections.filter((section) => byHand.folded.includes(section.id));
  const candidates = sections
    .filter((section) => section.tasks.length > 1 && !folded.includes(section) && !byHand.open.includes(section.id))
    .map((section, i) => ({ section, i }))
    .sort((a, b) => a.section.tasks.length - b.section.tasks.length || b.i - a.i)
    .map(({ section }) => section);
  while (candidates.length > 0 && zoomOf(data, folded, roots, frame) < readableZoom) folded.push(candidates.shift()!);
  return folded;
}

function zoomOf(data: GraphData, folded: readonly Section[], roots: ReadonlySet<string>, frame: Frame): number {
  const scene = sceneOf(data, folded);
  const facts = factsOf(scene);
  return compose(layoutGraphOf(scene, nodeLooks(scene, facts, 'zh'), facts, roots), frame).zoom;
}
