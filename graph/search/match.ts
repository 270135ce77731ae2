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

export function foldQuery(query: string): FoldedQuery {
  const text = fold(query);
  const number = numberFormOfQuery(text);
  return number === undefined ? wording(text) : { ...wording(text), number: wording(number) };
}

const wording = (text: string): FoldedQuery => ({ text, latin: /^[\x20-\x7e]+$/.test(text) });

/** Whether the query stands inside one of the keys: the quick question that a scan asks of every node. */
export function matches({ text: query, latin: isLatin, number }: FoldedQuery, text: string, latin: string): boolean {
  if (text.includes(query) || (isLatin && latin.includes(query))) return true;
  return number !== undefined && matches(number, text, latin);
}

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

/** Whether a form begins at this place of a document's keys, a line a node: what stands there is no match inside one. */
export function beginsForm(keys: string, at: number): boolean {
  const before = at === 0 ? '\n' : keys[at - 1];
  return before === '\n' || before === placeSeparator || before === formSeparator;
}

/** Where the form that begins here ends. */
export function formEnd(packed: string, start: number): number {
  const place = packed.indexOf(placeSeparator, start);
  const end = place < 0 ? packed.length : place;
  const form = packed.indexOf(formSeparator, start);
  return form >= 0 && form < end ? form : end;
}
