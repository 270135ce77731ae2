import { isInside, type Place, type Places } from '../../knowledge/place.ts';
import { loadPlaceWords } from '../../knowledge/place-words.ts';
import type { Home } from '../types.ts';
import { type Hit, nearest, type Resolved } from './resolved.ts';

/** Characters that may stand before a county's name of two characters (洋县, 和县): nothing that could belong to it. */
const openBefore = /[^\u4e00-\u9fff]|[在和与及对将由]/;
const goesOnAfter = /^[级域乡镇城区医人民]/;

/**
 * The place that a name printed in full means; none where the name may be another word.
 * @param within the place printed right before it
 * @param list the names that it is listed with, itself too
 */
export function byFullName(
  text: string,
  hit: Hit,
  within: Place | undefined,
  list: readonly Hit[],
  home: Home,
  places: Places,
): Resolved | undefined {
  const { start, end, phrase: name } = hit;
  const { same } = hit.value;
  const inParent = within && same.find(({ code }) => isInside(places, code, within.code));
  const atHome = nearest(same, home, places);
  if (!inParent && loadPlaceWords().generic.has(name) && !isOneOfItsCity(atHome, hit, list, home)) return undefined;
  if (!inParent && name.length === 2 && !/[州盟旗]$/.test(name)) {
    // 支持郧县、来凤县: beside another county in full it is one whatever stands before.
    const isBeside = list.some((other) => other !== hit && isCountyBeside(other, hit, atHome));
    const open = isBeside || start === 0 || openBefore.test(text[start - 1]!);
    if (
      !open ||
      goesOnAfter.test(text.slice(end, end + 1)) ||
      !(atHome && (list.length > 1 || /[^\u4e00-\u9fff]/.test(text[start - 1] ?? ' ')))
    )
      return undefined;
  }
  const place = inParent ?? atHome ?? (same.length === 1 || same[0]!.level !== same[1]!.level ? same[0] : undefined);
  if (!place) return undefined;
  return { start, end, place, method: 'place-by-full-name', confidence: inParent || atHome ? 0.95 : 0.85 };
}

/** Another county in full: one with a longer name, or, for 成县、康县, one of the same province. */
const isCountyBeside = ({ phrase, value }: Hit, hit: Hit, atHome: Place | undefined): boolean =>
  value.full &&
  phrase.endsWith(hit.phrase.slice(-1)) &&
  (phrase.length > 2 || value.same.some(({ code }) => code.slice(0, 2) === atHome?.code.slice(0, 2)));

/** 城中区、鱼峰区 in a document of 柳州市: a name that many cities have for a part of theirs, beside another part of this one. */
function isOneOfItsCity(place: Place | undefined, hit: Hit, list: readonly Hit[], home: Home): boolean {
  const city = place?.parent;
  if (city === undefined || city !== home.code || home.level !== 'municipal') return false;
  if (place!.code.includes('/')) return true;
  return list.some(
    (other) => other !== hit && other.value.full && other.value.same.some(({ parent }) => parent === city),
  );
}
