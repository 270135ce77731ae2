import { byCodePoint } from '../../graph/graph.ts';
import type { DocumentSummary } from '../../graph/store/answers.ts';
import { documentsOf } from '../../graph/story/documents-of.ts';
import type { Scene } from '../../graph/story/story.ts';

/** A document as a footnote names it: number and date as printed, the title where it has no number. */
export interface Source {
  readonly id: string;
  /** The policy that it is the text of, by its id. */
  readonly policy: string | undefined;
  readonly title: string;
  readonly number: string | undefined;
  readonly date: string | undefined;
  readonly tasks: number;
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** The held documents that a scene's view draws on, as footnotes name them. */
export function sourcesOf(link: Scene['link'], documents: readonly DocumentSummary[]): Source[] {
  return documentsOf(link, documents)
    .map(({ id, title, policy, tasks }) => ({
      id,
      policy: policy?.id,
      title: text(policy?.properties.title) ?? title,
      number: text(policy?.properties.documentNumber),
      date: text(policy?.properties.issuedOn),
      tasks,
    }))
    .sort((a, b) => byCodePoint(a.number ?? a.title, b.number ?? b.title));
}
