import type { Places } from '../knowledge/place.ts';
import type { DepartmentIdentity } from '../reading/types.ts';
import type { Draft, Origin } from './draft.ts';
import { addRegion } from './regions.ts';

/** Puts a department in with its region and its functional line; returns its node id. */
export function addDepartment(draft: Draft, department: DepartmentIdentity, places: Places): string {
  const { id, name, shortName, aliases, nameBasis, kind, level, vertical, memberLevels, line } = department;
  draft.node(id, 'Department', {
    name,
    ...(shortName ? { shortName } : {}),
    aliases: [...aliases],
    nameBasis,
    kind,
    ...(level ? { level } : {}),
    ...(vertical ? { vertical } : {}),
    ...(memberLevels ? { memberLevels: [...memberLevels] } : {}),
  });
  const region = addRegion(draft, department.region, places);
  if (region) draft.relate('IN_REGION', id, region, {}, derived(`region-of-unit: ${name}`));
  if (line) {
    const lineId = draft.node(`line:${line.name}`, 'FunctionalLine', { name: line.name });
    draft.relate('IN_LINE', id, lineId, {}, { source: 'catalogue', detail: line.entry });
  }
  return id;
}

const derived = (detail: string): Origin => ({ source: 'derived', detail });
