import { countedYear } from '../schema/counted-year.ts';
import type { DocumentSummary } from '../store/answers.ts';
import type { Scene } from './story.ts';

type Link = Scene['link'];

/** Node ids begin with the policy that they are of. */
const policyIn = /^(?:task|target|section):([^#]+)/;

const policyOf = (id: string) => (policyIn.exec(id)?.[1] ?? id).replace(/^policy:/, '');

/** What of a graph's link names nodes. How it is written is the graph view's; a test holds these names to its. */
export const drawn = ['n', 'sel'];
/** What of it leads beyond the documents that it names: expansions, what was kept, paths, a view kept elsewhere. */
export const reaching = ['x', 'keep', 'from', 'view'];

/**
 * The held documents that a view draws on: those its link names or filters by; all of them where it says nothing.
 * @param link of a scene, or of any view
 */
export function documentsOf({ path, search }: Link, documents: readonly DocumentSummary[]): DocumentSummary[] {
  const params = new URLSearchParams(search);
  const [docs, levels, years] = ['doc', 'level', 'year'].map((name) => params.getAll(name));
  const named = path === '/graph' ? namedIn(params, drawn, documents) : [];
  const chosen = named.length > 0 ? named : documents;
  return chosen.filter(({ id, policy }) => {
    const properties = policy?.properties ?? {};
    return (
      (docs!.length === 0 || docs!.includes(id) || docs!.includes(policy?.id ?? '')) &&
      (levels!.length === 0 || levels!.includes(String(properties.level ?? ''))) &&
      (years!.length === 0 || years!.includes(String(countedYear(properties).year ?? 'unknown')))
    );
  });
}

/**
 * The documents without which scenes would show something else: all of them as soon as one scene counts or leads over
 * documents that it does not name. In the order given.
 */
export function documentsFor(links: readonly Link[], documents: readonly DocumentSummary[]): DocumentSummary[] {
  const needed = new Set(
    links.flatMap((link) => (isContained(link, documents) ? documentsOf(link, documents) : documents)),
  );
  return documents.filter((document) => needed.has(document));
}

/** A document's text, and the standard picture of documents, are all there where these documents are. */
function isContained({ path, search }: Link, documents: readonly DocumentSummary[]): boolean {
  const params = new URLSearchParams(search);
  if (path === '/reader') return params.has('doc');
  if (path !== '/graph' || reaching.some((name) => params.has(name))) return false;
  const roots = params.getAll('n');
  const held = new Set(documents.flatMap(({ policy }) => (policy ? [policyOf(policy.id)] : [])));
  return roots.length > 0 && roots.every((id) => held.has(policyOf(id)));
}

function namedIn(params: URLSearchParams, names: readonly string[], documents: readonly DocumentSummary[]) {
  const policies = new Set(names.flatMap((name) => params.getAll(name)).map(policyOf));
  return documents.filter(({ policy }) => policy !== undefined && policies.has(policyOf(policy.id)));
}
