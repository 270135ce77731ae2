import type { DepartmentKind, Level } from '../../../graph/schema/words.ts';
import type { DepartmentNames } from '../../knowledge/department-names.ts';
import type { NamedUnit } from '../../knowledge/named-unit.ts';
import type { Place, Places } from '../../knowledge/place.ts';
import { departmentOfLine } from '../responsibility/unit-kind.ts';
import { withoutMark } from '../responsibility/unit-prefix.ts';
import type { StageFinding } from '../types.ts';
import { afterAreaWord, isNational, leadingPlace, markOfUnit, placeOfMark, resolvePlace } from './place.ts';

/** Where a unit is, and its name without the place. */
export interface Located {
  readonly place: Place | undefined;
  readonly core: string;
  readonly unit?: NamedUnit;
  /** The place as printed inside the name: 太原 of 人行太原中心支行. */
  readonly printedPlace?: string;
  /** The whole name, where it is no place and then a name: 温州市生态环境局苍南分局. */
  readonly whole?: string;
  readonly finding?: StageFinding;
}

/** Names that only a national body has: they mean it in a local document too. */
const nationalOnly = /^(?:国家|中国|中央|全国|国务院|中华|中共中央|党中央)|(?:部|总局|总署|审计署)$/;

/**
 * Finds a unit's place and what it is there. Tried in this order: a name with its place inside, a national body's name, a level
 * mark, a bare name that is known, a place's name in front; otherwise the name is the issuing place's own. What is no name
 * then may be a branch (市生态环境局苍南分局) or two signs on one door (市经信局市新经济委, known by the first).
 * @returns undefined for a level mark below the issuing place
 */
export function locate(
  name: string,
  kind: DepartmentKind,
  chain: readonly Place[],
  places: Places,
  names: DepartmentNames,
): Located | undefined {
  const located = locateName(name, kind, chain, places, names);
  if (located === undefined || located.unit !== undefined) return located;
  return branch(located, chain, places, names) ?? firstSign(located, names) ?? located;
}

function locateName(
  name: string,
  kind: DepartmentKind,
  chain: readonly Place[],
  places: Places,
  names: DepartmentNames,
): Located | undefined {
  const around = names.around(name);
  const inside = around && resolvePlace(around.place, chain, places);
  if (around !== undefined && inside !== undefined)
    return { place: inside, core: name, unit: around.unit, printedPlace: around.place };

  const own = chain[0];
  const national = names.national(name) ?? (isNational(own) ? nationalByShortName(name, names) : undefined);
  if (national !== undefined && (isNational(own) || nationalOnly.test(name) || names.local(name) === undefined)) {
    return { place: places.byCode('100000'), core: name, unit: national };
  }
  // 国务院, and bodies of its own: 国务院深化医药卫生体制改革领导小组, 全国爱卫办.
  const whose = /^(?:国务院|全国(?!各))/.exec(name)?.[0];
  if (whose !== undefined) {
    const body = names.local(name.slice(whose.length));
    return { place: places.byCode('100000'), core: name, ...(body !== undefined && { unit: withoutFull(body) }) };
  }

  const plain = afterAreaWord(name, own);
  if (plain !== undefined && (known(plain, names) || isGovernment(plain) || plain.startsWith('党委')))
    return named(plain, own, names);
  const mark = markOfUnit(name);
  if (mark !== undefined) {
    const place = mark === '兵团' ? places.byName(corps)[0] : placeOfMark(mark, chain);
    if (place === undefined && own !== undefined) return undefined;
    return named(withoutMark(name), place, names);
  }
  const bare = names.local(name, own?.code);
  if (bare !== undefined) {
    return { place: placeOfBare(name, chain), core: name, unit: isNational(own) ? withoutFull(bare) : bare };
  }

  if (kind !== 'company' && kind !== 'institution') {
    const fits = (rest: string): boolean => rest !== '' && (known(rest, names) || isGovernment(rest));
    const leading = leadingPlace(name, chain, places, fits);
    if (leading !== undefined) return named(leading.rest, leading.place, names);
  }
  return named(name, placeOfBare(name, chain), names);
}

/** 兵团 is one body alone, whoever names it. */
const corps = '新疆生产建设兵团';

