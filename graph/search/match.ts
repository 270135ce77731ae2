import { fold } from './fold.ts';
import { keySeparator, type PackedKeys } from './keys.ts';

export type MatchField = 'name' | 'alias' | 'number' | 'pinyin' | 'initials';
export type MatchKind = 'exact' | 'prefix' | 'inside';

export const matchKinds: readonly MatchKind[] = ['exact', 'prefix', 'inside'];

export interface Match {
  readonly field: MatchField;
  readonly kind: MatchKind;
}

export interface FoldedQuery {
  readonly text: string;
  /** Pinyin and initials are Latin: a query with any other character cannot stand in them. */
  readonly latin: boolean;
}

export function foldQuery(query: string): FoldedQuery {
  const text = fold(query);
  return { text, latin: /^[\x20-\x7e]+$/.test(text) };
}

/** Whether the query stands inside one of the keys: the quick question that a scan asks of every node. */
export function matches(query: FoldedQuery, text: string, latin: string): boolean {
  return text.includes(query.text) || (query.latin && latin.includes(query.text));
}

/** How keys that match do so best: exact before prefix before inside, then the node's own words before their sound. */
export function bestMatch(query: FoldedQuery, keys: PackedKeys): Match | undefined {
  const inText = bestSegment(query.text, keys.text);
  const inLatin = query.latin ? bestSegment(query.text, keys.latin) : undefined;
  if (inText && (!inLatin || inText.rank <= inLatin.rank)) {
    return { field: textFields[Math.min(inText.segment, 2)]!, kind: matchKinds[inText.rank]! };
  }
  return inLatin && { field: latinFields[inLatin.segment % 2]!, kind: matchKinds[inLatin.rank]! };
}

const textFields: readonly MatchField[] = ['name', 'number', 'alias'];
const latinFields: readonly MatchField[] = ['pinyin', 'initials'];

interface Segment {
  readonly rank: number;
  readonly segment: number;
}

function bestSegment(query: string, packed: string): Segment | undefined {
  let best: Segment | undefined;
  let segment = 0;
  let counted = 0;
  for (let at = packed.indexOf(query); at >= 0; at = packed.indexOf(query, at + 1)) {
    for (; counted < at; counted++) if (packed[counted] === keySeparator) segment++;
    const end = at + query.length;
    const starts = at === 0 || packed[at - 1] === keySeparator;
    const ends = end === packed.length || packed[end] === keySeparator;
    const rank = starts ? (ends ? 0 : 1) : 2;
    if (!best || rank < best.rank) best = { rank, segment };
    if (rank === 0) break;
  }
  return best;
}
