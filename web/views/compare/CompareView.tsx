import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { failureOf } from '../../data/failure-of.ts';
import { queries } from '../../data/queries.ts';
import { CsvButton } from '../../frame/CsvButton.tsx';
import { NothingFound } from '../../frame/NothingFound.tsx';
import { byPressing, Opening } from '../../frame/Opening.tsx';
import { Segments } from '../../frame/Segments.tsx';
import { useWidth } from '../../frame/use-width.ts';
import { ViewFrame } from '../../frame/ViewFrame.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { Trouble } from '../../shell/Trouble.tsx';
import { useViewLink } from '../../state/use-view-link.ts';
import { filterAsked } from '../../tasks/filter-link.ts';
import { taskMessages } from '../../tasks/messages.ts';
import { TaskFilters } from '../../tasks/TaskFilters.tsx';
import { nameOf, referenceOf } from '../../view-model/caption.ts';
import { sorted } from '../../view-model/sort.ts';
import { CompareLegend } from './CompareLegend.tsx';
import { CompareList } from './CompareList.tsx';
import { CompareTable, type CompareTableProps } from './CompareTable.tsx';
import { compareTable } from './handed-on.ts';
import { compareMessages, targetTableHead } from './messages.ts';
import { panelOf } from './panel-of.tsx';
import { sharedGroups, Targets } from './Targets.tsx';
import { columnsOf, compareRows, differs, policiesOf, rowValue } from './table.ts';
import { type TargetGroup, targetTable } from './targets.ts';
import './compare.css';

/** So many documents stand side by side; the rest is chosen by filter. */
const mostDocuments = 8;
/** So many tasks are laid out in cells. */
const mostTasks = 500;
/** So many documents that are cited and not held stand as hatched columns. */
const mostNotHeld = 2;
/** Narrower than this a table of places has no room: the list stands instead. */
const leastTable = 560;
/** So many groups of targets stand at once. */
const groupPage = 12;

/** Who is responsible for one theme, in which role, with which target, document by document or place by place. */
export function CompareView() {
  const t = useMessages(compareMessages);
  const language = useLanguage();
  const [link, change] = useViewLink('/compare');
  const [groupLimit, setGroupLimit] = useState(groupPage);
  const by = link.by ?? 'place';
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
  const targets = useQuery({
    ...queries.targets({ ...filter, limit: groupLimit }),
    enabled: link.show === 'targets',
    placeholderData: keepPreviousData,
  });

  const columns = columnsOf(policies, by);
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
  // Until the targets are there the table that was left stays, so that no frame is empty.
  const groups = link.show === 'targets' && targets.data ? sharedGroups(targets.data) : undefined;
  const isPending = ranking.isPending || (documents > 0 && tasks.isPending && !tasks.error);
  const error = failureOf(ranking) ?? failureOf(tasks) ?? (link.show === 'targets' ? failureOf(targets) : null);
  const again = () => void Promise.all([ranking.refetch(), tasks.refetch(), targets.refetch()]);
  const cut = tasks.data !== undefined && documents > policies.length;
  const tasksCut = named.length > 0 && tasks.data && tasks.data.total > tasks.data.rows.length;

  return (
    <ViewFrame
      title={t.title}
      loading={isPending}
      counted={
        groups && targets.data ? (
          <Opening
            said={t.countedTargets(groups.length, targets.data.total)}
            opens={[byPressing(() => change({ ...nothingChosen, list: 'targets' }), link.list === 'targets')]}
          />
        ) : (
          tasks.data && t.counted(rows.length, columns.length)
        )
      }
      actions={
        <>
          <Segments
            name={t.show}
            options={[
              { value: 'table', name: t.showTable },
              { value: 'targets', name: t.showTargets },
            ]}
            value={link.show ?? 'table'}
            onChange={(value) => change({ ...nothingChosen, show: value === 'targets' ? value : undefined })}
          />
          {!groups && (
            <Segments
              name={t.by}
              options={[
                { value: 'place', name: t.byPlace },
                { value: 'document', name: t.byDocument },
              ]}
              value={by}
              onChange={(value) => change({ ...nothingChosen, by: value === 'place' ? undefined : value })}
            />
          )}
          {groups ? (
            <CsvButton
              fileName={t.targetsFile}
              head={targetTableHead[language]}
              rows={() => targetTable(groups, (group) => differsIn(group, t))}
            />
          ) : (
            <CsvButton
              fileName={t.title}
              head={[
                t.theme,
                t.tasks,
                ...columns.map(({ node }) => (node.label === 'Policy' ? referenceOf(node) : nameOf(node))),
              ]}
              rows={() => compareTable(rows, columns, t, language)}
            />
          )}
        </>
      }
      filters={
        <>
          <TaskFilters link={link} show={['region', 'level', 'year', 'theme', 'doc']} onChange={change} />
          {!groups && (
            <label className="chip">
              <input
                type="checkbox"
                checked={link.differ !== undefined}
                onChange={(event) => change({ differ: event.target.checked ? '1' : undefined })}
              />
              {t.differ}
            </label>
          )}
        </>
      }
      legend={!groups && <CompareLegend />}
      caution={t.caution}
      panel={panelOf(link, filter, rows, columns, groups, t, () => change(noneOpen))}
    >
      {error && <Trouble error={error} reset={again} />}
      {!groups && (cut || tasksCut) && (
        <p className="compare-cut">
          {cut && t.cut(policies.length, documents)}{' '}
          {tasksCut && t.cutTasks(tasks.data!.rows.length, tasks.data!.total)}
        </p>
      )}
      {groups && targets.data?.total === 0 ? (
        <NothingToCompare />
      ) : groups ? (
        <Targets
          groups={groups}
          rest={restOf(targets.data!.groups.length, targets.data!.groupsTotal, groups.length)}
          chosen={link.target}
          sort={link.sort}
          onChoose={(target) => change({ list: undefined, target: target === link.target ? undefined : target })}
          onSort={(sort) => change({ sort })}
          onMore={() => setGroupLimit(groupLimit + groupPage)}
        />
      ) : tasks.data && rows.length > 0 ? (
        <SideBySide
          rows={rows}
          columns={columns}
          notHeld={notHeld}
          row={link.row}
          col={link.col}
          sort={link.sort}
          onChoose={(row, col) => change({ row, col })}
          onSort={(sort) => change({ sort })}
        />
      ) : (
        !isPending && !error && <NothingToCompare />
      )}
    </ViewFrame>
  );
}

/** What is open in the panel; with another table the order of the rows falls away as well. */
const noneOpen = { row: undefined, col: undefined, list: undefined, target: undefined } as const;
const nothingChosen = { ...noneOpen, sort: undefined } as const;

function NothingToCompare() {
  const { noTasks, noTasksHow, widen } = useMessages(taskMessages);
  return (
    <NothingFound title={noTasks} text={noTasksHow}>
      <Link className="btn" to="/compare" search={{}}>
        {widen}
      </Link>
    </NothingFound>
  );
}

/** Columns where there is room for them, else a list. */
function SideBySide(props: CompareTableProps) {
  const { ref, width } = useWidth<HTMLDivElement>(leastTable);
  return <div ref={ref}>{width < leastTable ? <CompareList {...props} /> : <CompareTable {...props} />}</div>;
}

const differsIn = ({ differs }: TargetGroup, t: (typeof compareMessages)['zh']) =>
  differs.map((each) => t[`differs-${each}`]).join('、');

/** Groups come those of most documents first: behind one of a single document there is none of several. */
const restOf = (sent: number, all: number, shared: number) => (shared === sent ? Math.min(groupPage, all - sent) : 0);
