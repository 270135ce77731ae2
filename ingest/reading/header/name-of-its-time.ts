import { nameInAlias, type Places } from '../../knowledge/place.ts';
import type { Header } from '../types.ts';

/**
 * What the place of a document is called in it: 蓟县 where its issuer or a title says so, though the district of today is
 * called 蓟州区; the name of today where they say nothing else.
 */
export function nameOfItsTime(
  { region, issuers, noticeTitle, issuedTitle }: Header,
  places: Places,
): string | undefined {
  const place = places.byCode(region?.value ?? '');
  if (place === undefined || place.aliases.length === 0) return place?.name;
  const printed = [...issuers, noticeTitle, issuedTitle].flatMap((found) => found?.value ?? []);
  const former = place.aliases
    .map(nameInAlias)
    .find((name) => name !== place.name && printed.some((text) => text.includes(name)));
  return former === undefined || printed.some((text) => text.includes(place.name)) ? place.name : former;
}
