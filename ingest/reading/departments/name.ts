import type { Level, NameBasis } from '../../../graph/schema/words.ts';
import type { DepartmentNames } from '../../knowledge/department-names.ts';
import { foldName } from '../../knowledge/line-names.ts';
import type { NamedUnit } from '../../knowledge/named-unit.ts';
import type { Place } from '../../knowledge/place.ts';
import { isNational, markOfPlace } from './place.ts';

/** 北京、天津、上海、重庆 name their departments as cities do (局, not 厅); vertical agencies follow the real level. */
const namingLevel = ({ level, name }: Place, vertical: boolean): Level =>
  level === 'provincial' && name.endsWith('市') && !vertical ? 'municipal' : level;

/** @param printed the place as it stands inside a printed name (人行太原中心支行), where it does */
const fill = (template: string, place: Place, printed = place.name): string =>
  template
    .replace('{place}', printed)
    .replaceAll('{region}', place.name)
    .replace('{short}', place.shortName)
    .replace('{mark}', markOfPlace(place));

const compose = (template: string, place: Place, printed?: string): string =>
  template.includes('{')
    ? fill(
        place.name.endsWith('兵团') ? template.replace(/^中共\{region\}委/, '{region}党委') : template,
        place,
        printed,
      )
    : place.name + ofPrefecture(place, template);

/** A prefecture or a league has 行政公署 where others have 人民政府. */
const ofPrefecture = ({ name }: Place, template: string): string =>
  /(?:地区|盟)$/.test(name) ? template.replace(/^人民政府/, '行政公署') : template;

/** Whether a printed name only leaves characters of the official one out: 卫健委 of 卫生健康委员会. */
export function abbreviates(core: string, template: string): boolean {
  let at = 0;
  for (const char of core) {
    at = template.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** 国务院食安办 is 国务院食品安全委员会办公室: co-ordinating bodies have the same name at all levels. */
function nationalName(unit: NamedUnit, core: string): { readonly name: string; readonly basis: NameBasis } | undefined {
  const name = unit.full ?? unit.official.national;
  if (name !== undefined) return { name, basis: 'catalogue' };
  const whose = /^(?:国务院|全国|中央)/.exec(core)?.[0];
  return whose === undefined || unit.official.provincial === undefined
    ? undefined
    : { name: whose + unit.official.provincial, basis: 'composed' };
}

/** The endings by which only the printed name knows what a department is called in its place: 商务委 where others say 商务局. */
const endings: readonly (readonly [string, string])[] = [
  ['委', '委员会'],
  ['局', '局'],
  ['厅', '厅'],
];

/** The usual name with the ending that is printed: 农业农村局 gives 农业农村委员会 for 农业农村委. */
function withPrintedEnding(template: string | undefined, core: string): string | undefined {
  const base = template === undefined ? undefined : /^(.+?)(?:委员会|局|厅)$/.exec(template)?.[1];
  const ending = endings.find(([short]) => core.endsWith(short));
  return base === undefined || ending === undefined ? undefined : base + ending[1];
}

/**
 * The official name of a department: from the data file for this very department, otherwise composed of the place and
 * what the printed form stands for (经信局: 经济和信息化局), else the line's usual name. The name of another level, or with
 * another ending, is taken where only it fits the printed one (a county's 发改委 is no 发展和改革局); undefined where none
 * fits (住建交通局): what is printed then says more than a guess.
 * @param printed the place inside the printed name, where it stands there
 */
export function officialName(
  unit: NamedUnit,
  place: Place,
  core: string,
  names: DepartmentNames,
  printed?: string,
): { readonly name: string; readonly basis: NameBasis } | undefined {
  const particular = names.official(place.code, unit.key, core);
  if (particular !== undefined) return { name: particular.name, basis: 'catalogue' };
  if (isNational(place)) {
    return nationalName(unit, core);
  }
  if (unit.full !== undefined) {
    // 大数据管理局 says more than 大数据局, under which it is looked up.
    const saysMore = core.length > unit.full.length && foldName(core) === foldName(unit.full);
    return saysMore ? undefined : { name: compose(unit.full, place, printed), basis: 'composed' };
  }
  const { provincial, municipal, county } = unit.official;
  const own = unit.official[namingLevel(place, unit.vertical)];
  const short = core.replace(/^党委/, '委');
  const template = [own, provincial, municipal, county, withPrintedEnding(own, short)].find(
    (name) => name !== undefined && (abbreviates(short, name) || abbreviates(core, compose(name, place, printed))),
  );
  return template === undefined ? undefined : { name: compose(template, place, printed), basis: 'composed' };
}

const wholeName = /(?:厅|局|委|办|部|会|联|协|(?<!人)社|行|关|室|院|中心|处|组|机制|队)$/;
const shorten = (name: string): string =>
  name
    .replace(/委员会$/, '委')
    .replace(/办公室$/, '办')
    .replace(/管理(?=[委局]$)/, '');

/** 省医保局, 市卫健委, 山西银保监局: how the department is called for short, the way its place prints it if that is shorter. */
export function shortNameOf(unit: NamedUnit, place: Place, core: string, names: DepartmentNames): string | undefined {
  if (isNational(place)) return undefined;
  const official = unit.official[namingLevel(place, unit.vertical)] ?? unit.official.provincial;
  const usual = names.official(place.code, unit.key, core)?.short ?? unit.short ?? official;
  const printed = unit.vertical ? undefined : markOfPlace(place) + core;
  if (usual === undefined) return printed;
  if (usual.includes('{')) return usual.startsWith('中共') ? partyShort(usual, place) : fill(usual, place);
  const whole = wholeName.test(usual) ? shorten(usual) : usual + shorten(official ?? core).slice(-1);
  const composed = markOfPlace(place) + whole;
  return printed !== undefined && printed.length < composed.length ? printed : composed;
}

/** The place's own word, where the data files know no official name that fits it: 省大数据局. */
export const localShortName = (core: string, place: Place): string | undefined =>
  isNational(place) || core.startsWith('中') || core.includes(place.shortName)
    ? undefined
    : markOfPlace(place) + shorten(core);

/** 中共{region}委组织部 → 市委组织部. */
const partyShort = (template: string, place: Place): string =>
  markOfPlace(place) + shorten(template.slice(template.indexOf('}') + 1));
