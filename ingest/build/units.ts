import type { ContributedNode } from '../../graph/contribution.ts';
import type { DepartmentNames } from '../knowledge/department-names.ts';
import type { Places } from '../knowledge/place.ts';
import type { ParsedDocument } from '../parse.ts';
import { identifierFor } from '../reading/departments/departments.ts';
import { remembered } from '../reading/remembered.ts';
import type { DepartmentIdentity, StageFinding, UnitMention } from '../reading/types.ts';
import { type Draft, described } from './draft.ts';
import type { Witness } from './evidence.ts';
import { addRegion } from './regions.ts';
import type { TaskIds } from './tasks.ts';

/** A unit that the document has named before. */
interface Known extends Pick<UnitMention, 'kind' | 'printed'> {
  readonly id: string;
  readonly findings: readonly StageFinding[];
}

/** Puts the responsible units of all tasks and safeguards in. Returns what was doubtful about their names. */
export function addUnits(
  draft: Draft,
  { units, home }: ParsedDocument,
  places: Places,
  names: DepartmentNames,
  ids: TaskIds,
  witness: Witness,
): StageFinding[] {
  const findings: StageFinding[] = [];
  const identityOf = identifierFor(home, places, names);
  // A document names the same few units again and again.
  const known = new Map<string, Known[]>();
  const identify = (unit: UnitMention): Known => {
    const { kind, printed, full } = unit;
    const alike = known.get(full);
    const found = alike?.find((one) => one.kind === kind && one.printed === printed);
    if (found) return found;
    const department = identityOf(unit);
    const id = addDepartment(draft, department, places, names);
    const added = { kind, printed, id, findings: department.findings };
    if (alike) alike.push(added);
    else known.set(full, [added]);
    return added;
  };
  for (const [path, item] of units) {
    const task = ids.get(path)!;
    for (const unit of item.units) {
      const department = identify(unit);
      for (const said of department.findings) findings.push({ ...said, start: unit.start, end: unit.end });
      const { role, roleWord, order, basis, openEnded, printed, full } = unit;
      const properties = roleWord
        ? { role, roleWord, order, basis, openEnded, printed, full }
        : { role, order, basis, openEnded, printed, full };
      draft.relate('ASSIGNED_TO', task, department.id, properties, witness(unit));
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
  const { id, name, line } = department;
  draft.put(nodeOf(department));
  const region = addRegion(draft, department.region, places);
  if (region) draft.relate('IN_REGION', id, region, {}, { source: 'derived', detail: `region-of-unit: ${name}` });
  if (line) {
    const to = addLine(draft, line.name, line.entry, names);
    draft.relate('IN_LINE', id, to, {}, { source: 'catalogue', detail: line.entry });
  }
  return id;
}

/** Made once for each identity, of which many documents name the same few. */
const nodes = new WeakMap<DepartmentIdentity, ContributedNode>();

function nodeOf(department: DepartmentIdentity): ContributedNode {
  const known = nodes.get(department);
  if (known !== undefined) return known;
  const { id, name, shortName, aliases, nameBasis, kind, level, vertical, memberLevels } = department;
  const properties: Record<string, unknown> = { name };
  if (shortName) properties.shortName = shortName;
  properties.aliases = [...aliases];
  properties.nameBasis = nameBasis;
  properties.kind = kind;
  if (level) properties.level = level;
  if (vertical) properties.vertical = vertical;
  if (memberLevels) properties.memberLevels = [...memberLevels];
  const node = described(id, 'Department', properties);
  nodes.set(department, node);
  return node;
}

const lineId = remembered((name: string) => `line:${name}`);

function addLine(draft: Draft, name: string, entry: string, names: DepartmentNames): string {
  const id = lineId(name);
  if (draft.has(id)) return id;
  const { validFrom, validTo, succeededBy } = names.lines.get(name) ?? {};
  const properties: Record<string, unknown> = { name };
  if (validFrom) properties.validFrom = validFrom;
  if (validTo) properties.validTo = validTo;
  draft.node(id, 'FunctionalLine', properties);
  if (succeededBy) {
    const to = addLine(draft, succeededBy, entry, names);
    draft.relate('SUCCEEDED_BY', id, to, {}, { source: 'catalogue', detail: entry });
  }
  return id;
}
