import type { PolicyReference } from '../../graph/contribution.ts';
import type { Level } from '../../graph/schema/words.ts';
import type { Places } from '../knowledge/place.ts';
import { authorityOf, isNational } from './header/bodies.ts';
import { placeCodes } from './header/place.ts';
import type { Home } from './types.ts';

/**
 * Level and authority of a document that is only cited, as far as its issuer, its number, the place its title begins
 * with or the word before it (国家《…》, 我省《…》) say so; empty where they do not.
 * @param before the text that stands before the citation
 */
export function standingOf(
  cited: { readonly issuer?: string; readonly number?: string; readonly title?: string },
  before: string,
  home: Home,
  places: Places,
): Pick<PolicyReference, 'authority' | 'level'> {
  const body = cited.issuer?.split('、')[0];
  const national = body !== undefined ? isNational(body) : nationalPrefix.test(cited.number ?? '');
  const authority = body === undefined ? {} : { authority: authorityOf(body, national) };
  if (national) return { ...authority, level: 'national' };
  const codes = placeCodes(body ?? cited.title ?? '', places);
  const level = codes.length === 1 ? places.byCode(codes[0]!)?.level : levelBefore(before, home);
  return { ...authority, ...(level ? { level } : {}) };
}

/** 国发, 国办发, 国卫…, 中发, 中办发: only the centre numbers so; what other prefixes are, a prefix alone does not say. */
const nationalPrefix = /^(?:国(?:发|办|函|令|医改|卫|市监|药监|中医药|疾控)|中(?:发|办))/;

function levelBefore(before: string, { level }: Home): Level | undefined {
  if (/(?:国家|中央|国务院)$/.test(before)) return 'national';
  if (/[我全本]省$/.test(before)) return 'provincial';
  return /[我本][市州县区旗]$/.test(before) ? level : undefined;
}
