import type { PropertyValues } from '../graph.ts';
import type { SaidDate } from '../store/answers/lineage.ts';

/** Dates of policies, never more exact than what is said, and always with the word which date it is. */

const dates = ['issuedOn', 'printedOn', 'publishedOn'] as const;

/** The date of signing, else of printing, else of publication, else the year in the document number. */
export function dateOf(properties: PropertyValues): SaidDate | undefined {
  for (const which of dates) {
    const date = properties[which];
    if (typeof date === 'string') return { date, which };
  }
  const year = /〔(\d{4})〕/.exec(String(properties.documentNumber ?? ''))?.[1];
  return year === undefined ? undefined : { date: year, which: 'number' };
}

const dayLength = 86_400_000;

/** Days from one date to another; undefined where one of them is not exact to the day. */
export function daysBetween(from: SaidDate | undefined, to: SaidDate | undefined): number | undefined {
  if (from?.date.length !== 10 || to?.date.length !== 10) return undefined;
  return Math.round((Date.parse(to.date) - Date.parse(from.date)) / dayLength);
}
