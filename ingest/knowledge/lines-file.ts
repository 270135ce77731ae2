import { z } from 'zod';
import { readDataFile } from './data-file.ts';
import { foldName, type LineEntry, lineEntry, localNames, nationalNames } from './line-names.ts';

/** The shape of lines.yaml. Every name belongs to one line, before each reform too, and every heir is a line. */
export const linesFile = z.array(lineEntry).superRefine((entries, context) => {
  const known = new Set(entries.filter((entry) => entry.line === undefined).map((entry) => entry.name));
  const local = new Map<string, string>();
  const national = new Map<string, string>();
  /** By the reform up to which names stood for something, those of the nation apart. */
  const former = new Map<string, Map<string, string>>();
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
    for (const { until, national: ofNation, names } of entry.before) {
      const key = `${until} ${ofNation}`;
      const owners = former.get(key) ?? new Map<string, string>();
      former.set(key, owners);
      for (const name of names) claim(owners, name, entry.name, index);
    }
    for (const field of ['succeededBy', 'line'] as const) {
      const other = entry[field];
      if (other !== undefined && !known.has(other)) {
        complain([index, field], `没有名为“${other}”的条线 (no such line)`);
      }
    }
  });
});

let lines: readonly LineEntry[] | undefined;

/** The entries of lines.yaml, checked. Read once. */
export function loadLines(): readonly LineEntry[] {
  lines ??= readDataFile('lines.yaml', linesFile);
  return lines;
}
