import type { Language } from '../../graph/language.ts';
import { labels } from '../../graph/schema/labels.ts';
import { relationshipTypes } from '../../graph/schema/relationships.ts';
import { type Level, levels, undated } from '../../graph/schema/words.ts';
import type { NodeSummary } from '../../graph/store/answers.ts';
import { punctuation } from '../i18n/punctuation.ts';
import { levelWords, presenceWords } from '../i18n/words.ts';
import { presenceOf, titleOf } from './caption.ts';
import type { Facets } from './facets.ts';
import type { Visible } from './filter.ts';
import { foldName } from './node-look.ts';
import type { SceneLink, SceneNode } from './scene.ts';
import { sentenceOf } from './sentence.ts';
import { type Sort, sorted } from './sort.ts';
import { called } from './told.ts';

/** One line of the table beside the picture: what it is of, and a cell for each column. */
export interface TableRow {
  readonly id: string;
  readonly cells: readonly (string | number)[];
  /** What cells are ordered by, where that is not what they say: a level by its rank. */
  readonly ranks?: Readonly<Record<number, number>>;
  /** The names of what is folded into it: it is found by them too. */
  readonly inside?: readonly string[];
}

/** Rows that hold what is sought in any cell, in the order of one column (its number, as `sorted` names it). */
export function shownRows(rows: readonly TableRow[], sought: string, sort: Sort | undefined): readonly TableRow[] {
  const wanted = sought.trim().toLowerCase();
  const found = rows.filter(({ cells, inside = [] }) =>
    [...cells, ...inside].some((cell) => String(cell).toLowerCase().includes(wanted)),
  );
  return sorted(found, sort, ({ cells, ranks }, column) => {
    const cell = ranks?.[Number(column)] ?? cells[Number(column)];
    return cell === '' ? undefined : cell;
  });
}

interface Named {
  nodeOf(id: string): NodeSummary | undefined;
  regionName(code: string): string;
}

/** The column of the level in `nodeRows`. */
const levelColumn = 2;

/** Name, kind, level, region, year, how many relationships: each node that is drawn. */
export function nodeRows(
  nodes: readonly SceneNode[],
  visible: Visible,
  facets: ReadonlyMap<string, Facets>,
  { regionName }: Pick<Named, 'regionName'>,
  language: Language,
): TableRow[] {
  const degree = new Map<string, number>();
  for (const { from, to, relationships } of visible.links) {
    for (const end of [from, to]) degree.set(end, (degree.get(end) ?? 0) + Math.max(1, relationships.length));
  }
  return nodes.map((node) => {
    const { level, region, year } = facets.get(node.fold?.members[0]?.id ?? node.id) ?? {};
    const rank = levels.indexOf(level as Level);
    return {
      id: node.id,
      ...(rank >= 0 && { ranks: { [levelColumn]: rank } }),
      ...(node.fold && { inside: node.fold.members.map(titleOf) }),
      cells: [
        nodeName(node, language),
        labels[node.label][language],
        levelWords[level as Level]?.[language] ?? '',
        region ? regionName(region) : '',
        year && year !== undated ? Number(year) : '',
        degree.get(node.id) ?? 0,
      ],
    };
  });
}

function nodeName({ node, fold, rest }: SceneNode, language: Language): string {
  if (fold) return foldName(fold, language);
  if (rest) return `+${rest.total - rest.drawn}`;
  const presence = node && presenceOf(node);
  if (!presence || presence === 'held') return node ? titleOf(node) : '';
  return punctuation[language].bracketed(titleOf(node), presenceWords[presence][language]);
}

/**
 * From, type, to, as a sentence: each relationship that is drawn, those of a bundle one by one; in the order of the nodes
 * that they join.
 * @param nodes those of the picture, in reading order
 */
export function linkRows(
  nodes: readonly SceneNode[],
  links: readonly SceneLink[],
  { nodeOf }: Pick<Named, 'nodeOf'>,
  language: Language,
): TableRow[] {
  const read = nodes.flatMap(({ id, fold }) => fold?.members.map((member) => member.id) ?? [id]);
  const places = new Map(read.map((id, place) => [id, place]));
  const placeOf = (id: string) => places.get(id) ?? read.length;
  return links
    .flatMap(({ relationships }) => relationships)
    .sort((a, b) => placeOf(a.from) - placeOf(b.from) || placeOf(a.to) - placeOf(b.to))
    .flatMap((relationship) => {
      const [from, to] = [nodeOf(relationship.from), nodeOf(relationship.to)];
      if (!from || !to) return [];
      const sentence = sentenceOf({ relationship, from, to }, language);
      return [
        {
          id: relationship.id,
          cells: [called(from), relationshipTypes[relationship.type][language], called(to), sentence],
        },
      ];
    });
}
