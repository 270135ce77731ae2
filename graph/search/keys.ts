import type { PropertyValues } from '../graph.ts';
import type { Label } from '../schema/labels.ts';
import { fold } from './fold.ts';
import { syllables } from './pinyin.ts';

/** What a search compares a query with, folded. Computed when a document is stored, not when it is opened. */
export interface SearchKeys {
  readonly name: string;
  readonly number: string;
  readonly aliases: readonly string[];
  /** Of the name, then of each alias. */
  readonly pinyin: readonly string[];
  readonly initials: readonly string[];
}

/** The properties that are further names of a node. */
const aliasProperties: Readonly<Partial<Record<Label, readonly string[]>>> = {
  Policy: ['title', 'noticeTitle'],
  Task: ['title'],
  Department: ['shortName', 'aliases'],
  Region: ['shortName', 'aliases'],
  ReformModel: ['aliases'],
};

export function searchKeys(label: Label, properties: PropertyValues): SearchKeys {
  const name = typeof properties.name === 'string' ? fold(properties.name) : '';
  const number = typeof properties.documentNumber === 'string' ? fold(properties.documentNumber) : '';
  const aliases = new Set<string>();
  for (const property of aliasProperties[label] ?? []) {
    const value = properties[property];
    for (const alias of Array.isArray(value) ? value : [value]) if (typeof alias === 'string') aliases.add(fold(alias));
  }
  aliases.delete(name);
  aliases.delete('');
  const names = [name, ...aliases];
  const read = names.map((each) => syllables(each).map((syllable) => syllable.toLowerCase()));
  return {
    name,
    number,
    aliases: [...aliases],
    pinyin: read.map((each) => each.join('')),
    initials: read.map((each) => each.map((syllable) => syllable[0]).join('')),
  };
}

/**
 * Keys as two strings that a scan runs over: `name⇥number⇥alias…` in the text's own characters, and
 * `pinyin⇥initials⇥pinyin⇥initials…` in Latin ones. No folded key holds a tab or a line break.
 */
export interface PackedKeys {
  readonly text: string;
  readonly latin: string;
}

export const keySeparator = '\t';

export function packKeys(keys: SearchKeys): PackedKeys {
  return {
    text: [keys.name, keys.number, ...keys.aliases].join(keySeparator),
    latin: keys.pinyin.flatMap((each, i) => [each, keys.initials[i]!]).join(keySeparator),
  };
}
