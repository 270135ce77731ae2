import type { Asked } from '../../graph/api/client.ts';
import type { NeighbourhoodAnswer } from '../../graph/store/answers.ts';
import { limits } from '../../graph/store/limits.ts';
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

/** The first so many of a node's neighbours, page by page, as one answer. */
export const neighboursUpTo = (
  question: Omit<Asked<'neighbourhood'>, 'limit' | 'offset'>,
  most: number,
  signal?: AbortSignal,
): Promise<NeighbourhoodAnswer> => upTo(most, (part) => ask('neighbourhood', { ...question, ...part }, signal));

/** The first so many of one of their groups. */
export const groupUpTo = (
  question: Omit<Asked<'group'>, 'limit' | 'offset'>,
  most: number,
  signal?: AbortSignal,
): Promise<NeighbourhoodAnswer> => upTo(most, (part) => ask('group', { ...question, ...part }, signal));

type Part = { readonly limit: number; readonly offset: number };

async function upTo(most: number, asked: (part: Part) => Promise<NeighbourhoodAnswer>): Promise<NeighbourhoodAnswer> {
  const page = (offset: number) => asked({ limit: Math.min(limits.page, most - offset), offset });
  let found = await page(0);
  for (;;) {
    const { nodes, relationships, total } = found;
    if (relationships.length >= Math.min(total, most)) return found;
    const next = await page(relationships.length);
    if (next.relationships.length === 0) return found;
    const known = new Set(nodes.map(({ id }) => id));
    found = {
      ...next,
      nodes: [...nodes, ...next.nodes.filter(({ id }) => !known.has(id))],
      relationships: [...relationships, ...next.relationships],
    };
  }
}
