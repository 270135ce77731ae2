import { isInside, type Place, type Places } from '../../knowledge/place.ts';
import type { PhraseHit } from '../phrases.ts';
import type { Home, Span } from '../types.ts';
import type { NamedPlaces } from './names.ts';

/** A name of a place in the text. */
export type Hit = PhraseHit<NamedPlaces>;

/** A name, and the one place that it means. */
export interface Resolved extends Span {
  readonly place: Place;
  readonly method: string;
  readonly confidence: number;
}

/** Of divisions with one name that inside the issuing place, else that inside its province. */
export function nearest(same: readonly Place[], home: Home, places: Places): Place | undefined {
  const code = home.code;
  if (code === undefined || code === '100000') return undefined;
  return (
    same.find((place) => isInside(places, place.code, code)) ??
    same.find((place) => place.code.slice(0, 2) === code.slice(0, 2))
  );
}
