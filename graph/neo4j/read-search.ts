import { byCodePoint } from '../graph.ts';
import { standsIn } from '../memory/search.ts';
import { idsByLabel, labelOfId } from '../schema/label-of-id.ts';
import { labelNames } from '../schema/labels.ts';
import { bestMatch, type FoldedQuery, foldQuery, formEnd } from '../search/match.ts';
import { searchRank } from '../search/rank.ts';
import type { SearchAnswer } from '../store/answers.ts';
import type { SearchQuestion } from '../store/questions.ts';
import type { Ask } from './connection.ts';
import { formBreak, readKeys } from './search-keys.ts';
import { standing } from './statements/nodes.ts';
import { searchLatin, searchPairs, searchText } from './statements/search.ts';
import { summariesOf } from './summaries.ts';

/** The server finds and orders; which of a node's names matched, and how, is said by the function that memory uses. */
export async function search(ask: Ask, question: SearchQuestion): Promise<SearchAnswer> {
  const query = foldQuery(question.query);
  if (query.text === '') return { total: 0, labels: [], matches: [] };
  const wanted = labelNames.map((label) => question.labels?.includes(label) ?? true);
  const number = query.number?.text ?? query.text;
  const found = await ask<{ label: number; count: number; best: Hit[] }>(statementFor(query), {
    ...{ wanted, most: Math.min(question.limit, question.each), phrase: `"${query.text}"` },
    ...{ text: query.text, textBeginning: beginning(query.text), textExact: exact(query.text) },
    ...{ number, numberBeginning: beginning(number), numberExact: exact(number) },
  });
  const best = found.flatMap((one) => one.best.map((hit) => rankedHit(query, hit)));
  best.sort((a, b) => a.rank - b.rank || byCodePoint(a.id, b.id));
  const first = best.slice(0, question.limit);
  const ids = first.map(({ id }) => id);
  const [nodes, places] = await Promise.all([summariesOf(ask, ids), placesOf(ask, ids)]);
  return {
    total: found.reduce((sum, { count }) => sum + count, 0),
    labels: found.map(({ label, count }) => ({ label: labelNames[label]!, count })),
    matches: first.map(({ id, match }) => {
      const within = places.get(id);
      return { node: nodes.get(id)!, ...match, ...(within === undefined ? {} : { within }) };
    }),
  };
}

function rankedHit(query: FoldedQuery, { id, text, latin }: Hit) {
  const keys = readKeys({ searchText: text, searchLatin: latin });
  const match = bestMatch(query, keys)!;
  return { id, match, rank: searchRank(match, labelOfId(id)!, formEnd(keys.text, 0)) };
}

interface Hit {
  readonly id: string;
  readonly text: string;
  readonly latin: string;
}

const beginning = (text: string) => formBreak + text;
const exact = (text: string) => formBreak + text + formBreak;

const pairs = /^[\u4e00-\u9fff]{2,}$/;

function statementFor({ text, latin, number }: FoldedQuery) {
  if (latin || number?.latin) return searchLatin;
  return pairs.test(text) && number === undefined ? searchPairs : searchText;
}

/** Where each stands, in words: the name of its policy, region or parent. */
async function placesOf(ask: Ask, found: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const asked = [...idsByLabel(found)].flatMap(([label, ids]) =>
    label in standsIn ? [ask<{ id: string; names: string[] }>(standing[label as keyof typeof standsIn], { ids })] : [],
  );
  const rows = (await Promise.all(asked)).flat();
  return new Map(rows.map(({ id, names }) => [id, names.sort(byCodePoint)[0]!]));
}
