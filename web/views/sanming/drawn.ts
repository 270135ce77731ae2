import type { DrawMode } from '../../../graph/schema/words.ts';
import type { ReformModelAnswer } from '../../../graph/store/answers/reform-model.ts';
import type { NodeSummary } from '../../../graph/store/answers.ts';
import type { SanmingLink } from './link.ts';

/** What draws on the model, task by task, and the part of it that a link asks for. */

type Document = ReformModelAnswer['documents'][number];

export interface Drawn {
  readonly document: Document;
  readonly task: NodeSummary;
  readonly mode: DrawMode;
  readonly relationship: string;
  readonly themes: Document['drawing'][number]['themes'];
}

/** The year that a document counts for; `unknown` where none is told. */
export const yearOf = ({ counted }: Pick<Document, 'counted'>): string => String(counted.year ?? 'unknown');

/** Only documents of the places and years that a link filters by, with the counts of what is left. */
export function filtered(answer: ReformModelAnswer, { place, when }: SanmingLink): ReformModelAnswer {
  if (!place && !when) return answer;
  const documents = answer.documents.filter(
    (document) =>
      (!place || document.regions.some(({ id }) => place.includes(id))) && (!when || when.includes(yearOf(document))),
  );
  const tasks = { title: 0, named: 0, section: 0 };
  for (const { mode } of drawnIn({ documents })) tasks[mode]++;
  return { ...answer, documents, tasks };
}

export const drawnIn = ({ documents }: Pick<ReformModelAnswer, 'documents'>): readonly Drawn[] =>
  documents.flatMap((document) => document.drawing.map((each) => ({ document, ...each })));

/** The tasks behind the figure that is open; undefined where none is. Each counts by its strongest evidence. */
export function drawnAsked(answer: ReformModelAnswer, link: SanmingLink): readonly Drawn[] | undefined {
  const { tasks, theme, region, year } = link;
  if (tasks === 'title' || (!tasks && !theme && !region && !year)) return undefined;
  return drawnIn(answer).filter(
    ({ document, mode, themes }) =>
      (tasks === undefined || tasks === 'all' || mode === tasks) &&
      (theme === undefined || themes.some((each) => each.theme.id === theme)) &&
      (region === undefined || document.regions.some(({ id }) => id === region)) &&
      (year === undefined || yearOf(document) === year),
  );
}

/** Nothing open in the panel. */
export const noneOpen = {
  sel: undefined,
  tasks: undefined,
  theme: undefined,
  region: undefined,
  year: undefined,
} as const satisfies SanmingLink;
