import type { DepartmentKind, NameBasis } from '../../../graph/schema/words.ts';
import type { DepartmentNames } from '../../knowledge/department-names.ts';
import { foldName } from '../../knowledge/line-names.ts';
import type { NamedUnit } from '../../knowledge/named-unit.ts';
import type { Place, Places } from '../../knowledge/place.ts';
import { withoutAlias } from '../responsibility/unit-brackets.ts';
import type { DepartmentIdentity, Home } from '../types.ts';
import { groupIdentity } from './group.ts';
import { isGovernment, type Located, locate } from './locate.ts';
import { localShortName, officialName, shortNameOf } from './name.ts';
import { homeChain, isNational, markOfUnit } from './place.ts';

/** A printed unit, its name completed and its kind read from its words. */
export interface PrintedUnit {
  readonly printed: string;
  readonly full: string;
  readonly kind: DepartmentKind;
}

/** The region of documents that do not tell where they hold. */
const unknownRegion = '?';

/** What a printed unit is: its node's id, official name, functional line and region. */
export function identify(unit: PrintedUnit, home: Home, places: Places, names: DepartmentNames): DepartmentIdentity {
  const chain = homeChain(home, places);
  const code = home.code ?? unknownRegion;
  if (unit.kind === 'government-group') return groupIdentity(unit.full, chain[0], code);
  if (unit.kind === 'generic') return genericIdentity(unit, code);
  const located = locate(withoutAlias(unit.full), unit.kind, chain, places, names);
  if (located === undefined) return belowIssuer(unit, home, code);
  return identity(unit, located, code, names);
}

function identity(unit: PrintedUnit, located: Located, homeCode: string, names: DepartmentNames): DepartmentIdentity {
  const { place, core } = located;
  const region = place?.code ?? homeCode;
  const level = place?.level;
  const findings = located.finding === undefined ? [] : [located.finding];
  if (located.unit !== undefined) {
    const { id, name, shortName, aliases, nameBasis, kind, vertical, line } = lineIdentity(
      unit,
      located,
      located.unit,
      region,
      names,
    );
    return { id, name, shortName, aliases, nameBasis, kind, level, vertical, region, line, findings };
  }
  // 越秀区 alone, and 市政府, are the government of that place.
  if (place !== undefined && (core === '' || isGovernment(core))) {
    const name = governmentOf(place);
    const nameBasis = unit.full === name ? 'printed' : 'composed';
    const aliases = others(name, unit.full);
    return {
      id: `department:${region}/人民政府`,
      name,
      aliases,
      nameBasis,
      kind: 'government',
      level,
      region,
      findings,
    };
  }
  const name = nameAsPrinted(unit, core, place).replace(/管委会$/, '管理委员会');
  const id = `department:${region}/${core.replace(/\s/g, '').replace(/管理委员会$/, '管委会')}`;
  const wrote = name.endsWith('管理委员会') || unit.kind === 'body';
  const nameBasis = wrote && name !== unit.full ? 'composed' : 'printed';
  return { id, name, aliases: others(name, unit.full), nameBasis, kind: unit.kind, level, region, findings };
}

function lineIdentity(
  unit: PrintedUnit,
  { place, core, printedPlace, whole, finding }: Located,
  known: NamedUnit,
  region: string,
  names: DepartmentNames,
): Omit<DepartmentIdentity, 'region' | 'level' | 'findings'> {
  const official =
    whole === undefined ? place && officialName(known, place, core, names, printedPlace) : composed(whole);
  const name = official?.name ?? nameAsPrinted(unit, core, place);
  const shortName =
    place && (official === undefined ? localShortName(core, place) : shortNameOf(known, place, core, names));
  const withPlace =
    place === undefined || isNational(place) || unit.full.includes(place.shortName) ? [] : [place.name + core];
  return {
    id: `department:${region}/${known.key}`,
    name,
    shortName: shortName === name ? undefined : shortName,
    aliases: finding === undefined ? others(name, withoutAlias(unit.full), ...withPlace) : [],
    nameBasis: official === undefined || withoutAlias(unit.full) === name ? 'printed' : official.basis,
    kind: known.kind,
    vertical: known.vertical || undefined,
    line: known.line === undefined ? undefined : { name: known.line, entry: known.entry },
  };
}

/** Prefectures and leagues have 行政公署; 新疆生产建设兵团 is its own administration. */
const governmentOf = ({ name }: Place): string =>
  name.endsWith('兵团') ? name : `${name}${/(?:地区|盟)$/.test(name) ? '行政公署' : '人民政府'}`;

const composed = (name: string): { name: string; basis: NameBasis } => ({ name, basis: 'composed' });

/** The printed name, its level mark written out: 市智慧城市局 → 汉中市智慧城市局. A leading group without one is the place's own. */
function nameAsPrinted({ full, kind }: PrintedUnit, core: string, place: Place | undefined): string {
  const plain = withoutAlias(full);
  if (kind === 'body' && place !== undefined && !isNational(place) && !plain.includes(place.shortName)) {
    return place.name + core;
  }
  return place !== undefined && markOfUnit(plain) !== undefined && !isNational(place) ? place.name + core : plain;
}

const others = (name: string, ...forms: readonly string[]): string[] =>
  [...new Set(forms)].filter((form) => form !== name);

const genericIdentity = ({ full }: PrintedUnit, code: string): DepartmentIdentity => ({
  id: `department:${code}/${foldName(full)}`,
  name: full,
  aliases: [],
  nameBasis: 'printed',
  kind: 'generic',
  region: code,
  findings: [],
});

/** 市财政局 in a province's document is the finance bureau of every city: no one department. */
const belowIssuer = (unit: PrintedUnit, home: Home, code: string): DepartmentIdentity => ({
  ...genericIdentity(unit, code),
  findings: [
    {
      rule: 'unit-below-issuer',
      severity: 'info',
      message: `“${unit.full}”所在的层级低于发文地区（${home.name ?? code}），指的不是某一个部门，按泛指处理。`,
      messageEn: `"${unit.full}" stands below the issuing place and names no single department; taken as generic.`,
    },
  ],
});
