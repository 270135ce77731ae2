import type { DepartmentNames } from '../knowledge/departments.ts';
import type { Places } from '../knowledge/place.ts';
import type { ParsedDocument } from '../parse.ts';
import { identifyDepartment } from '../reading/departments/departments.ts';
import type { DepartmentIdentity, StageFinding, UnitMention } from '../reading/types.ts';
import type { Draft } from './draft.ts';
import type { Witness } from './evidence.ts';
import { addRegion } from './regions.ts';

/** Puts the responsible units of all tasks and safeguards in. Returns what was doubtful about their names. */
export function addUnits(
  draft: Draft,
  { units, home }: ParsedDocument,
  places: Places,
  names: DepartmentNames,
  witness: Witness,
): StageFinding[] {
  const findings: StageFinding[] = [];
  // A document names the same few units again and again.
  const known = new Map<string, { readonly id: string; readonly findings: readonly StageFinding[] }>();
  const identify = (unit: UnitMention) => {
    const key = `${unit.kind}|${unit.full}|${unit.printed}`;
    const found = known.get(key);
    if (found) return found;
    const department = identifyDepartment(unit, home, places, names);
    const added = { id: addDepartment(draft, department, places, names), findings: department.findings };
    known.set(key, added);
    return added;
  };
  for (const [path, item] of units) {
    for (const unit of item.units) {
      const department = identify(unit);
      findings.push(...department.findings.map((f) => ({ ...f, start: unit.start, end: unit.end })));
      const { role, roleWord, order, basis, openEnded, printed, full } = unit;
      draft.relate(
        'ASSIGNED_TO',
        `task:@0#${path}`,
        department.id,
        { role, ...(roleWord ? { roleWord } : {}), order, basis, openEnded, printed, full },
        witness(unit),
      );
    }
  }
  return findings;
}

/** Puts a department in with its region, its functional line and what that line became; returns its node id. */
export function addDepartment(
  draft: Draft,
  department: DepartmentIdentity,
  places: Places,
  names: DepartmentNames,
): string {
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
  if (region) draft.relate('IN_REGION', id, region, {}, { source: 'derived', detail: `region-of-unit: ${name}` });
  if (line) {
    const to = addLine(draft, line.name, line.entry, names);
    draft.relate('IN_LINE', id, to, {}, { source: 'catalogue', detail: line.entry });
  }
  return id;
}

function addLine(draft: Draft, name: string, entry: string, names: DepartmentNames): string {
  const { validFrom, validTo, succeededBy } = names.lines.get(name) ?? {};
  const id = draft.node(`line:${name}`, 'FunctionalLine', {
    name,
    ...(validFrom ? { validFrom } : {}),
    ...(validTo ? { validTo } : {}),
  });
  if (succeededBy) {
    const to = addLine(draft, succeededBy, entry, names);
    draft.relate('SUCCEEDED_BY', id, to, {}, { source: 'catalogue', detail: entry });
  }
  return id;
}
