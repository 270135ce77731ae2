import type { Level } from '../schema/words.ts';
import { beginsWithPlace, issuersAgree, namesPlace, wholeCountry } from './issuer.ts';
import type { ReferenceClass } from './reference-class.ts';

/** A policy that a title may mean. */
export interface Candidate {
  readonly id: string;
  readonly held: boolean;
  /** Title keys that are truly its own. */
  readonly keys: readonly string[];
  readonly issuers: readonly string[];
  readonly place?: string;
  readonly years: readonly number[];
  readonly levels: readonly Level[];
}

const isNational = (candidate: Candidate) =>
  candidate.levels.includes('national') || /^policy:[国中]/.test(candidate.id);

/** The candidate that some classes are. `keys`: their titles, less those that are misprints. */
export function candidateOf(id: string, keys: readonly string[], classes: readonly ReferenceClass[]): Candidate {
  return {
    id,
    held: classes.some((c) => c.presence === 'held'),
    keys,
    issuers: [...new Set(classes.flatMap((c) => c.issuers))],
    place: classes.find((c) => c.place !== undefined)?.place,
    years: [...new Set(classes.flatMap((c) => (c.year === undefined ? [] : [c.year])))],
    levels: [...new Set(classes.flatMap((c) => (c.level === undefined ? [] : [c.level])))],
  };
}

/** All that it says, as one text. Few are ever set beside another, so it is not kept. */
export function signatureOf({ id, held, keys, issuers, place, years, levels }: Candidate): string {
  return JSON.stringify([id, held, keys, issuers, place, years, levels]);
}

/**
 * Whether a reference known by title can be this policy as far as year, level and issuer say. Two held texts of which
 * one names a year and the other none are two of a yearly series, not one document.
 */
export function possible(c: ReferenceClass, candidate: Candidate): boolean {
  if (!c.keys.some((key) => candidate.keys.includes(key))) return false;
  if (c.year !== undefined && candidate.years.length > 0 && !candidate.years.includes(c.year)) return false;
  if (c.presence === 'held' && candidate.held && (c.year === undefined) !== (candidate.years.length === 0))
    return false;
  if (c.level !== undefined && candidate.levels.length > 0 && !candidate.levels.includes(c.level)) return false;
  if (c.issuers.length === 0 || candidate.issuers.length === 0) return true;
  return issuersAgree(c.issuers, candidate.issuers);
}

/**
 * Whether the only possible candidate may be taken. Where one side names no issuer, equal words are not enough: the
 * same title is issued in many provinces. The title names the place, or the document is national, or it is of the
 * place that speaks; what a place plans is its own.
 */
export function certain(c: ReferenceClass, candidate: Candidate): boolean {
  if (c.issuers.length > 0 && candidate.issuers.length > 0) return true;
  if (c.keys.some((key) => key.startsWith('nick:'))) return true;
  const place = c.place ?? candidate.place;
  if (place === undefined) return (isNational(candidate) && !c.local) || c.keys.some(beginsWithPlace);
  if (place === wholeCountry) return !c.local;
  return c.saidIn === place || c.keys.some((key) => candidate.keys.includes(key) && namesPlace(key, place));
}
