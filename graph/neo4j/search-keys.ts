import { formSeparator } from '../search/key-place.ts';
import { type PackedKeys, placeSeparator } from '../search/keys.ts';
import { formEnd } from '../search/match.ts';

/**
 * Search keys as properties. Every form stands between line breaks, so that Cypher can ask whether one is the query
 * (`⏎query⏎`), begins with it (`⏎query`) or holds it; no form holds a line break. Both ways lose nothing.
 */
export interface StoredKeys {
  readonly searchText: string;
  readonly searchLatin: string;
  /** Length of the folded name: of equal matches the shorter name comes first. */
  readonly searchLength: number;
}

export const formBreak = '\n';
const placeBreak = `\n${placeSeparator}\n`;

export const storedKeys = ({ text, latin }: PackedKeys): StoredKeys => ({
  searchText: apart(text),
  searchLatin: apart(latin),
  searchLength: formEnd(text, 0),
});

export const readKeys = ({ searchText, searchLatin }: Pick<StoredKeys, 'searchText' | 'searchLatin'>): PackedKeys => ({
  text: together(searchText),
  latin: together(searchLatin),
});

const apart = (packed: string) =>
  formBreak + packed.replaceAll(formSeparator, formBreak).replaceAll(placeSeparator, placeBreak) + formBreak;

const together = (stored: string) =>
  stored.slice(1, -1).replaceAll(placeBreak, placeSeparator).replaceAll(formBreak, formSeparator);
