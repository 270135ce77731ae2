import type { PropertyValues } from '../graph.ts';
import { type Label, labels } from '../schema/labels.ts';
import type { Properties } from '../schema/property.ts';
import { fold } from './fold.ts';
import { departmentPlace, emptyPlace, type KeyPlace, namePlace, numberPlace } from './key-place.ts';

/**
 * What a search compares a query with, as two strings that a scan runs over. Both have the same places, parted by tabs:
 * name, number, then the further names. Every property that is a further name has its own place, empty where a node
 * lacks it, so that keys of several contributors can be merged as their properties are. Computed when a document is
 * stored, not when it is opened; no key holds a line break.
 */
export interface PackedKeys {
  readonly text: string;
  readonly latin: string;
}

export const placeSeparator = '\t';

/** A further name that says the same as the name: it would only be found twice. */
const sameAsName: KeyPlace = { text: '\f', latin: '' };

/** The properties that are further names of a node. A list stands last: its places have no fixed number. */
const aliasProperties: Readonly<Partial<Record<Label, readonly string[]>>> = {
  Policy: ['title', 'noticeTitle'],
  Task: ['title'],
  Department: ['shortName', 'aliases'],
  Region: ['shortName', 'aliases'],
  ReformModel: ['aliases'],
};
const firstAlias = 2;

/**
 * The one place where search keys are made, for every store.
 * @param region of a department: the properties of the region that it is in
 */
export function searchKeys(label: Label, properties: PropertyValues, region?: PropertyValues): PackedKeys {
  const named = (value: unknown) =>
    label === 'Department' ? departmentPlace(folded(value), region) : namePlace(folded(value));
  const [name, number] = [named(properties.name), numberPlace(folded(properties.documentNumber))];
  return packed(name, number, label, (property) => {
    const value = properties[property];
    return Array.isArray(value) ? value.map(named) : [named(value)];
  });
}

/**
 * Keys of a node that several contribute to, by the rules that its properties are merged by: those that `searchKeys`
 * gives of the merged properties.
 * @param ordered keys of the contributors, in the order in which merging takes them; at least one
 */
export function mergeKeys(label: Label, ordered: readonly PackedKeys[]): PackedKeys {
  const contributors = ordered.map(unpacked);
  const first = (place: number) => contributors.find((places) => places[place]?.text)?.[place] ?? emptyPlace;
  return packed(first(0), first(1), label, (property, place) =>
    isList(label, property) ? contributors.flatMap((places) => places.slice(place)) : [first(place)],
  );
}

/** Keys of a contributor whose titles are known to be misprints: the number alone. */
export function withoutNames({ text, latin }: PackedKeys): PackedKeys {
  const numberOf = (places: string) => `${placeSeparator}${places.split(placeSeparator)[1] ?? ''}`;
  return { text: numberOf(text), latin: numberOf(latin) };
}

function packed(
  name: KeyPlace,
  number: KeyPlace,
  label: Label,
  furtherNames: (property: string, place: number) => readonly KeyPlace[],
): PackedKeys {
  const places = [name, number];
  for (const [i, property] of (aliasProperties[label] ?? []).entries()) {
    const found = furtherNames(property, firstAlias + i);
    places.push(...(isList(label, property) ? distinct(found) : found).map(notTheNameAgain));
  }
  return {
    text: places.map(({ text }) => text).join(placeSeparator),
    latin: places.map(({ latin }) => latin).join(placeSeparator),
  };

  function notTheNameAgain(place: KeyPlace): KeyPlace {
    return place.text !== '' && place.text === name.text ? sameAsName : place;
  }
}

function unpacked({ text, latin }: PackedKeys): KeyPlace[] {
  const latins = latin.split(placeSeparator);
  const places = text.split(placeSeparator).map((said, i) => ({ text: said, latin: latins[i] ?? '' }));
  return places.map((place) => (place.text === sameAsName.text ? places[0]! : place));
}

function distinct(places: readonly KeyPlace[]): KeyPlace[] {
  return [...new Map(places.filter(({ text }) => text !== '').map((place) => [place.text, place])).values()];
}

const folded = (value: unknown) => (typeof value === 'string' ? fold(value) : '');

const isList = (label: Label, property: string) =>
  (labels[label].properties as Properties)[property]?.merge === 'union';
