import type { DepartmentKind, Level } from '../../graph/schema/words.ts';
import type { BodyEntry } from './departments-file.ts';
import type { LineEntry } from './line-names.ts';

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

/** A public body beside the department (大数据中心, 档案馆, 督查室) is a unit of its own, where the department is no such body itself. */
export function keyOf({ key, official }: NamedUnit, full: string): string {
  const ending = bodyEnding.exec(full)?.[0];
  const alike = ending === undefined || Object.values(official).some((name) => bodyEnding.exec(name)?.[0] === ending);
  return alike ? key : `${key}-${full}`;
}
const bodyEnding = /中心|(?<!办公)室$|[馆站处院所队]$/;

export const unitOfLine = (entry: LineEntry): NamedUnit => ({
  key: entry.line === undefined ? entry.name : `${entry.line}-${entry.name}`,
  line: entry.line ?? entry.name,
  kind: entry.kind,
  vertical: entry.vertical,
  official: entry.official,
  ...(entry.short !== undefined && { short: entry.short }),
  entry: `lines.yaml:${entry.name}`,
});

export const unitOfBody = (body: BodyEntry): NamedUnit => ({
  key: body.name,
  kind: body.kind,
  vertical: false,
  official: { provincial: body.official, municipal: body.official, county: body.official },
  short: body.name,
  entry: `departments.yaml:${body.name}`,
});
