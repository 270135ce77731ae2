import { fold } from './fold.ts';
import { formSeparator } from './key-place.ts';
import { type PackedKeys, placeSeparator } from './keys.ts';
import { numberFormOfQuery } from './number-form.ts';

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
  /** The same as a document number without what parts year and number, where that is another wording. */
  readonly number?: FoldedQuery;
}

/** @param query as somebody typed it */
export function foldQuery(query: string): FoldedQuery {
  const text = fold(query);
  const number = numberFormOfQuery(text);
  return number === undefined ? wording(text) : { ...wording(text), number: wording(number) };
}

const wording = (text: string): FoldedQuery => ({ text, latin: /^[\x20-\x7e]+$/.test(text) });

/** How keys that match do so best: exact before prefix before inside, then the node's own words before their sound. */
export function bestMatch(query: FoldedQuery, keys: PackedKeys): Match | undefined {
  const asTyped = bestOfWording(query, keys);
  const asNumber = query.number && bestOfWording(query.number, keys);
  return asNumber && (!asTyped || rankOf(asNumber) < rankOf(asTyped)) ? asNumber : asTyped;
}

const rankOf = ({ kind }: Match) => matchKinds.indexOf(kind);

function bestOfWording(query: FoldedQuery, keys: PackedKeys): Match | undefined {
  const inText = bestForm(query.text, keys.text);
  const inLatin = query.latin ? bestForm(query.text, keys.latin) : undefined;
  if (inText && (!inLatin || inText.rank <= inLatin.rank)) {
    return { field: fieldOf(inText), kind: matchKinds[inText.rank]! };
  }
  return inLatin && { field: latinFields[inLatin.form % 2]!, kind: matchKinds[inLatin.rank]! };
}

const latinFields: readonly MatchField[] = ['pinyin', 'initials'];

function fieldOf({ place, form }: Form): MatchField {
  if (place === 1) return 'number';
  return place === 0 && form === 0 ? 'name' : 'alias';
}

interface Form {
  readonly rank: number;
  readonly place: number;
  /** Which form of that place. */
  readonly form: number;
}

/** The first form that is the query, else the first that begins with it, else the one where it first occurs. */
function bestForm(query: string, packed: string): Form | undefined {
  const first = packed.indexOf(query);
  if (first < 0) return undefined;
  let best: Form | undefined;
  for (let place = 0, form = 0, start = 0; start <= packed.length; ) {
    const end = formEnd(packed, start);
    if (packed.startsWith(query, start)) {
      if (start + query.length === end) return { rank: 0, place, form };
      if (best?.rank !== 1) best = { rank: 1, place, form };
    }
    best ??= first < end ? { rank: 2, place, form } : undefined;
    const another = packed[end] === formSeparator;
    form = another ? form + 1 : 0;
    if (!another) place++;
    start = end + 1;
  }
  return best;
}

/** How what stands from `at` to `end` in a document's keys, a line a node, matches its form: a place in `matchKinds`. */
export function kindAt(keys: string, at: number, end: number): number {
  if (at > 0 && !isBetweenForms(keys.charCodeAt(at - 1))) return inside;
  return end === keys.length || isBetweenForms(keys.charCodeAt(end)) ? exact : prefix;
}

const exact = matchKinds.indexOf('exact');
const prefix = matchKinds.indexOf('prefix');
const inside = matchKinds.indexOf('inside');

/** Where the form that begins here ends. */
export function formEnd(packed: string, start: number): number {
  let end = start;
  while (end < packed.length && !isBetweenForms(packed.charCodeAt(end))) end++;
  return end;
}

const isBetweenForms = (unit: number) => unit === betweenPlaces || unit === betweenWordings || unit === lineBreak;
const betweenPlaces = placeSeparator.charCodeAt(0);
const betweenWordings = formSeparator.charCodeAt(0);
const lineBreak = '\n'.charCodeAt(0);
