import type { DepartmentsFile } from './departments-file.ts';
import { foldName } from './line-names.ts';
import type { NamedUnit } from './named-unit.ts';

interface Official {
  readonly name: string;
  readonly short?: string;
  /** Folded names, where the entry holds only for what is printed so. */
  readonly only?: ReadonlySet<string>;
}

/**
 * What departments.yaml says of single departments: their official names, and those that are units of their own beside
 * the line's main department (房管局 beside 住建局).
 */
export function particularDepartments(
  departments: DepartmentsFile['departments'],
  byLine: ReadonlyMap<string, NamedUnit>,
) {
  const officials = new Map<string, Official>();
  const ownUnits = new Map<string, Map<string, NamedUnit>>();
  for (const { region, line, name, short, entry, names } of departments) {
    const main = byLine.get(line);
    const key = entry === undefined ? line : `${line}-${entry}`;
    const only = entry === undefined && names.length > 0 ? new Set([name, ...names].map(foldName)) : undefined;
    officials.set(`${region}/${key}`, { name, ...(short !== undefined && { short }), ...(only && { only }) });
    if (main === undefined || entry === undefined) continue;
    const unit = { ...main, key, entry: `departments.yaml:${key}` };
    const inRegion = ownUnits.get(region) ?? new Map<string, NamedUnit>();
    for (const alias of names) inRegion.set(foldName(alias), unit);
    ownUnits.set(region, inRegion);
  }
  return {
    ownUnit: (region: string, folded: string): NamedUnit | undefined => ownUnits.get(region)?.get(folded),
    official(region: string, key: string, core: string): Official | undefined {
      const found = officials.get(`${region}/${key}`);
      return found?.only === undefined || found.only.has(foldName(core)) ? found : undefined;
    },
  };
}
