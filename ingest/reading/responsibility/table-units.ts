import type { Role } from '../../../graph/schema/words.ts';
import type { DepartmentNames } from '../../knowledge/department-names.ts';
import { isRole } from '../tables/columns.ts';
import type { TableRow } from '../tables/tables.ts';
import type { Home, ItemUnits, UnitMention } from '../types.ts';
import { readClause } from './clause.ts';
import { completer, notStated } from './responsibility.ts';
import { findPositionRule } from './rules.ts';
import { sectionClause } from './section-units.ts';

/**
 * Puts the units of tables to those of the text. The column's heading gives the role (牵头单位), unless words of the cell do
 * (市卫健委牵头，市财政局配合). What the text above a table names stays; words of cells are not read as prose.
 */
export function withTableUnits(
  text: string,
  rows: readonly TableRow[],
  units: ReadonlyMap<string, ItemUnits>,
  names: DepartmentNames,
  home: Home,
): ReadonlyMap<string, ItemUnits> {
  if (rows.length === 0) return units;
  const all = new Map(units);
  const inFull = completer(home, names);
  for (const [path, own] of byPath(rows)) {
    const known = all.get(path) ?? { units: [], findings: [] };
    const stated = known.units.filter(({ basis }) => basis === 'stated');
    if (stated.length > 0 && own.every(({ repeats }) => repeats)) continue;
    const found = own.flatMap((row) => unitsOfRow(text, row, names)).map(inFull);
    if (found.length === 0) continue;
    const first = own[0]!.row.start;
    const prose = known.units.filter(({ basis, end }) => basis === 'named-in-text' && end <= first);
    const carried = known.units.filter(({ basis, method }) => basis === 'carried-forward' && method !== sectionClause);
    const units = found.map((unit, index) => ({ ...unit, order: index + 1 }));
    all.set(path, {
      units: [...units, ...notStated(prose, units), ...notStated(carried, units)],
      findings: known.findings,
    });
  }
  return all;
}

function byPath(rows: readonly TableRow[]): ReadonlyMap<string, readonly TableRow[]> {
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) {
    const group = groups.get(row.path);
    if (group) group.push(row);
    else groups.set(row.path, [row]);
  }
  return groups;
}

const tableCell = 'table-cell';

function unitsOfRow(text: string, { cells, head }: TableRow, names: DepartmentNames): UnitMention[] {
  const found: UnitMention[] = [];
  for (const [column, cell] of cells) {
    if (!isRole(column)) continue;
    const heading = head.get(column)!;
    const rule = findPositionRule(text, heading)?.rule;
    // A copy of the cell: what stands in the next one ends no list.
    const { units } = readClause(text.slice(cell.start, cell.end), names, rule);
    for (const { start, end, printed, full, kind, role, roleWord, openEnded } of units) {
      const own = roleWord !== undefined || rule !== undefined;
      found.push({
        start: cell.start + start,
        end: cell.start + end,
        printed,
        full,
        kind,
        role: own ? role : roleOf(column),
        roleWord: own ? roleWord : wordOf(text.slice(heading.start, heading.end)),
        order: found.length + 1,
        basis: 'stated',
        openEnded,
        context: { start: cell.start, end: cell.end },
        method: tableCell,
        confidence: 0.95,
      });
    }
  }
  return found;
}

/** 部门 alone heads a column and gives no role. */
const wordOf = (heading: string): string | undefined =>
  /[责牵配落主协参承实]/.test(heading) ? heading.replace(/\s/g, '') : undefined;

const roleOf = (column: Role | 'office'): Role => (column === 'office' ? 'responsible' : column);
