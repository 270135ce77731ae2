import type { Level, NameBasis } from '../../../graph/schema/words.ts';
import type { DepartmentNames, NamedUnit } from '../../knowledge/departments.ts';
import type { Place } from '../../knowledge/place.ts';
import { isNational, markOfPlace } from './place.ts';

/** 北京、天津、上海、重庆 name their departments as cities do (局, not 厅); vertical agencies follow the real level. */
const namingLevel = ({ level, name }: Place, vertical: boolean): Level =>
  level === 'provincial' && name.endsWith('市') && !vertical ? 'municipal' : level;

const fill = (template: string, place: Place): string =>
  template.replace('{region}', place.name).replace('{short}', place.shortName).replace('{mark}', markOfPlace(place));

/** Whether a printed name only leaves characters of the official one out: 卫健委 of 卫生健康委员会. */
function abbreviates(core: string, template: string): boolean {
  let at = 0;
  for (const char of core) {
    at = template.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/**
 * The official name of a department: from the data file for this very department, otherwise composed of the place and
 * the line's usual name. The name of another level is taken where only it fits the printed one (a county's 发改委 is no
 * 发展和改革局); undefined where none fits (经信局, 大数据管理局): what is printed then says more than a guess.
 */
export function officialName(
  unit: NamedUnit,
  place: Place,
  core: string,
  names: DepartmentNames,
): { readonly name: string; readonly basis: NameBasis } | undefined {
  const particular = names.official(place.code, unit.key);
  if (particular !== undefined) return { name: particular.name, basis: 'catalogue' };
  if (isNational(place)) {
    const name = unit.official.national;
    return name === undefined ? undefined : { name, basis: 'catalogue' };
  }
  const { provincial, municipal, county } = unit.official;
  const own = unit.official[namingLevel(place, unit.vertical)];
  const printed = core.replace(/^党委/, '委');
  const template = [own, provincial, municipal, county].find(
    (name) => name !== undefined && abbreviates(printed, name),
  );
  if (template === undefined) return undefined;
  return { name: template.includes('{') ? fill(template, place) : place.name + template, basis: 'composed' };
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
  const usual = names.official(place.code, unit.key)?.short ?? unit.short ?? official;
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
