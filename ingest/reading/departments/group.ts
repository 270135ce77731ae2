import type { Place } from '../../knowledge/place.ts';
import { canonicalGroup, foldGroup } from '../responsibility/unit-groups.ts';
import type { DepartmentIdentity } from '../types.ts';

/** Which levels the words of a group name. */
const memberWords: readonly (readonly [RegExp, readonly string[]])[] = [
  [/各省|省级|自治区|直辖市/, ['provincial']],
  [/[市州盟](?!、?[县区]级)|地区|地级|设区|地方|各地/, ['municipal']],
  [/县|(?<!功能|新|园|发|辖|自治|地)区|旗|地方|各地/, ['county']],
  [/乡|镇|街道/, ['township']],
];
const rank = ['national', 'provincial', 'municipal', 'county', 'township'];

/** Levels of a group's members, none at or above the place that issues the document. */
function memberLevels(name: string, home: Place | undefined): string[] {
  const words = name.replace(/县级市/g, '县').replace(/设区的?市|地级(?:以上)?市/g, '市');
  const levels = memberWords.flatMap(([pattern, members]) => (pattern.test(words) ? members : []));
  const above = home === undefined ? -1 : rank.indexOf(home.level);
  return rank.filter((level, index) => levels.includes(level) && index > above);
}

/** One node for a group: the issuing region and the group's canonical form, never its members. */
export function groupIdentity(full: string, home: Place | undefined, code: string): DepartmentIdentity {
  const group = full.replace(/^(?:全[省市县区州]|[省市县区州](?=各))/, '');
  const members = memberLevels(group, home);
  return {
    id: `department:${code}/${foldGroup(group)}`,
    name: `${home?.name ?? ''}${/^(?:有关|相关)/.test(group) ? canonicalGroup(group).replace(/^各/, '') : canonicalGroup(group)}`,
    aliases: [],
    nameBasis: 'composed',
    kind: 'government-group',
    ...(members.length > 0 && { memberLevels: members }),
    region: code,
    findings: [],
  };
}
