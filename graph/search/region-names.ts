import type { PropertyValues } from '../graph.ts';

/** A name said with its region in front, and where the region ends: 山西|卫健委. */
export interface RegionalName {
  readonly region: string;
  readonly rest: string;
}

/** What a document of the place itself writes instead of its name: 省卫健委, 州卫健委, 自治区卫健委. */
const markOf = /(?:自治区|[省市州县区盟旗])$/;

/**
 * How a department is called by people outside its region: 省卫健委 of 山西省 is 山西省卫健委 and 山西卫健委, and where the
 * region has a middle name 黔东南州卫健局. A party committee's office keeps its mark: 山西省委编办.
 * @param name as its documents write it: with its region, with the region's mark, or otherwise
 * @param region the properties of the department's region; a national body needs none
 * @returns every such form of the name, itself among them where it is one; none for a name that shows no region
 */
export function regionalNames(name: string, region: PropertyValues | undefined): RegionalName[] {
  if (region === undefined || region.level === 'national' || typeof region.name !== 'string') return [];
  const mark = markOf.exec(region.name)?.[0] ?? '';
  const short = typeof region.shortName === 'string' ? region.shortName : region.name;
  const names = [...new Set([region.name, short.endsWith(mark) ? short : short + mark, short])];
  const shown = [...names, mark].find((head) => head !== '' && name.startsWith(head) && name.length > head.length);
  if (shown === undefined) return [];
  const rest = name.slice(shown.length);
  const heads = rest.startsWith('委') ? names.filter((head) => head.endsWith(mark)) : names;
  return heads.map((head) => ({ region: head, rest }));
}
