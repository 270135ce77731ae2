import type { QueryClient } from '@tanstack/react-query';
import type { Asked } from '../../graph/api/client.ts';
import type { SourcedEvidence } from '../../graph/schema/evidence.ts';
import type { TaskRow } from '../../graph/store/answers/tasks.ts';
import type { DocumentAnswer } from '../../graph/store/answers.ts';
import type { Scene } from '../../graph/story/story.ts';
import { type Source, sourcesOf } from '../briefing/sources.ts';
import { fetchKnown } from '../data/fetch-known.ts';
import { queries } from '../data/queries.ts';
import { type Passage, passageOf } from '../evidence/passage.ts';
import { parseSearch } from '../state/search-params.ts';
import { filterAsked } from '../tasks/filter-link.ts';
import { policyOfTarget, policyOfTask } from '../view-model/part-ids.ts';
import { compareLink } from '../views/compare/link.ts';
import { departmentLink } from '../views/department/link.ts';
import { selectedTasks, workloadLink } from '../views/workload/link.ts';
import { printedDate } from './printed-date.ts';

/** A document that a scene draws on, and one sentence of it that the scene was read from. */
export interface Footnote extends Source {
  /** The date in the document's own words; absent where its text does not print it. */
  readonly printed?: string;
  readonly passage?: Passage;
  /** Where that sentence stands. */
  readonly evidence?: SourcedEvidence;
}

/** So many documents are told with a sentence; of more, the others are counted. */
export const mostFootnotes = 6;

/** Characters that each has on a slide: one alone takes both columns. */
export const roomOnSlide = (footnotes: number): number => (footnotes === 1 ? 98 : 49);

/** The tasks that a scene counts, as the API is asked for them; undefined where it counts none. */
const counted: Readonly<Record<string, (params: object) => Asked<'tasks'> | undefined>> = {
  '/workload': (params) => {
    const link = workloadLink.parse(params);
    return selectedTasks(link) ?? filterAsked(link);
  },
  '/department': (params) => {
    const link = departmentLink.parse(params);
    return { ...filterAsked(link), ...(link.id && { departments: [link.id] }) };
  },
  '/compare': (params) => {
    const link = compareLink.parse(params);
    return { ...filterAsked(link), ...(link.row && !link.theme && { themes: [link.row] }) };
  },
};

/** What a scene shows of a document, most telling first. */
const shown: Readonly<Record<string, readonly string[]>> = {
  '/lineage': ['CITES', 'PLANS'],
  '/sanming': ['DRAWS_ON'],
};
const shownElsewhere = ['ASSIGNED_TO', 'CITES'];
/** What a row that is a task or a target was read from. */
const rowSentences = new Set(['ASSIGNED_TO', 'SETS']);
/** It is about the reading, not about what the documents say. */
const withoutSentence = new Set(['/quality']);

/**
 * The footnotes of a scene in the order of its sources.
 * @param rows ids of the rows that stand on one page of it: then the documents that these draw on, and sentences of theirs
 * @throws AtlasError where the server does not answer
 */
export async function footnotesOf(
  link: Scene['link'],
  client: QueryClient,
  rows?: readonly string[],
): Promise<Footnote[]> {
  const documents = await fetchKnown(client, queries.documents());
  const all = sourcesOf(link, documents);
  const sources = rows ? await sourcesOfRows(all, link, client, rows) : all;
  const told = sources.slice(0, mostFootnotes).map(async (source): Promise<Footnote> => {
    const document = await fetchKnown(client, queries.document(source.id));
    const evidence = withoutSentence.has(link.path)
      ? undefined
      : await evidenceIn(document, source, link, client, rows);
    const printed = source.date && printedDate(document.text, source.date);
    const told = evidence && { evidence, passage: passageOf(evidence, document.text) };
    return { ...source, ...(printed && { printed }), ...told };
  });
  return [...(await Promise.all(told)), ...sources.slice(mostFootnotes)];
}

