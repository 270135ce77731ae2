import type { Asked } from '../../graph/api/client.ts';
import { mostRelationships } from '../../graph/api/routes/graph.ts';
import type { Language } from '../../graph/language.ts';
import type { TaskRow } from '../../graph/store/answers/tasks.ts';
import { queries } from '../data/queries.ts';
import { queryClient } from '../data/query-client.ts';
import { passageOf } from '../evidence/passage.ts';
import { type LedgerTask, ledgerTask } from './ledger.ts';

const page = 500;

/** All tasks of a filter with the clause of each, in the order of the documents. @throws AtlasError */
export async function collectTasks(filter: Asked<'tasks'>, language: Language): Promise<LedgerTask[]> {
  const rows: TaskRow[] = [];
  for (;;) {
    const answer = await queryClient.fetchQuery(queries.tasks({ ...filter, limit: page, offset: rows.length }));
    rows.push(...answer.rows);
    if (answer.rows.length === 0 || rows.length >= answer.total) break;
  }
  const sentences = await sentencesOf(rows);
  return rows.map((row) => ledgerTask(row, sentences.get(row), language));
}

/** The clause that the first unit of each was read from; the one that counts, where the filter chooses units. */
async function sentencesOf(rows: readonly TaskRow[]): Promise<ReadonlyMap<TaskRow, string>> {
  const clauses = rows.flatMap((row) => {
    const assignment = row.assignments.find(({ counted }) => counted) ?? row.assignments[0];
    return assignment ? [{ row, relationship: assignment.relationship.id }] : [];
  });
  const sentences = new Map<TaskRow, string>();
  for (let at = 0; at < clauses.length; at += mostRelationships) {
    const some = clauses.slice(at, at + mostRelationships);
    const told = await queryClient.fetchQuery(queries.relationships(some.map(({ relationship }) => relationship)));
    for (const [i, { row }] of some.entries()) {
      const piece = told[i]?.evidence[0];
      if (!piece) continue;
      const { text } = await queryClient.fetchQuery(queries.document(piece.document));
      const { before, marked, after } = passageOf(piece, text);
      sentences.set(row, before + marked + after);
    }
  }
  return sentences;
}
