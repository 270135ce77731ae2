import type { DepartmentKind } from '../../../graph/schema/words.ts';
import type { DepartmentNames } from '../../knowledge/department-names.ts';
import type { Places } from '../../knowledge/place.ts';
import { kindOf } from '../responsibility/unit-kind.ts';
import type { DepartmentIdentity, Home } from '../types.ts';
import { identify, type PrintedUnit } from './identity.ts';
import { abbreviates } from './name.ts';

/** What printed units are, for the documents of one place. */
type Identify = (unit: PrintedUnit) => DepartmentIdentity;

/**
 * What a printed unit is: its node's id, official name, functional line and region. Documents name the same units again
 * and again, and what a name is does not change while the data files stand: the answers are kept.
 * @param home the place the document is issued for, against which 省-, 市-, 县- are read
 */
export function identifierFor(home: Home, places: Places, namesNow: DepartmentNames): Identify {
  const names = namesNow.asOf(home.date);
  const byHome = memoryOf(places, names);
  const key = `${home.code} ${home.level} ${home.name}`;
  let known = byHome.get(key);
  if (known === undefined || known.size >= mostRemembered) {
    known = new Map();
    byHome.set(key, known);
  }
  const remembered = known;
  return (unit) => {
    const alike = remembered.get(unit.full);
    const before = alike?.find(({ printedKind }) => printedKind === unit.kind);
    if (before !== undefined) return before.identity;
    const found = { printedKind: unit.kind, identity: identify(unit, home, places, names) };
    if (alike === undefined) remembered.set(unit.full, [found]);
    else alike.push(found);
    return found.identity;
  };
}

/** The same for one unit. */
export const identifyDepartment = (
  unit: PrintedUnit,
  home: Home,
  places: Places,
  names: DepartmentNames,
): DepartmentIdentity => identifierFor(home, places, names)(unit);

/** A full name can be read as units of several kinds. */
interface Remembered {
  readonly printedKind: DepartmentKind;
  readonly identity: DepartmentIdentity;
}

/** By the place of the documents, then by full name. */
type Memory = Map<string, Map<string, Remembered[]>>;
const memories = new WeakMap<DepartmentNames, WeakMap<Places, Memory>>();
/** So many names of one place are kept, and so many places. */
const mostRemembered = 4000;
const mostPlaces = 400;

function memoryOf(places: Places, names: DepartmentNames): Memory {
  const byPlaces = memories.get(names) ?? new WeakMap<Places, Memory>();
  const known = byPlaces.get(places) ?? new Map();
  memories.set(names, byPlaces.set(places, known));
  if (known.size >= mostPlaces) known.clear();
  return known;
}

/**
 * The node of a body that issues documents, by its name in the header, which is its official name (山西省人民政府办公厅) unless it is
 * only a short form of one (浙江省医保局).
 */
export function identifyIssuer(name: string, home: Home, places: Places, names: DepartmentNames): DepartmentIdentity {
  const printed = name.replace(/\s+/g, '');
  const found = identifyDepartment({ printed, full: printed, kind: kindOf(printed, names) }, home, places, names);
  const place = places.byCode(found.region);
  const inFull = place !== undefined && found.kind !== 'government' && printed.includes(place.name);
  const isShort = found.kind === 'department' && abbreviates(printed, found.name);
  return inFull && found.name !== printed && !isShort ? { ...found, name: printed, nameBasis: 'printed' } : found;
}
