import type { Level, NameBasis } from '../../graph/schema/words.ts';
import type { DepartmentNames, NamedUnit } from '../knowledge/departments.ts';
import type { Place } from '../knowledge/place.ts';
import { isNational, markOfPlace } from './departments-place.ts';

/** 北京、天津、上海、重庆 name their departments as cities do (局, not 厅). */
const namingLevel = ({ level, name }: Place): Level =>
  level === 'provincial' && name.endsWith('市') ? 'municipal' : level;

const fill = (template: string, place: Place): string =>
  template.replace('{region}', place.name).replace('{short}', place.shortName).replace('{mark}', markOfPlace(place));

/**
 * The official name of a department: from the data file for this very department, otherwise composed of the place and
 * the line's usual name at its level; undefined where the data files know no name for that level.
 */
export function officialName(
  unit: NamedUnit,
  place: Place,
  names: DepartmentNames,
): { readonly name: string; readonly basis: NameBasis } | undefined {
  const particular = names.official(place.code, unit.key);
  if (particular !== undefined) return { name: particular.name, basis: 'catalogue' };
  const template = unit.official[namingLevel(place)];
  if (template === undefined) return undefined;
  if (isNational(place)) return { name: template, basis: 'catalogue' };
  const name = template.includes('{') ? fill(template, place) : place.name + template;
  return { name, basis: 'composed' };
}

const wholeName = /(?:厅|局|委|办|部|会|联|协|社|行|关|室|院|中心|处|组|机制|队)$/;
const shorten = (name: string): string =>
  name
    .replace(/委员会$/, '委')
    .replace(/办公室$/, '办')
    .replace(/管理(?=[委局]$)/, '');

/** 省医保局, 市卫健委, 山西银保监局: how the department is called for short. */
export function shortNameOf(unit: NamedUnit, place: Place, names: DepartmentNames): string | undefined {
  if (isNational(place)) return undefined;
  const official = unit.official[namingLevel(place)] ?? unit.official.provincial;
  const usual = names.official(place.code, unit.key)?.short ?? unit.short ?? official;
  if (usual === undefined) return undefined;
  if (usual.includes('{')) return usual.startsWith('中共') ? partyShort(usual, place) : fill(usual, place);
  const whole = wholeName.test(usual) ? shorten(usual) : usual + shorten(official ?? '局').slice(-1);
  return markOfPlace(place) + whole;
}

/** 中共{region}委组织部 → 市委组织部. */
const partyShort = (template: string, place: Place): string =>
  markOfPlace(place) + shorten(template.slice(template.indexOf('}') + 1));
