import type { PropertyValues } from '../graph.ts';
import { type Label, labels } from '../schema/labels.ts';
import type { Properties } from '../schema/property.ts';
import { fold } from './fold.ts';
import { readingOf } from './pinyin.ts';

/**
 * What a search compares a query with, as two strings that a scan runs over: `name⇥number⇥alias…` folded, and
 * `pinyin⇥initials` of the name, then of each alias. Every property that is a further name has its own place, empty
 * where a node lacks it, so that keys of several contributors can be merged as their properties are. Computed when a
 * document is stored, not when it is opened; no folded key holds a tab or a line break.
 */
export interface PackedKeys {
  readonly text: string;
  readonly latin: string;
}

export const keySeparator = '\t';

/** The properties that are further names of a node. A list stands last: its places have no fixed number. */
const aliasProperties: Readonly<Partial<Record<Label, readonly string[]>>> = {
  Policy: ['title', 'noticeTitle'],
  Task: ['title'],
  Department: ['shortName', 'aliases'],
  Region: ['shortName', 'aliases'],
  ReformModel: ['aliases'],
};

export function searchKeys(label: Label, properties: PropertyValues): PackedKeys {
  const name = folded(properties.name);
  const aliases = (aliasProperties[label] ?? []).flatMap((property) => {
    const value = properties[property];
    return Array.isArray(value) ? value.map(folded) : isList(label, property) ? [] : [folded(value)];
  });
  // A further name that says the same as the name would be found twice.
  const further = aliases.map((alias) => (alias === name ? '' : alias));
  return {
    text: [name, folded(properties.documentNumber), ...further].join(keySeparator),
    latin: [name, ...further].map(latinOf).join(keySeparator),
  };
}

/**
 * Keys of a node that several contribute to, by the rules that its properties are merged by.
 * @param ordered keys of the contributors, in the order in which merging takes them; at least one
 */
export function mergeKeys(label: Label, ordered: readonly PackedKeys[]): PackedKeys {
  const parted = ordered.map(({ text, latin }) => ({
    text: text.split(keySeparator),
    latin: latin.split(keySeparator),
  }));
  const text: string[] = [];
  const latin: string[] = [];
  const take = (place: number, from = parted.find((keys) => keys.text[place])) => {
    text.push(from?.text[place] ?? '');
    if (place === numberPlace) return;
    const at = 2 * (place === 0 ? 0 : place - 1);
    latin.push(from?.latin[at] ?? '', from?.latin[at + 1] ?? '');
  };
  take(0);
  take(numberPlace);
  for (const [i, property] of (aliasProperties[label] ?? []).entries()) {
    const place = firstAlias + i;
    if (!isList(label, property)) {
      take(place);
      continue;
    }
    const seen = new Set<string>();
    for (const keys of parted) {
      for (let at = place; at < keys.text.length; at++) {
        if (!keys.text[at] || seen.has(keys.text[at]!)) continue;
        seen.add(keys.text[at]!);
        take(at, keys);
      }
    }
  }
  return { text: text.join(keySeparator), latin: latin.join(keySeparator) };
}

/** Keys of a contributor whose titles are known to be misprints: the number alone. */
export function withoutNames({ text }: PackedKeys): PackedKeys {
  return { text: `${keySeparator}${text.split(keySeparator)[numberPlace] ?? ''}`, latin: '' };
}

const numberPlace = 1;
const firstAlias = 2;

const folded = (value: unknown) => (typeof value === 'string' ? fold(value) : '');

const isList = (label: Label, property: string) =>
  (labels[label].properties as Properties)[property]?.merge === 'union';

/** `pinyin⇥initials` */
function latinOf(name: string): string {
  if (name === '') return keySeparator;
  const { pinyin, initials } = readingOf(name);
  return `${pinyin}${keySeparator}${initials}`;
}
