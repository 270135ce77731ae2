import type { PolicyReference } from '../../graph/contribution.ts';
import type { Places } from '../knowledge/place.ts';
import { authorityOf, isNational } from './header/bodies.ts';
import { placeCodes } from './header/place.ts';

/**
 * Level and authority of a document that is only cited, as far as its issuer, its number or the place its title begins
 * with say so; empty where they do not.
 */
export function standingOf(
  cited: { readonly issuer?: string; readonly number?: string; readonly title?: string },
  places: Places,
): Pick<PolicyReference, 'authority' | 'level'> {
  const body = cited.issuer?.split('、')[0];
  const national = body !== undefined ? isNational(body) : nationalPrefix.test(cited.number ?? '');
  const authority = body === undefined ? {} : { authority: authorityOf(body, national) };
  if (national) return { ...authority, level: 'national' };
  const codes = placeCodes(body ?? cited.title ?? '', places);
  const level = codes.length === 1 ? places.byCode(codes[0]!)?.level : undefined;
  return { ...authority, ...(level ? { level } : {}) };
}

/** 国发, 国办发, 国卫…, 中发, 中办发: only the centre numbers so; what other prefixes are, a prefix alone does not say. */
const nationalPrefix = /^(?:国(?:发|办|函|令|医改|卫|市监|药监|中医药|疾控)|中(?:发|办))/;
