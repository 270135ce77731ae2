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

/** The first segment that is the query, else the first that begins with it, else the one where it first occurs. */
function bestSegment(query: string, packed: string): Segment | undefined {
  const first = packed.indexOf(query);
  if (first < 0) return undefined;
  let best: Segment | undefined;
  for (let segment = 0, start = 0; start <= packed.length; segment++) {
    const separator = packed.indexOf(keySeparator, start);
    const end = separator < 0 ? packed.length : separator;
    if (packed.startsWith(query, start)) {
      if (start + query.length === end) return { rank: 0, segment };
      if (best?.rank !== 1) best = { rank: 1, segment };
    }
    best ??= first < end ? { rank: 2, segment } : undefined;
    start = end + 1;
  }
  return best;
}
