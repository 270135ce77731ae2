import type { Language } from '../../../graph/language.ts';
import type { CrosstabAnswer, WorkloadAnswer, WorkloadRow } from '../../../graph/store/answers/workload.ts';
import type { NodeSummary } from '../../../graph/store/answers.ts';
import type { Cell } from '../../frame/csv.ts';
import { rowsFound } from '../../frame/FindField.tsx';
import { nameOf } from '../../view-model/caption.ts';
import type { WorkloadLink } from './link.ts';
import { workloadTableHead } from './messages.ts';
import type { pairsShown } from './PairTable.tsx';
import { placesOf, rowNames, rowsShown } from './rows.ts';

/** What is handed on is what is shown: the rows found, in their order, with the counts of places and of the heat map. */

type By = 'line' | 'department';

const headings = (cells: CrosstabAnswer | undefined) =>
  cells?.columns.flatMap(({ key, node }) => (node ? [{ key, node }] : [])) ?? [];

/** Places that have a column of their own; the heat map by place says the same of them. */
function placesBeside(answer: WorkloadAnswer, cells: CrosstabAnswer | undefined, by: By): readonly NodeSummary[] {
  const inCells = new Set(headings(cells).map(({ key }) => key));
  return placesOf(answer, by).filter(({ id }) => !inCells.has(id));
}

export function rankingHead(
  answer: WorkloadAnswer,
  cells: CrosstabAnswer | undefined,
  by: By,
  language: Language,
): string[] {
  const places = placesBeside(answer, cells, by);
  return [...workloadTableHead[language], ...places.map(nameOf), ...headings(cells).map(({ node }) => nameOf(node))];
}

export function rankingRows(
  answer: WorkloadAnswer,
  cells: CrosstabAnswer | undefined,
  by: By,
  link: WorkloadLink,
): Cell[][] {
  const name = rowNames(answer, by);
  const places = placesBeside(answer, cells, by);
  const counts = new Map(
    cells?.rows.map(({ key, cells }) => [key, new Map(cells.map(({ column, tasks }) => [column, tasks]))]),
  );
  const row =
    (apart: string) =>
    (each: WorkloadRow): Cell[] => [
      name(each),
      apart,
      each.tasks,
      each.share,
      each.byRole.lead,
      each.first,
      each.after,
      each.byRole.implementing,
      each.more['carried-forward'],
      each.more['named-in-text'],
      each.atLeast || each.openEnded > 0 ? '≥' : '',
      ...places.map(({ id }) => each.regions.find(({ region }) => region.id === id)?.tasks ?? 0),
      ...headings(cells).map(({ key }) => counts.get(each.node.id)?.get(key) ?? 0),
    ];
  return [...rowsShown(answer, by, link).map(row('')), ...rowsFound(answer.groups, link.find, name).map(row('＊'))];
}

export const pairRows = (pairs: ReturnType<typeof pairsShown>): Cell[][] =>
  pairs.map(({ names: [a, b], tasks, expected, lift }) => [a, b, tasks, expected, lift]);
