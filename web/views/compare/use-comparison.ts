import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { failureOf } from '../../data/failure-of.ts';
import { queries } from '../../data/queries.ts';
import { filterAsked } from '../../tasks/filter-link.ts';
import { sorted } from '../../view-model/sort.ts';
import type { CompareLink } from './link.ts';
import { columnsOf, compareRows, differs, policiesOf, rowValue } from './table.ts';
import { sharedGroups } from './targets.ts';

/** So many documents stand side by side; the rest is chosen by filter. */
const mostDocuments = 8;
/** So many tasks are laid out in cells. */
const mostTasks = 500;
/** So many documents that are cited and not held stand as hatched columns. */
const mostNotHeld = 2;
/** So many groups of targets stand at once. */
const groupPage = 12;

/** What a link compares: tasks in rows and columns, or groups of targets, and how much of it there was no room for. */
export function useComparison(link: CompareLink) {
  const table = useTable(link);
  const targets = useTargets(link);
  return {
    ...table,
    ...targets,
    isPending: table.isPending,
    error: table.error ?? targets.error,
    again: () => void Promise.all([table.again(), targets.again()]),
  };
}

export type Comparison = ReturnType<typeof useComparison>;

function useTable(link: CompareLink) {
  const filter = filterAsked(link);
  const ranking = useQuery({ ...queries.workload({ ...filter, limit: 1 }), placeholderData: keepPreviousData });
  const named = ranking.data?.policies.slice(0, mostDocuments).map(({ policy }) => policy.id) ?? [];
  const documents = ranking.data?.policiesTotal ?? 0;
  const tasks = useQuery({
    // Of very many documents the answer names none: tasks come document by document, the first of them are taken.
    ...queries.tasks({ ...filter, ...(named.length > 0 && { policies: named }), limit: mostTasks }),
    enabled: documents > 0,
    placeholderData: keepPreviousData,
  });
  const policies = documents > 0 ? policiesOf(tasks.data?.rows ?? []).slice(0, mostDocuments) : [];
  const missing = useQuery(queries.missing({ limit: 50 }));

  const columns = columnsOf(policies, link.by ?? 'place');
  const all = tasks.data ? compareRows(tasks.data.rows, columns, link.theme) : [];
  const rows = sorted(
    link.differ ? all.filter((row) => differs(row, columns)) : all,
    link.show === 'targets' ? undefined : link.sort,
    rowValue,
  );
  const shown = new Set(policies.map(({ policy }) => policy.id));
  const notHeld = (missing.data?.rows ?? [])
    .filter(({ citing }) => citing.some(({ node }) => shown.has(node.id)))
    .slice(0, mostNotHeld)
    .map(({ policy }) => policy);
  return {
    tasks: tasks.data,
    columns,
    rows,
    notHeld,
    /** How many documents stand in the table, where there are more. */
    documentsCut: tasks.data && documents > policies.length ? { shown: policies.length, of: documents } : undefined,
    tasksCut:
      named.length > 0 && tasks.data && tasks.data.total > tasks.data.rows.length
        ? { shown: tasks.data.rows.length, of: tasks.data.total }
        : undefined,
    isPending: ranking.isPending || (documents > 0 && tasks.isPending && !tasks.error),
    error: failureOf(ranking) ?? failureOf(tasks),
    again: () => Promise.all([ranking.refetch(), tasks.refetch()]),
  };
}

/** Until the targets are there the table that was left stays, so that no frame is empty. */
function useTargets(link: CompareLink) {
  const [limit, setLimit] = useState(groupPage);
  const asked = link.show === 'targets';
  const targets = useQuery({
    ...queries.targets({ ...filterAsked(link), limit }),
    enabled: asked,
    placeholderData: keepPreviousData,
  });
  const { data } = targets;
  const groups = asked && data ? sharedGroups(data) : undefined;
  return {
    groups,
    targetsTotal: data?.total ?? 0,
    /** How many more groups there are to show. Those of most documents come first: behind one of a single document there is none of several. */
    groupsLeft:
      groups && data && groups.length === data.groups.length
        ? Math.min(groupPage, data.groupsTotal - data.groups.length)
        : 0,
    moreGroups: () => setLimit(limit + groupPage),
    error: asked ? failureOf(targets) : null,
    again: () => targets.refetch(),
  };
}
