import { limits } from '../../graph/store/questions.ts';
import { ask } from './client.ts';

/** Questions whose answers come in pages. */
type Paged = 'tasks' | 'findings' | 'missing';
type Answer<Name extends Paged> = Awaited<ReturnType<typeof ask<Name>>>;
type Row<Name extends Paged> = Answer<Name>['rows'][number];

/** All rows of an answer, page by page: what is handed on is whole, however much of it is shown. */
export async function allRows<Name extends Paged>(
  name: Name,
  question: Omit<Parameters<typeof ask<Name>>[1], 'limit' | 'offset'>,
): Promise<Row<Name>[]> {
  const found: Row<Name>[] = [];
  for (;;) {
    const page = { ...question, limit: limits.page, offset: found.length } as Parameters<typeof ask<Name>>[1];
    const { total, rows } = await ask(name, page);
    found.push(...(rows as Row<Name>[]));
    if (rows.length === 0 || found.length >= total) return found;
  }
}
