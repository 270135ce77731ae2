import { byCodePoint } from '../../graph/graph.ts';
import type { DocumentSummary } from '../../graph/store/answers.ts';
import type { Scene } from '../../graph/story/story.ts';
import { parseSearch } from '../state/search-params.ts';

/** A document as a footnote names it: number and date as printed, the title where it has no number. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly number: string | undefined;
  readonly date: string | undefined;
  readonly tasks: number;
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
const values = (value: string | string[] | undefined) => (value === undefined ? [] : [value].flat());

/** Node ids begin with the policy that they are of. */
const policyIn = /^(?:task|target|section):([^#]+)/;

/**
 * The held documents that a scene's view draws on: those its link names or filters by; all of them where it says nothing.
 */
export function sourcesOf({ path, search }: Scene['link'], documents: readonly DocumentSummary[]): Source[] {
  const params = parseSearch(search);
  const [docs, levels, years] = ['doc', 'level', 'year'].map((name) => values(params[name]));
  const drawn = path === '/graph' ? [params.n, params.sel].flatMap(values) : [];
  const policies = drawn.map((id) => policyIn.exec(id)?.[1] ?? id).map((id) => id.replace(/^policy:/, ''));
  const named = documents.filter(({ policy }) => policies.includes(policy?.id.replace(/^policy:/, '') ?? ''));
  const chosen = named.length > 0 ? named : documents;
  return chosen
    .filter(({ id, policy }) => {
      const { level, issuedOn, year } = policy?.properties ?? {};
      return (
        (docs!.length === 0 || docs!.includes(id) || docs!.includes(policy?.id ?? '')) &&
        (levels!.length === 0 || levels!.includes(text(level) ?? '')) &&
        (years!.length === 0 || years!.includes(String(year ?? text(issuedOn)?.slice(0, 4) ?? 'unknown')))
      );
    })
    .map(({ id, title, policy, tasks }) => ({
      id,
      title: text(policy?.properties.title) ?? title,
      number: text(policy?.properties.documentNumber),
      date: text(policy?.properties.issuedOn),
      tasks,
    }))
    .sort((a, b) => byCodePoint(a.number ?? a.title, b.number ?? b.title));
}
