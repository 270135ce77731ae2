import { z } from 'zod';
import { type DepartmentKind, departmentKinds, type Level } from '../../graph/schema/words.ts';
import { parseDataFile, readDataFile } from './data-file.ts';
import {
  componentsOf,
  foldName,
  foldPattern,
  type LineEntry,
  lineEntry,
  localNames,
  nationalNames,
  type Pattern,
  patternOf,
} from './line-names.ts';

/** One functional line, as the graph shows it. */
export interface Line {
  readonly name: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly succeededBy?: string;
}

/** What a name, taken without its place, stands for. */
export interface NamedUnit {
  /** The part of a department's id after the region: the line's name, or the body's. */
  readonly key: string;
  /** Absent for bodies: a leading group is no functional line. */
  readonly line?: string;
  readonly kind: DepartmentKind;
  readonly vertical: boolean;
  /** Official names by level, `{region}` and `{short}` standing for the place; a plain name follows its place. */
  readonly official: Partial<Record<Level, string>>;
  /** The official name that this very form stands for, where it is not the line's usual one: 经济和信息化局 of 经信局. */
  readonly full?: string;
  readonly short?: string;
  /** Data file and entry, for `sourceDetail` of what comes from here. */
  readonly entry: string;
}

/** The names of departments, as the stages ask for them. All lookups take whole names and fold them themselves. */
export interface DepartmentNames {
  readonly lines: ReadonlyMap<string, Line>;
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

const bodyEntry = z.strictObject({
  name: z.string().min(1),
  official: z.string().min(1),
  kind: z.enum(departmentKinds).default('body'),
  of: z.string().optional(),
  aliases: z.array(z.string().min(1)).default([]),
});

const particularEntry = z.strictObject({
  region: z.string().regex(/^\d{6}$/),
  line: z.string().min(1),
  name: z.string().min(1),
  short: z.string().min(1).optional(),
  entry: z.string().min(1).optional(),
  names: z.array(z.string().min(1)).default([]),
});

/** Every name belongs to one line, and every heir is a line. */
const linesFile = z.array(lineEntry).superRefine((entries, context) => {
  const known = new Set(entries.filter((entry) => entry.line === undefined).map((entry) => entry.name));
  const local = new Map<string, string>();
  const national = new Map<string, string>();
  const complain = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
  const claim = (owners: Map<string, string>, name: string, line: string, index: number): void => {
    const folded = foldName(name);
    const owner = owners.get(folded);
    owners.set(folded, line);
    if (owner === undefined || owner === line) return;
    complain([index], `“${name}”已属于“${owner}”，不能再属于“${line}”（belongs to another line already）`);
  };
  entries.forEach((entry, index) => {
    for (const { name } of localNames(entry)) claim(local, name, entry.name, index);
    for (const { name } of nationalNames(entry)) claim(national, name, entry.name, index);
    for (const field of ['succeededBy', 'line'] as const) {
      const other = entry[field];
      if (other !== undefined && !known.has(other)) {
        complain([index, field], `没有名为“${other}”的条线 (no such line)`);
      }
    }
  });
});

const departmentsFile = z.strictObject({ bodies: z.array(bodyEntry), departments: z.array(particularEntry) });

let lines: readonly LineEntry[] | undefined;

/** The entries of lines.yaml, checked. Read once. */
export function loadLines(): readonly LineEntry[] {
  lines ??= readDataFile('lines.yaml', linesFile);
  return lines;
}

/** The names of both data files, checked; throws InvalidInput with file and line where they are wrong. */
export function loadDepartmentNames(): DepartmentNames {
  return departmentNames(loadLines(), readDataFile('departments.yaml', departmentsFile));
}

/** The same for texts in hand. */
export function parseDepartmentNames(lines: string, departments: string): DepartmentNames {
  return departmentNames(
    parseDataFile('lines.yaml', lines, linesFile),
    parseDataFile('departments.yaml', departments, departmentsFile),
  );
}

function departmentNames(entries: readonly LineEntry[], particular: z.output<typeof departmentsFile>): DepartmentNames {
  const local = new Map<string, NamedUnit>();
  const national = new Map<string, NamedUnit>();
  const around: { pattern: Pattern; unit: NamedUnit }[] = [];
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

  const official = new Map<string, { name: string; short?: string; only?: ReadonlySet<string> }>();
  const distinguished = new Map<string, Map<string, NamedUnit>>();
  for (const { region, line, name, short, entry, names } of particular.departments) {
    const main = byLine.get(line);
    const key = entry === undefined ? line : `${line}-${entry}`;
    const only = entry === undefined && names.length > 0 ? new Set([name, ...names].map(foldName)) : undefined;
    official.set(`${region}/${key}`, { name, ...(short !== undefined && { short }), ...(only && { only }) });
    if (main === undefined || entry === undefined) continue;
    const unit = { ...main, key, entry: `departments.yaml:${key}` };
    const inRegion = distinguished.get(region) ?? new Map<string, NamedUnit>();
    for (const alias of names) inRegion.set(foldName(alias), unit);
    distinguished.set(region, inRegion);
  }

  const cutOffs = cutOffNames(local);
  const merged = mergedNames(components);
  return {
    lines: new Map(entries.filter(({ line }) => line === undefined).map((entry) => [entry.name, lineOf(entry)])),
    local(name, region) {
      const folded = foldName(name);
      const own = region === undefined ? undefined : distinguished.get(region)?.get(folded);
      return own ?? local.get(folded) ?? merged(folded);
    },
    national: (name) => national.get(foldName(name)),
    around(name) {
      const folded = foldName(name);
      for (const { pattern, unit } of around) {
        const place = folded.length - pattern.before.length - pattern.after.length;
        if (place < 2 || !folded.startsWith(pattern.before) || !folded.endsWith(pattern.after)) continue;
        return { unit, place: folded.slice(pattern.before.length, pattern.before.length + place) };
      }
      return undefined;
    },
    cutOff: (name) => cutOffs.get(name),
    official(region, key, core) {
      const found = official.get(`${region}/${key}`);
      return found?.only === undefined || found.only.has(foldName(core)) ? found : undefined;
    },
  };
}

/**
 * Bureaus merged of several, mostly in counties (住建交通局, 农业农村和水利局, 教科体局): a name that is nothing but two or
 * more known functions stands on the line of the first. Nothing is put together from single letters but for a 局.
 */
function mergedNames(components: ReadonlyMap<string, NamedUnit>): (folded: string) => NamedUnit | undefined {
  const known = new Map<string, NamedUnit | undefined>();
  const longest = Math.max(0, ...[...components.keys()].map((component) => component.length));
  const firstOf = (name: string, least: number, parts: number): string | undefined => {
    if (name === '') return parts > 1 ? '' : undefined;
    for (let length = Math.min(longest, name.length); length >= least; length--) {
      const part = name.slice(0, length);
      if (components.has(part) && firstOf(name.slice(length), least, parts + 1) !== undefined) return part;
    }
    return undefined;
  };
  const find = (folded: string): NamedUnit | undefined => {
    const first = firstOf(folded.slice(0, -1), folded.endsWith('局') ? 1 : 2, 0);
    return first === undefined ? undefined : components.get(first);
  };
  return (folded) => {
    if (folded.length < 4 || folded.length > longestMerged || !/[局委厅]$/.test(folded)) return undefined;
    if (known.has(folded)) return known.get(folded);
    const found = find(folded);
    if (known.size >= mostRemembered) known.clear();
    known.set(folded, found);
    return found;
  };
}
const longestMerged = 16;
const mostRemembered = 20_000;

const patternLength = ({ before, after }: Pattern): number => before.length + after.length;

const lineOf = ({ name, validFrom, validTo, succeededBy }: LineEntry): Line => ({
  name,
  ...(validFrom !== undefined && { validFrom }),
  ...(validTo !== undefined && { validTo }),
  ...(succeededBy !== undefined && { succeededBy }),
});

/** A public body beside the department (大数据中心, 档案馆) is a unit of its own, where the department is no such body itself. */
function keyOf({ key, official }: NamedUnit, full: string): string {
  const ending = /中心|[馆站处院所队]$/.exec(full)?.[0];
  const alike = ending === undefined || Object.values(official).some((name) => name.endsWith(ending));
  return alike ? key : `${key}-${full}`;
}

const unitOfLine = (entry: LineEntry): NamedUnit => ({
  key: entry.line === undefined ? entry.name : `${entry.line}-${entry.name}`,
  line: entry.line ?? entry.name,
  kind: entry.kind,
  vertical: entry.vertical,
  official: entry.official,
  ...(entry.short !== undefined && { short: entry.short }),
  entry: `lines.yaml:${entry.name}`,
});

const unitOfBody = (body: z.output<typeof bodyEntry>): NamedUnit => ({
  key: body.name,
  kind: body.kind,
  vertical: false,
  official: { provincial: body.official, municipal: body.official, county: body.official },
  short: body.name,
  entry: `departments.yaml:${body.name}`,
});

/** Names cut off by one character in print: 卫生健康委员 for 卫生健康委员会. */
function cutOffNames(local: ReadonlyMap<string, NamedUnit>): Map<string, NamedUnit> {
  return new Map([...local].filter(([name]) => name.endsWith('委')).map(([name, unit]) => [`${name}员`, unit]));
}
