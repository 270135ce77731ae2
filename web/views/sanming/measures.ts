import { byCodePoint } from '../../../graph/graph.ts';
import type { DrawMode } from '../../../graph/schema/words.ts';
import type { ReformModelAnswer } from '../../../graph/store/answers/reform-model.ts';
import type { NodeSummary } from '../../../graph/store/answers.ts';
import { nameOf } from '../../view-model/caption.ts';
import type { Sortable } from '../../view-model/sort.ts';

export interface Measure {
  readonly theme: NodeSummary;
  readonly tasks: number;
  /** By the region's id: each task with how it draws on the model, the strongest first. */
  readonly places: ReadonlyMap<string, readonly DrawMode[]>;
}

export interface Measures {
  readonly places: readonly NodeSummary[];
  readonly measures: readonly Measure[];
}

/** Which of the model's measures (the themes of the tasks that draw on it) each place takes up; most tasks first. */
export function measuresOf({ documents }: ReformModelAnswer): Measures {
  const places = new Map<string, NodeSummary>();
  const found = new Map<string, { theme: NodeSummary; tasks: Set<string>; places: Map<string, DrawMode[]> }>();
  for (const { regions, drawing } of documents) {
    for (const region of regions) places.set(region.id, region);
    for (const { task, mode, themes } of drawing) {
      for (const { theme } of themes) {
        const measure = found.get(theme.id) ?? { theme, tasks: new Set(), places: new Map() };
        found.set(theme.id, measure);
        measure.tasks.add(task.id);
        for (const { id } of regions)
          measure.places.set(id, [...(measure.places.get(id) ?? []), mode].sort(byStrength));
      }
    }
  }
  const measures = [...found.values()]
    .map(({ theme, tasks, places }) => ({ theme, tasks: tasks.size, places }))
    .sort((a, b) => b.tasks - a.tasks || byCodePoint(nameOf(a.theme), nameOf(b.theme)));
  return { places: [...places.values()].sort((a, b) => byCodePoint(a.id, b.id)), measures };
}

/** A measure's value in a column: `measure`, `tasks`, or `at:<place>` for its tasks there. */
export function measureValue({ theme, tasks, places }: Measure, column: string): Sortable {
  if (column === 'measure') return nameOf(theme);
  return column === 'tasks' ? tasks : places.get(column.slice('at:'.length))?.length;
}

const strength: readonly DrawMode[] = ['title', 'named', 'section'];
const byStrength = (a: DrawMode, b: DrawMode) => strength.indexOf(a) - strength.indexOf(b);
