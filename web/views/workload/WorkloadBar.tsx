import { Fragment } from 'react';
import type { WorkloadRow } from '../../../graph/store/answers/workload.ts';

/** What a bar is made of, from its left end. Patterns tell apart what is on top of the count. */
export const barParts = [
  { name: 'first', of: (row: WorkloadRow) => row.first, fill: 'var(--role-lead)' },
  {
    name: 'after',
    of: (row: WorkloadRow) => row.after - Math.min(row.after, row.byRole.implementing),
    fill: 'var(--role-participant)',
  },
  {
    name: 'implementing',
    of: (row: WorkloadRow) => Math.min(row.after, row.byRole.implementing),
    fill: 'url(#dotted)',
    edge: 'var(--role-implementing)',
  },
  {
    name: 'carried',
    of: (row: WorkloadRow) => row.more['carried-forward'],
    fill: 'url(#diagonal)',
    edge: 'var(--role-participant)',
  },
  {
    name: 'named',
    of: (row: WorkloadRow) => row.more['named-in-text'],
    fill: 'url(#hatched)',
    edge: 'var(--role-participant)',
  },
] as const satisfies readonly {
  name: string;
  of(row: WorkloadRow): number;
  fill: string;
  edge?: string;
}[];

/** The patterns of all bars, drawn once in the view. */
export function BarPatterns() {
  return (
    <svg width="0" height="0" className="bar-patterns" aria-hidden="true">
      <defs>
        <pattern id="dotted" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" fill="var(--surface)" />
          <circle cx="2.5" cy="2.5" r="1.25" fill="var(--role-implementing)" />
        </pattern>
        <pattern id="diagonal" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--surface)" />
          <rect width="2" height="6" fill="var(--role-participant)" />
        </pattern>
        <pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--surface)" />
          <path d="M0 0H6M0 0V6" stroke="var(--role-participant)" strokeWidth="1.4" />
        </pattern>
      </defs>
    </svg>
  );
}

interface WorkloadBarProps {
  readonly row: WorkloadRow;
  /** Tasks of the longest bar of the table. */
  readonly most: number;
}

/** As wide as the style sheet says: its parts are shares of that. */
export function WorkloadBar({ row, most }: WorkloadBarProps) {
  const share = (tasks: number) => `${((100 * tasks) / Math.max(most, 1)).toFixed(3)}%`;
  let before = 0;
  return (
    <svg className="workload-bar" height="16" aria-hidden="true">
      {barParts.map((part) => {
        const tasks = part.of(row);
        if (tasks === 0) return null;
        const start = before;
        before += tasks;
        return (
          <Fragment key={part.name}>
            <rect
              x={share(start)}
              y="0.5"
              width={share(tasks)}
              height="15"
              fill={part.fill}
              // Also the smallest share is seen.
              stroke={'edge' in part ? part.edge : part.fill}
            />
            {start > 0 && <line x1={share(start)} x2={share(start)} y2="16" stroke="var(--surface)" strokeWidth="2" />}
          </Fragment>
        );
      })}
    </svg>
  );
}

/** Tasks with all that is on top. */
export const barTotal = (row: WorkloadRow) => barParts.reduce((sum, part) => sum + part.of(row), 0);
