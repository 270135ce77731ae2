import { neighbourhoodQuestion } from '../../../graph/store/questions.ts';
import { type Viewport, viewOf, viewportOf, wholeViewport } from '../../../web/canvas/viewport.ts';
import { writeState } from '../../../web/views/graph/link.ts';
import { emptyState, type Pins } from '../../../web/views/graph/state.ts';
import type { SeededServer } from '../../support/server.ts';
import { syntheticReading } from '../../support/synthetic.ts';

export interface Size {
  readonly name: string;
  /** Made documents of each of these provinces. */
  readonly documents: number;
  readonly provinces: readonly number[];
  /** Nodes and relationships together, reached by opening departments one after the other. */
  readonly elements: number;
  /** At least so many frames a second. */
  readonly frames?: number;
}

/** A view with every place given, as the explorer keeps it, and those places by themselves. */
export interface SavedView {
  readonly search: Readonly<Record<string, string | string[]>>;
  readonly places: Pins;
  readonly viewport: Viewport;
}

const provinces = 31;
const linesOfProvince = 40;
/** The canvas beside both panels at 1440 × 900; a bare page is as large. */
export const canvas = { width: 800, height: 800 };
/** What lies over the edges of the explorer's canvas. */
const insets = { left: 20, right: 20, top: 56, bottom: 20 };

export async function fill({ store }: SeededServer, { documents, provinces: chosen }: Size): Promise<void> {
  for (const province of chosen) {
    for (let i = 0; i < documents; i++) await store.applyDocument(syntheticReading(province + provinces * i));
  }
}

/** Departments, opened to all their tasks until there are so many elements; every node with a place, all in sight. */
export async function savedView({ store }: SeededServer, size: Size): Promise<SavedView> {
  const ids = new Set<string>();
  const departments: string[] = [];
  let relationships = 0;
  for (let line = 0; line < linesOfProvince; line++) {
    for (const province of size.provinces) {
      if (ids.size + relationships >= size.elements) break;
      const id = `department:${110000 + province * 1000}/条线${line}`;
      const question = { id, types: 'ASSIGNED_TO,IN_LINE,IN_REGION', limit: 500 };
      const around = await store.neighbourhood(neighbourhoodQuestion.parse(question)).catch(() => undefined);
      if (!around || around.relationships.length < 4) continue;
      departments.push(id);
      for (const node of [around.centre, ...around.nodes]) ids.add(node.id);
      relationships += around.relationships.length;
    }
  }
  const side = Math.ceil(Math.sqrt(ids.size));
  const places = Object.fromEntries(
    [...ids].map((id, i) => [id, { x: (i % side) * 130, y: Math.floor(i / side) * 110 }]),
  );
  const task = [...ids].find((id) => id.startsWith('task:'))!;
  const view = viewOf(canvas, insets, wholeViewport(canvas, insets, Object.values(places), undefined));
  const search = writeState({
    ...emptyState,
    roots: departments,
    expansions: departments.map((id) => ({ id, steps: [{ type: 'ASSIGNED_TO', direction: 'in' }], all: true })),
    pins: places,
    frame: canvas,
    view,
    selected: task,
  });
  return { search, places, viewport: viewportOf(canvas, insets, view) };
}
