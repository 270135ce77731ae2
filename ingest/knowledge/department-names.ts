import type { DepartmentsFile } from './departments-file.ts';
import { formerNames } from './former-names.ts';
import {
  componentsOf,
  foldName,
  foldPattern,
  type LineEntry,
  localNames,
  nationalNames,
  type Pattern,
  patternOf,
} from './line-names.ts';
import { mergedNames } from './merged-names.ts';
import { keyOf, type NamedUnit, unitOfBody, unitOfLine } from './named-unit.ts';
import { particularDepartments } from './particular-departments.ts';

/** One functional line, as the graph shows it. */
export interface Line {
  readonly name: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly succeededBy?: string;
}

/** The names of departments, as the stages ask for them. All lookups take whole names and fold them themselves. */
export interface DepartmentNames {
  readonly lines: ReadonlyMap<string, Line>;
  /** The same names, as documents of a day (2012, 2012-05, 2012-05-31) mean them: 编办 was no organ of the Party in 2012. */
  asOf(date: string | undefined): DepartmentNames;
  /** A name without its place: 卫健委, 医改领导小组办公室. */
  local(name: string, region?: string): NamedUnit | undefined;
  /** A national body's own name: 国家医保局, 财政部. */
  national(name: string): NamedUnit | undefined;
  /** A name that holds its place inside: 国家税务总局太原市税务局 gives 太原市. */
  around(name: string): { readonly unit: NamedUnit; readonly place: string } | undefined;
  /** The unit whose name lost its last character in print: 卫生健康委员 for 卫生健康委员会. */
  cutOff(name: string): NamedUnit | undefined;
  /** The official name that the data file gives for this very department, printed as `core`. */
  official(region: string, key: string, core: string): { readonly name: string; readonly short?: string } | undefined;
}

/** The lookups over the entries of both files. */
export function departmentNames(entries: readonly LineEntry[], particular: DepartmentsFile): DepartmentNames {
  const { local, national, around, byLine, components } = namesOfLines(entries);
  for (const body of particular.bodies) {
    const unit = unitOfBody(body);
    for (const name of [body.name, body.official, ...body.aliases]) {
      const pattern = patternOf(name);
      if (pattern === undefined) local.set(foldName(name), unit);
      else around.push({ pattern: foldPattern(pattern), unit });
    }
  }
  // The longest first: 中共{region}委机构编制委办公室 before 中共{region}委办公室, which would fit it too.
  around.sort((one, other) => patternLength(other.pattern) - patternLength(one.pattern));
  const { official, ownUnit } = particularDepartments(particular.departments, byLine);
  const cutOffs = cutOffNames(local);
  const merged = mergedNames(components);
  const formerly = formerNames(entries);
  const views = new Map<object, DepartmentNames>();
  const now: DepartmentNames = {
    lines: new Map(entries.filter(({ line }) => line === undefined).map((entry) => [entry.name, lineOf(entry)])),
    local(name, region) {
      const folded = foldName(name);
      const own = region === undefined ? undefined : ownUnit(region, folded);
      return own ?? local.get(folded) ?? merged(folded);
    },
    national: (name) => national.get(foldName(name)),
    around: (name) => unitAround(around, foldName(name)),
    cutOff: (name) => cutOffs.get(name),
    official,
    asOf(date) {
      const then = formerly(date);
      if (then.local.size + then.national.size === 0) return now;
      const view = views.get(then) ?? {
        ...now,
        local: (name, region) => then.local.get(foldName(name)) ?? now.local(name, region),
        national: (name) => then.national.get(foldName(name)) ?? now.national(name),
      };
      views.set(then, view);
      return view;
    },
  };
  return now;
}

/** A name with its place inside, and the unit it stands for. */
interface Around {
  readonly pattern: Pattern;
  readonly unit: NamedUnit;
}

/** Units by their folded names; of two alike the first counts. */
function namesOfLines(entries: readonly LineEntry[]) {
  const local = new Map<string, NamedUnit>();
  const national = new Map<string, NamedUnit>();
  const around: Around[] = [];
  const byLine = new Map<string, NamedUnit>();
  const components = new Map<string, NamedUnit>();
  for (const entry of entries) {
    const unit = unitOfLine(entry);
    byLine.set(entry.name, unit);
    for (const { name, full } of localNames(entry)) {
      const named = full === undefined ? unit : { ...unit, full, key: keyOf(unit, full) };
      const pattern = patternOf(name);
      if (pattern === undefined || pattern.before === '') {
        const plain = foldName(pattern?.after ?? name);
        if (!local.has(plain)) local.set(plain, named);
      } else around.push({ pattern: foldPattern(pattern), unit: named });
    }
    for (const component of componentsOf(entry)) {
      const folded = foldName(component);
      if (!components.has(folded)) components.set(folded, unit);
    }
    for (const { name, full } of nationalNames(entry)) {
      national.set(foldName(name), full === undefined ? unit : { ...unit, key: `${unit.key}-${full}`, full });
    }
  }
  return { local, national, around, byLine, components };
}

function unitAround(around: readonly Around[], folded: string): { unit: NamedUnit; place: string } | undefined {
  for (const { pattern, unit } of around) {
    const place = folded.length - pattern.before.length - pattern.after.length;
    if (place < 2 || !folded.startsWith(pattern.before) || !folded.endsWith(pattern.after)) continue;
    return { unit, place: folded.slice(pattern.before.length, pattern.before.length + place) };
  }
  return undefined;
}

const patternLength = ({ before, after }: Pattern): number => before.length + after.length;

const lineOf = ({ name, validFrom, validTo, succeededBy }: LineEntry): Line => ({
  name,
  ...(validFrom !== undefined && { validFrom }),
  ...(validTo !== undefined && { validTo }),
  ...(succeededBy !== undefined && { succeededBy }),
});

/** Names cut off by one character in print: 卫生健康委员 for 卫生健康委员会. */
function cutOffNames(local: ReadonlyMap<string, NamedUnit>): Map<string, NamedUnit> {
  return new Map([...local].filter(([name]) => name.endsWith('委')).map(([name, unit]) => [`${name}员`, unit]));
}
