import type { Level } from '../../graph/schema/words.ts';

/** One administrative division of the places file. */
export interface Place {
  /** Newest GB/T 2260 code, six digits; 100000 is 全国. */
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly level: Level;
  readonly parent?: string;
  /** Older codes and names, with years where known. */
  readonly aliases: readonly string[];
}

/** The administrative divisions, as the stages ask for them. */
export interface Places {
  byCode(code: string): Place | undefined;
  /** All places with this full, short or former name; only those inside `within` (a code) when given. */
  byName(name: string, within?: string): readonly Place[];
  /** The names that `byName` answers to and these words begin with, the longest first. */
  namesAtHead(words: string): readonly string[];
  /** Every name that `byName` answers to. */
  names(): Iterable<string>;
  /** From the place's parent up to 全国. */
  ancestors(code: string): readonly Place[];
}

/** The name in an alias of a place: 沙县 of 沙县（350427，至2021年）. */
export const nameInAlias = (alias: string): string => alias.slice(0, alias.indexOf('（'));

/** Whether a place lies in another, of which it is a part. */
export const liesIn = (places: Pick<Places, 'ancestors'>, code: string, of: string | undefined): boolean =>
  places.ancestors(code).some((above) => above.code === of);

/** Whether a place is another or lies in it. */
export const isInside = (places: Pick<Places, 'ancestors'>, code: string, of: string | undefined): boolean =>
  code === of || liesIn(places, code, of);
