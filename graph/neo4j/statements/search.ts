import { labelNames } from '../../schema/labels.ts';
import { statement } from './statement.ts';

/**
 * Nodes that hold the query. The preselection differs (an index that knows the query's kind of text), the condition and
 * the order never: exact, beginning, inside, then the label as the schema lists them, then the shorter name, then the id.
 * Parameters: `text`, the query, and `number`, the same in the wording of a document number or once more; both with a line
 * break before (`…Beginning`) and around (`…Exact`) them; `wanted`, for each label whether it is asked for; `most`, how
 * many of one label are told. A row for each label that has any.
 */
const inText = (query: string) => `n.searchText CONTAINS ${query}`;
const inLatin = (query: string) => `n.searchLatin CONTAINS ${query}`;

const textAlone = (form: string) => `(${inText(`$text${form}`)} OR ${inText(`$number${form}`)})`;
const textOrSound = (form: string) =>
  `(${inText(`$text${form}`)} OR ${inLatin(`$text${form}`)} OR ${inText(`$number${form}`)} OR ${inLatin(`$number${form}`)})`;

const bestFirst = (holds: (form: string) => string) =>
  `WITH n, label, CASE WHEN ${holds('Exact')} THEN 0 WHEN ${holds('Beginning')} THEN 1 ELSE 2 END AS rank
     ORDER BY rank, label, n.searchLength, coalesce(n.orderId, n.id)
     WITH label, collect(n) AS found
     RETURN label, size(found) AS count,
            [n IN found[..$most] | {id: n.id, text: n.searchText, latin: n.searchLatin}] AS best
     ORDER BY label`;

/** One part for each label: each uses the index of its label. */
const everyLabel = (holds: (form: string) => string) =>
  labelNames
    .map((label, place) => `MATCH (n:${label}) WHERE ${holds('')} AND $wanted[${place}] RETURN n, ${place} AS label`)
    .join('\n       UNION ALL\n       ');

/** Chinese, two characters or more: the full-text index knows every pair of neighbouring characters. */
export const searchPairs = statement(
  'search-pairs',
  `CALL db.index.fulltext.queryNodes('names_cjk', $phrase) YIELD node AS n
     WITH n, CASE ${labelNames.map((label, place) => `WHEN n:${label} THEN ${place}`).join(' ')} END AS label
     WHERE $wanted[label] AND ${textAlone('')}
     ${bestFirst(textAlone)}`,
);

/** One character, or Chinese mixed with anything: the index of the label holds every part of three characters. */
export const searchText = statement(
  'search-text',
  `CALL {
       ${everyLabel(textAlone)}
     }
     ${bestFirst(textAlone)}`,
);

/** Latin letters and digits stand inside pinyin and initials as well. */
export const searchLatin = statement(
  'search-latin',
  `CALL {
       ${everyLabel(textOrSound)}
     }
     ${bestFirst(textOrSound)}`,
);
