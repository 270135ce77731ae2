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
  if (query.text === '') return { total: 0, matches: [] };
  const wanted = labelNames.map((label) => question.labels?.includes(label) ?? true);
  const number = query.number?.text ?? query.text;
  const [found] = await ask<{ total: number; best: Hit[] }>(statementFor(query), {
    ...{ wanted, limit: question.limit, phrase: `"${query.text}"` },
    ...{ text: query.text, textBeginning: beginning(query.text), textExact: exact(query.text) },
    ...{ number, numberBeginning: beginning(number), numberExact: exact(number) },
  });
  const { total, best } = found!;
  const ids = best.map(({ id }) => id);
  const [nodes, places] = await Promise.all([summariesOf(ask, ids), placesOf(ask, ids)]);
  const matches = best.map(({ id, text, latin }) => {
    const label = labelOfId(id)!;
    const keys = readKeys({ searchText: text, searchLatin: latin });
    const match = bestMatch(query, keys)!;
    const within = places.get(id);
    return {
      rank: searchRank(match, label, formEnd(keys.text, 0)),
      found: { node: nodes.get(id)!, ...match, ...(within === undefined ? {} : { within }) },
    };
  });
  matches.sort((a, b) => a.rank - b.rank || byCodePoint(a.found.node.id, b.found.node.id));
  return { total, matches: matches.map((match) => match.found) };
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
