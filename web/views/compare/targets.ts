import type { TargetsAnswer } from '../../../graph/store/answers/targets.ts';
import type { NodeSummary } from '../../../graph/store/answers.ts';
import type { Cell } from '../../frame/csv.ts';
import { nameOf, referenceOf, titleOf } from '../../view-model/caption.ts';
import type { Sortable } from '../../view-model/sort.ts';

/** Targets of one metric side by side: what each says of itself, how it is ordered, and how it is handed on. */

export type TargetGroup = TargetsAnswer['groups'][number];
export type ToldTarget = TargetGroup['targets'][number];

/** Groups of several documents: what one document says twice is no comparison. */
export const sharedGroups = ({ groups }: TargetsAnswer): readonly TargetGroup[] =>
  groups.filter(({ policies }) => policies > 1);

/** The columns that a table of targets is ordered by. */
export const targetColumns = ['place', 'value', 'scope', 'strength', 'deadline'] as const;

/** The figure of a target, of a range its lower end; undefined where it has none. */
export function numberOf({ properties }: NodeSummary): number | undefined {
  const { value } = properties;
  return typeof value === 'number' ? value : Array.isArray(value) ? Number(value[0]) : undefined;
}

/** `≥ 30%`; a range as `60–70%`; empty where there is no figure. */
export function writtenValue({ properties }: NodeSummary): string {
  const { value, unit, comparator } = properties;
  if (value === undefined) return '';
  const number = Array.isArray(value) ? value.join('–') : String(value);
  const sign = comparator === '≥' || comparator === '≤' ? `${comparator} ` : '';
  return `${sign}${number}${unit === undefined ? '' : String(unit)}`;
}

/** What is measured, as one of them words it. */
export function metricOf({ targets }: TargetGroup): string {
  const metric = targets.map(({ target }) => target.properties.metric).find((each) => typeof each === 'string');
  return String(metric ?? nameOf(targets[0]!.target));
}

export const placeOf = ({ policy }: ToldTarget) => policy.regions.map(nameOf).join('、') || referenceOf(policy.policy);

const property = ({ target }: ToldTarget, name: string): string | undefined => {
  const value = target.properties[name];
  return typeof value === 'string' ? value : undefined;
};

export const deadlineOf = (told: ToldTarget) => property(told, 'deadlineText') ?? property(told, 'deadline');

const values: Readonly<Record<string, (told: ToldTarget) => Sortable>> = {
  place: placeOf,
  value: ({ target }) => numberOf(target),
  scope: (told) => property(told, 'scope'),
  strength: (told) => property(told, 'strength'),
  // A date where one is told; 年底前 of no known year has none.
  deadline: (told) => property(told, 'deadline'),
};

export const targetValue = (told: ToldTarget, column: string): Sortable => values[column]?.(told);

/** One row for each target, group by group. */
export function targetTable(groups: readonly TargetGroup[], differs: (group: TargetGroup) => string): Cell[][] {
  return groups.flatMap((group) =>
    group.targets.map((told) => {
      const { target, task, policy, places } = told;
      return [
        metricOf(group),
        differs(group),
        placeOf(told),
        referenceOf(policy.policy),
        titleOf(task),
        writtenValue(target),
        property(told, 'scope'),
        property(told, 'area') ?? places.map(nameOf).join('、'),
        property(told, 'strength'),
        deadlineOf(told),
        nameOf(target),
        target.id,
      ];
    }),
  );
}