/** What the rows of a page narrow a question for tasks to, by the label of what they are. */
const narrowing = { line: 'lines', department: 'departments', theme: 'themes' } as const;

/** One question for each kind of row that stands on the page; none where rows say nothing. */
function askedFor(asked: Asked<'tasks'>, rows: readonly string[]): Asked<'tasks'>[] {
  return Object.entries(narrowing).flatMap(([label, name]) => {
    const own = rows.filter((id) => id.startsWith(`${label}:`));
    return own.length > 0 ? [{ ...asked, [name]: own }] : [];
  });
}

/** The first task that one of the questions finds in a policy. */
async function firstTask(
  questions: readonly Asked<'tasks'>[],
  policy: string,
  client: QueryClient,
): Promise<TaskRow | undefined> {
  for (const question of questions) {
    const { rows } = await fetchKnown(client, queries.tasks({ ...question, policies: [policy], limit: 1 }));
    if (rows[0]) return rows[0];
  }
  return undefined;
}

/** The sources that rows draw on; all of them where rows do not say. */
async function sourcesOfRows(
  sources: readonly Source[],
  { path, search }: Scene['link'],
  client: QueryClient,
  rows: readonly string[],
): Promise<Source[]> {
  const asked = counted[path]?.(parseSearch(search));
  const narrowed = asked ? askedFor(asked, rows) : [];
  const policies = new Set(rows.flatMap((id) => policyOfPart(id) ?? []));
  if (narrowed.length === 0 && policies.size === 0) return [...sources];
  const draws = await Promise.all(
    sources.map(async ({ policy }) => {
      if (policy === undefined || policies.has(policy)) return true;
      return (await firstTask(narrowed, policy, client)) !== undefined;
    }),
  );
  return sources.filter((_, i) => draws[i]);
}

/** The policy that a task or a target is of, which its id begins with. */
function policyOfPart(id: string): string | undefined {
  if (id.startsWith('target:')) return policyOfTarget(id);
  return id.startsWith('task:') ? policyOfTask(id) : undefined;
}

async function evidenceIn(
  document: DocumentAnswer,
  { id }: Source,
  link: Scene['link'],
  client: QueryClient,
  rows: readonly string[] | undefined,
): Promise<SourcedEvidence | undefined> {
  const relationship = await relationshipIn(document, link, client, rows ?? []);
  if (!relationship) return undefined;
  const { evidence } = await fetchKnown(client, queries.relationship(relationship));
  return evidence.find((each) => each.document === id);
}

/** The relationship that the document's sentence is of: what is selected, what is counted first, what is read first. */
async function relationshipIn(
  { policy, mentions }: DocumentAnswer,
  { path, search }: Scene['link'],
  client: QueryClient,
  rows: readonly string[],
): Promise<string | undefined> {
  const params = parseSearch(search);
  const chosen = [params.sel, params.rel, params.n, params.id].flat().filter((id) => id !== undefined);
  const ofRows = mentions.filter(({ type }) => rowSentences.has(type));
  const inRows = ofRows.filter(({ from, node }) => rows.includes(from) || rows.includes(node.id));
  const inRow = inRows.find(({ node }) => chosen.includes(node.id)) ?? inRows[0];
  if (inRow) return inRow.relationship;
  const selected = mentions.find(({ relationship }) => chosen.includes(relationship));
  if (selected) return selected.relationship;
  const all = counted[path]?.(params);
  if (all && policy) {
    const narrowed = askedFor(all, rows);
    const task = await firstTask(narrowed.length > 0 ? narrowed : [all], policy.id, client);
    // It counts nothing of this document: no sentence of it says what is shown.
    if (!task) return undefined;
    const assignment = task.assignments.find((each) => each.counted);
    if (assignment) return assignment.relationship.id;
  }
  const types = shown[path] ?? shownElsewhere;
  const ofTypes = mentions.filter(({ type }) => types.includes(type));
  const near = ofTypes.find(({ from, node }) => chosen.includes(from) || chosen.includes(node.id));
  return (near ?? ofTypes[0])?.relationship;
}
