import type { ReactNode } from 'react';
import { useMessages } from '../i18n/messages.ts';
import { columnOf, nextSort, type Sort } from '../view-model/sort.ts';
import { frameMessages } from './messages.ts';
import './sort-head.css';

interface SortHeadProps {
  readonly column: string;
  readonly name: string;
  readonly sort: Sort | undefined;
  /** Numbers are asked for with the largest first. */
  readonly downFirst?: boolean;
  readonly className?: string;
  /** What the column is of, where a scene can point at it. */
  readonly thing?: string;
  /** Drawn above the name. */
  readonly mark?: ReactNode;
  /** Words under the name that do not sort. */
  readonly children?: ReactNode;
  onSort(sort: Sort | undefined): void;
}

/** The head of a column that sorts its table: once, the other way round, and back to the table's own order. */
export function SortHead({
  column,
  name,
  sort,
  downFirst = false,
  className,
  thing,
  mark,
  children,
  onSort,
}: SortHeadProps) {
  const t = useMessages(frameMessages);
  const own = sort !== undefined && columnOf(sort).column === column ? columnOf(sort) : undefined;
  return (
    <th
      scope="col"
      className={className}
      data-id={thing}
      aria-sort={own ? (own.down ? 'descending' : 'ascending') : 'none'}
    >
      {mark}
      <button
        type="button"
        className="sort"
        aria-label={t.sortBy(name)}
        onClick={() => onSort(nextSort(sort, column, downFirst))}
      >
        {name}
        <span aria-hidden="true">{own ? (own.down ? '↓' : '↑') : ''}</span>
      </button>
      {children}
    </th>
  );
}
