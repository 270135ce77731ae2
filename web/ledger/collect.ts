import type { Asked } from '../../graph/api/client.ts';
import type { TaskRow } from '../../graph/store/count-answers.ts';
import { queries } from '../data/queries.ts';
import { queryClient } from '../data/query-client.ts';
import { passageOf } from '../evidence/passage.ts';
import { type LedgerTask, ledgerTask } from './ledger.ts';

const page = 500;
/** So many sentences are asked for at a time. */
const atOnce = 8;

/** All tasks of a filter with the clause of each, in the order of the documents. @throws AtlasError */
export async function collectTasks(filter: Asked<'tasks'>): Promise<LedgerTask[]> {
  const rows: TaskRow[] = [];
  for (;;) {
    const answer = await queryClient.fetchQuery(queries.tasks({ ...filter, limit: page, offset: rows.length }));
    rows.push(...answer.rows);
    if (answer.rows.length === 0 || rows.length >= answer.total) break;
  }
  const tasks: LedgerTask[] = [];
  for (let at = 0; at < rows.length; at += atOnce) {
    const some = rows.slice(at, at + atOnce);
    tasks.push(...(await Promise.all(some.map(async (row) => ledgerTask(row, await sentenceOf(row))))));
  }
  return tasks;
}

/** The clause that the first unit was read from; the one that counts, where the filter chooses units. */
async function sentenceOf({ assignments }: TaskRow): Promise<string | undefined> {
  const assignment = assignments.find(({ counted }) => counted) ?? assignments[0];
  if (!assignment) return undefined;
  const { evidence } = await queryClient.fetchQuery(queries.relationship(assignment.relationship.id));
  const [piece] = evidence;
  if (!piece) return undefined;
  const { text } = await queryClient.fetchQuery(queries.document(piece.document));
  const { before, marked, after } = passageOf(piece, text);
  return before + marked + after;
}
