import { hashOf } from '../../graph/memory/fingerprint.ts';
import type { Point } from './layout/layout-graph.ts';

/** Where what is on a picture stands, by the short names of its nodes: as a link carries it. */
export type Standing = Readonly<Record<string, Point>>;

const letters = 6;

/** Six letters instead of an id, which a link would encode into a hundred; two nodes of a picture share them once in millions. */
export const shortName = (id: string): string => (hashOf(id) % 36 ** letters).toString(36).padStart(letters, '0');

export const nothingStands: Standing = {};

/** Places by id become places by short name. */
export const standingOf = (places: Iterable<readonly [string, Point]>): Standing =>
  Object.fromEntries([...places].map(([id, { x, y }]) => [shortName(id), { x: Math.round(x), y: Math.round(y) }]));

/** The places of those that stand. */
export function placesIn(standing: Standing, ids: Iterable<string>): Map<string, Point> {
  const places = new Map<string, Point>();
  if (standing === nothingStands) return places;
  for (const id of ids) {
    const at = standing[shortName(id)];
    if (at) places.set(id, at);
  }
  return places;
}

/** `0k3f9x.2s.-1a_…`: short name and place, in base 36. */
export const writeStanding = (standing: Standing): string =>
  Object.entries(standing)
    .map(([name, { x, y }]) => `${name}.${x.toString(36)}.${y.toString(36)}`)
    .join('_');

export function readStanding(written: string): Standing {
  const entries = written.split('_').flatMap((one) => {
    const [, name, x, y] = /^([0-9a-z]{6})\.(-?[0-9a-z]{1,4})\.(-?[0-9a-z]{1,4})$/.exec(one) ?? [];
    return name && x && y ? [[name, { x: Number.parseInt(x, 36), y: Number.parseInt(y, 36) }] as const] : [];
  });
  return entries.length === 0 ? nothingStands : Object.fromEntries(entries);
}
