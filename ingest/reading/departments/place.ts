import { liesIn, nameInAlias, type Place, type Places } from '../../knowledge/place.ts';
import { markOf, markOfPlace as markOfName, youthLeagueMark } from '../responsibility/unit-prefix.ts';
import type { Home } from '../types.ts';

/**
 * The chain of divisions that a document's short forms are read against: its own place first, 全国 last. An area without
 * a code (`330100/高新区`) stands as a county of its own.
 */
export function homeChain(home: Home, places: Places): Place[] {
  if (home.code === undefined) return [];
  const own = places.byCode(home.code);
  if (own !== undefined) return [underItsName(own, home.name), ...places.ancestors(own.code)];
  const [parent = '', name = ''] = home.code.split('/');
  const above = places.byCode(parent);
  if (above === undefined || name === '') return [];
  const zone: Place = { code: home.code, name, shortName: name, level: home.level ?? 'county', parent, aliases: [] };
  return [zone, above, ...places.ancestors(above.code)];
}

/** A document of 蓟县 has departments of 蓟县, though the district of today is called 蓟州区. */
const underItsName = (place: Place, name = place.name): Place => (name === place.name ? place : { ...place, name });

export const isNational = (place: Place | undefined): boolean => place?.level === 'national';

/** Which division of the chain a level mark means; undefined where the document stands above it (市- in a province). */
export function placeOfMark(mark: string, chain: readonly Place[]): Place | undefined {
  const own = chain[0];
  if (own === undefined) return undefined;
  if (/^自治[州县旗]$/.test(mark)) return placeOfMark(mark.at(-1)!, chain);
  if (mark === '省' || mark === '自治区') return chain.find(({ level }) => level === 'provincial');
  // 团区委 of an autonomous region, 区财政局 of 雄安新区.
  if (mark === '区' && own.name.endsWith('区')) return own;
  if (mark === '县' || mark === '旗' || mark === '区') return own.level === 'county' ? own : undefined;
  if (prefectural.has(mark)) return asPrefecture(chain.find(({ level }) => level === 'municipal'));
  // 市 is a county-level city's own mark, a prefecture's, and that of 北京、天津、上海、重庆.
  if (mark === '市' && own.name.endsWith('市')) return own;
  return (
    chain.find(({ level }) => level === 'municipal') ??
    chain.find(({ level, name }) => mark === '市' && level === 'provincial' && name.endsWith('市'))
  );
}

/** Marks of a prefecture that is, or then was, no city. */
const prefectural: ReadonlySet<string> = new Set(['地区', '地', '行署', '地区行署', '盟行署']);

/** 地区卫生局 of what is a city now is the bureau of 昌都地区. */
function asPrefecture(place: Place | undefined): Place | undefined {
  const former = place?.name.endsWith('市')
    ? place.aliases.map(nameInAlias).find((name) => name.endsWith('地区'))
    : undefined;
  return place && underItsName(place, former);
}

/** What places that are no plain 省, 市, 县, 区 call themselves: 林区, 特区, 新区; a city of the corps is 师市. */
const areaWords = /^(?:林区|特区|新区|开发区|高新区|经开区|示范区|试验区|实验区|管理区|度假区)(?=.{2})/;
const division = /^师市?(?=.{2})/;
const cityOfCorps = /^6590/;

/** A name behind the word for the kind of area that the place itself is: 特区医保局 of 六枝特区; undefined for another. */
export function afterAreaWord(name: string, own: Place | undefined): string | undefined {
  if (own === undefined) return undefined;
  const word = areaWords.exec(name)?.[0];
  if (word !== undefined) return own.name.endsWith(word) ? name.slice(word.length) : undefined;
  const mark = cityOfCorps.test(own.code) ? division.exec(name)?.[0] : undefined;
  return mark === undefined ? undefined : name.slice(mark.length);
}

/** The level mark that a printed name carries, 团省委's too. */
export const markOfUnit = (name: string): string | undefined => youthLeagueMark(name) ?? markOf(name);

/** 省, 自治区, 市, 州, 县 … as short names of this place's departments begin. */
export function markOfPlace(place: Place): string {
  if (isNational(place)) return '';
  return markOfName(place.name) ?? place.name.at(-1)!;
}

/**
 * The one division that a place's name means to a document: its own chain, what lies inside it, inside its province, or
 * the only one of that name and rank.
 */
export function resolvePlace(name: string, chain: readonly Place[], places: Places): Place | undefined {
  const all = places.byName(name);
  if (all.length <= 1) return all[0];
  const inChain = all.find(({ code }) => chain.some((place) => place.code === code));
  if (inChain !== undefined) return inChain;
  for (const place of chain) {
    const inside = places.byName(name, place.code);
    if (inside.length === 1) return inside[0];
    if (inside.length > 1) return all[0]!.level !== all[1]!.level ? all[0] : undefined;
  }
  return all[0]!.level !== all[1]!.level ? all[0] : undefined;
}

/** The document's own places under the names that it has for them. */
const asInChain = (place: Place, chain: readonly Place[]): Place =>
  chain.find(({ code }) => code === place.code) ?? place;

const fullName = /(?:[省市县区州盟旗师]|生产建设兵团)$/;

/**
 * The place a unit's name begins with, the innermost (山西省孝义市人民政府), and the rest of the name. A short name counts only
 * before a rest that `fits`: 四川 in 四川银保监局, not 公安 in 公安部门.
 */
export function leadingPlace(
  name: string,
  chain: readonly Place[],
  places: Places,
  fits: (rest: string) => boolean,
): { place: Place; rest: string } | undefined {
  for (const head of places.namesAtHead(name)) {
    const rest = name.slice(head.length);
    if (!fullName.test(head) && !fits(rest)) continue;
    const place = resolvePlace(head, chain, places);
    if (place === undefined || isNational(place)) continue;
    const inner = rest.length > 2 ? leadingPlace(rest, [place], places, () => false) : undefined;
    const innermost = inner !== undefined && liesIn(places, inner.place.code, place.code) ? inner : { place, rest };
    return { ...innermost, place: asInChain(innermost.place, chain) };
  }
  return undefined;
}