/** What national documents leave off before their own bodies' names: 铁路局, 发展研究中心. */
function nationalByShortName(name: string, names: DepartmentNames): NamedUnit | undefined {
  for (const head of ['国家', '国务院', '中国']) {
    const found = names.national(head + name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A name that local departments write in full otherwise says nothing of the national body's. */
function withoutFull({ full: _, ...unit }: NamedUnit): NamedUnit {
  return unit;
}

const known = (core: string, names: DepartmentNames): boolean =>
  names.local(core) !== undefined || names.national(core) !== undefined || names.cutOff(core) !== undefined;

/** 财政厅 without its 省 is the province's, 行署办公厅 the prefecture's; anything else without a mark is the issuing place's own. */
const placeOfBare = (name: string, chain: readonly Place[]): Place | undefined =>
  chain.find(({ level }) => level === levelOfBare(name)) ?? chain[0];

const levelOfBare = (name: string): Level | undefined =>
  /^行(?:署|政公署)/.test(name) ? 'municipal' : name.endsWith('厅') ? 'provincial' : undefined;

const branchName = /^(.{2,10}?(?:局|委))(.{2,8}?)((?:分|支)局)$/;

/** A city's bureau in one of its districts stands there, on its bureau's line; where the district is none, beside it. */
function branch(
  located: Located,
  chain: readonly Place[],
  places: Places,
  names: DepartmentNames,
): Located | undefined {
  const match = branchName.exec(located.core);
  const unit = match === null ? undefined : names.local(match[1]!, located.place?.code);
  if (match === null || unit === undefined || located.place === undefined) return undefined;
  const inside = resolvePlace(match[2]!, chain, places);
  const own = inside === undefined ? { ...unit, key: `${unit.key}-${match[2]}${match[3]}` } : unit;
  // 市 in a document of 句容市 means the city above it here.
  const above = inside?.code === located.place.code ? places.byCode(inside.parent ?? '') : located.place;
  return {
    place: inside ?? located.place,
    core: located.core,
    unit: own,
    whole: `${above?.name ?? ''}${unit.full ?? unit.official.municipal ?? match[1]}${match[2]}${match[3]}`,
  };
}

const twoSigns = /^(.{2,10}?(?:局|委|办|厅|部))[省市县区州].{2,10}(?:局|委|办|部|中心)$/;

function firstSign({ place, core }: Located, names: DepartmentNames): Located | undefined {
  const first = twoSigns.exec(core)?.[1];
  const unit = first === undefined ? undefined : names.local(first, place?.code);
  return first === undefined || unit === undefined ? undefined : { place, core: first, unit };
}

/** Looks a name up that has lost its place; slips of the pen are mended where only one unit can be meant. */
function named(core: string, place: Place | undefined, names: DepartmentNames): Located {
  const unit = names.local(core, place?.code);
  if (unit !== undefined) return { place, core, unit };
  // 自治区党委改革办 is entered as 委改革办.
  const organ = core.startsWith('党委') ? names.local(core.slice(1), place?.code) : undefined;
  if (organ !== undefined) return { place, core: core.slice(1), unit: organ };
  const cut = names.cutOff(core);
  if (cut !== undefined)
    return { place, core, unit: cut, finding: slip(core, '少了末尾的字', 'lost its last character') };
  // 医保分局: a branch that does not say where; what its bureau is called there is not said either.
  const bureau = /[分支]局$/.test(core) ? names.local(`${core.slice(0, -2)}局`, place?.code) : undefined;
  if (bureau !== undefined) return { place, core, unit: bureau };
  const line = /部门$/.test(core) ? departmentOfLine(`市${core}`, names) : undefined;
  if (line !== undefined) return { place, core: line, unit: withoutFull(names.local(`${line}局`)!) };
  const national = names.national(core);
  if (national !== undefined && !isNational(place)) {
    return { place, core, unit: national, finding: slip(core, '是国家机关的名称', "is the national body's name") };
  }
  return { place, core };
}

const slip = (core: string, why: string, whyEn: string): StageFinding => ({
  rule: 'unit-name-slip',
  severity: 'warning',
  message: `“${core}”${why}，按当地同一条线的部门处理，原文写法照录。`,
  messageEn: `"${core}" ${whyEn}; taken as the local department of the same line, the printed form is kept.`,
});

const government = /^(?:人民政府|政府|行署|行政公署)$/;

export const isGovernment = (core: string): boolean => government.test(core);
