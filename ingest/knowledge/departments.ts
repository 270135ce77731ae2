import { z } from 'zod';
import type { DepartmentKind, Level } from '../../graph/schema/words.ts';
import { parseDataFile, readDataFile } from './data-file.ts';
import {
  foldName,
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
  /** The official name that the data file gives for this very department. */
  official(region: string, key: string): { readonly name: string; readonly short?: string } | undefined;
}

const bodyEntry = z.strictObject({
  name: z.string().min(1),
  official: z.string().min(1),
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
  const known = new Set(entries.map((entry) => entry.name));
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
    for (const name of localNames(entry)) claim(local, name, entry.name, index);
    for (const name of nationalNames(entry)) claim(national, name, entry.name, index);
    const heir = entry.succeededBy;
    if (heir !== undefined && !known.has(heir)) {
      complain([index, 'succeededBy'], `没有名为“${heir}”的条线 (no such line)`);
    }
  });
});

const departmentsFile = z.strictObject({ bodies: z.array(bodyEntry), departments: z.array(particularEntry) });

/** The names of both data files, checked; throws InvalidInput with file and line where they are wrong. */
export function loadDepartmentNames(): DepartmentNames {
  return departmentNames(readDataFile('lines.yaml', linesFile), readDataFile('departments.yaml', departmentsFile));
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

  for (const entry of entries) {
    const unit = unitOfLine(entry);
    byLine.set(entry.name, unit);
    for (const name of localNames(entry)) {
      const pattern = patternOf(name);
      if (pattern === undefined) local.set(foldName(name), unit);
      else if (pattern.before === '') local.set(foldName(pattern.after), unit);
      else around.push({ pattern: { before: foldName(pattern.before), after: foldName(pattern.after) }, unit });
    }
    for (const name of nationalNames(entry)) national.set(foldName(name), unit);
  }
  for (const body of particular.bodies) {
    const unit = unitOfBody(body);
    for (const name of [body.name, body.official, ...body.aliases]) local.set(foldName(name), unit);
  }
  // The longest first: 中共{region}委机构编制委办公室 before 中共{region}委办公室, which would fit it too.
  around.sort((one, other) => patternLength(other.pattern) - patternLength(one.pattern));

  const official = new Map<string, { name: string; short?: string }>();
  const distinguished = new Map<string, NamedUnit>();
  for (const { region, line, name, short, entry, names } of particular.departments) {
    const main = byLine.get(line);
    const key = entry === undefined ? line : `${line}-${entry}`;
    official.set(`${region}/${key}`, short === undefined ? { name } : { name, short });
    if (main === undefined || entry === undefined) continue;
    const unit = { ...main, key, entry: `departments.yaml:${key}` };
    for (const alias of names) distinguished.set(`${region}/${foldName(alias)}`, unit);
  }

  const cutOffs = cutOffNames(local);
  return {
    lines: new Map(entries.map((entry) => [entry.name, lineOf(entry)])),
    local(name, region) {
      const folded = foldName(name);
      return (region === undefined ? undefined : distinguished.get(`${region}/${folded}`)) ?? local.get(folded);
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
    official: (region, key) => official.get(`${region}/${key}`),
  };
}

const patternLength = ({ before, after }: Pattern): number => before.length + after.length;

const lineOf = ({ name, validFrom, validTo, succeededBy }: LineEntry): Line => ({
  name,
  ...(validFrom !== undefined && { validFrom }),
  ...(validTo !== undefined && { validTo }),
  ...(succeededBy !== undefined && { succeededBy }),
});

const unitOfLine = (entry: LineEntry): NamedUnit => ({
  key: entry.name,
  line: entry.name,
  kind: entry.kind,
  vertical: entry.vertical,
  official: entry.official,
  ...(entry.short !== undefined && { short: entry.short }),
  entry: `lines.yaml:${entry.name}`,
});

const unitOfBody = (body: z.output<typeof bodyEntry>): NamedUnit => ({
  key: body.name,
  kind: 'body',
  vertical: false,
  official: { provincial: body.official, municipal: body.official, county: body.official },
  short: body.name,
  entry: `departments.yaml:${body.name}`,
});

/** Names cut off by one character in print: 卫生健康委员 for 卫生健康委员会. */
function cutOffNames(local: ReadonlyMap<string, NamedUnit>): Map<string, NamedUnit> {
  return new Map([...local].filter(([name]) => name.endsWith('委')).map(([name, unit]) => [`${name}员`, unit]));
}
