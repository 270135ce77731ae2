import { type DepartmentKind, groupKinds } from '../schema/words.ts';
import { type Facts, nodesAlong } from './facts.ts';

/** What a department stands for where tasks are counted. */
export interface Unit<K> {
  readonly kind: DepartmentKind;
  /** A group of governments or a generic unit: ranked apart, and never part of a line. */
  readonly group: boolean;
  readonly lines: readonly K[];
  /** What counts by line: its lines, or itself where it has none. */
  readonly byLine: readonly K[];
  readonly byDepartment: readonly K[];
}

export type Units<K> = (department: K) => Unit<K>;

/** Each department is looked up once. */
export function createUnits<K>(facts: Facts<K>): Units<K> {
  const known = new Map<K, Unit<K>>();
  return (department) => {
    let unit = known.get(department);
    if (!unit) {
      const kind = facts.departmentKind(department);
      const group = groupKinds.includes(kind);
      const lines = group ? [] : nodesAlong(facts, department, 'IN_LINE', 'out');
      const itself = [department];
      unit = { kind, group, lines, byLine: lines.length > 0 ? lines : itself, byDepartment: itself };
      known.set(department, unit);
    }
    return unit;
  };
}
