import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Asked } from '../../../graph/api/client.ts';
import { queries } from '../../data/queries.ts';
import { CsvButton } from '../../frame/CsvButton.tsx';
import { Segments } from '../../frame/Segments.tsx';
import { ViewFrame } from '../../frame/ViewFrame.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { Icon } from '../../marks/Icon.tsx';
import { LabelMark } from '../../marks/LabelMark.tsx';
import { Notice } from '../../shell/Notice.tsx';
import { Trouble } from '../../shell/Trouble.tsx';
import { filterAsked } from '../../tasks/filter-link.ts';
import { taskMessages } from '../../tasks/messages.ts';
import { TaskFilters } from '../../tasks/TaskFilters.tsx';
import { TaskList } from '../../tasks/TaskList.tsx';
import { nameOf, referenceOf, titleOf } from '../../view-model/caption.ts';
import { Clock, CompareTable } from './CompareTable.tsx';
import type { CompareLink } from './link.ts';
import { compareMessages } from './messages.ts';
import { Targets } from './Targets.tsx';
import { type CompareColumn, type CompareRow, columnsOf, compareRows, differs } from './table.ts';
import './compare.css';

/** So many documents stand side by side; the rest is chosen by filter. */
const mostDocuments = 8;
/** So many tasks are laid out in cells. */
const mostTasks = 500;
/** So many documents that are cited and not held stand as hatched columns. */
const mostNotHeld = 2;

/** Who is responsible for one theme, in which role, with which target, document by document or place by place. */
export function CompareView() {
  const t = useMessages(compareMessages);
  const language = useLanguage();
  const link = useSearch({ from: '/compare' });
  const navigate = useNavigate({ from: '/compare' });
  const by = link.by ?? 'place';
  const filter = filterAsked(link);
  const ranking = useQuery({ ...queries.workload({ ...filter, limit: 1 }), placeholderData: keepPreviousData });
  const policies = ranking.data?.policies.slice(0, mostDocuments) ?? [];
  const tasks = useQuery({
    ...queries.tasks({ ...filter, policies: policies.map(({ policy }) => policy.id), limit: mostTasks }),
    enabled: policies.length > 0,
    placeholderData: keepPreviousData,
  });
  const missing = useQuery(queries.missing({ limit: 50 }));
  const change = (next: Partial<CompareLink>) =>
    void navigate({ search: (now) => ({ ...now, ...next }), resetScroll: false });

  const columns = columnsOf(policies, by);
  const all = tasks.data ? compareRows(tasks.data.rows, columns) : [];
  const rows = link.differ ? all.filter((row) => differs(row, columns)) : all;
  const shown = new Set(policies.map(({ policy }) => policy.id));
  const notHeld = (missing.data?.rows ?? [])
    .filter(({ citing }) => citing.some(({ node }) => shown.has(node.id)))
    .slice(0, mostNotHeld)
    .map(({ policy }) => policy);
  const error = ranking.error ?? tasks.error;
  const selected = link.row === undefined ? undefined : cellFilter(filter, columns, link.row, link.col);

  return (
    <ViewFrame
      title={t.title}
      loading={ranking.isPending || (policies.length > 0 && tasks.isPending && !tasks.error)}
      counted={tasks.data && t.counted(rows.length, columns.length)}
      actions={
        <>
          <Segments
            name={t.show}
            options={[
              { value: 'table', name: t.showTable },
              { value: 'targets', name: t.showTargets },
            ]}
            value={link.show ?? 'table'}
            onChange={(value) =>
              change({ show: value === 'targets' ? value : undefined, row: undefined, col: undefined })
            }
          />
          <Segments
            name={t.by}
            options={[
              { value: 'place', name: t.byPlace },
              { value: 'document', name: t.byDocument },
            ]}
            value={by}
            onChange={(value) => change({ by: value === 'place' ? undefined : value, col: undefined })}
          />
          <CsvButton
            fileName={t.title}
            head={[t.theme, ...columns.map(({ node }) => (node.label === 'Policy' ? referenceOf(node) : nameOf(node)))]}
            rows={() => rows.map((row) => [nameOf(row.theme), ...columns.map(({ key }) => wordsOf(row, key, t))])}
          />
        </>
      }
      filters={
        <>
          <TaskFilters link={link} show={['region', 'level', 'year', 'theme', 'doc']} onChange={change} />
          <label className="chip">
            <input
              type="checkbox"
              checked={link.differ !== undefined}
              onChange={(event) => change({ differ: event.target.checked ? '1' : undefined })}
            />
            {t.differ}
          </label>
        </>
      }
      legend={link.show !== 'targets' && <Legend />}
      caution={t.caution}
      panel={
        selected && {
          id: `${link.row} ${link.col}`,
          kind: link.col ? t.selected : t.wholeRow,
          title: titleFor(rows, columns, link),
          content: <TaskList filter={selected} fileName={t.title} />,
          onClose: () => change({ row: undefined, col: undefined }),
        }
      }
    >
      {error && <Trouble error={error} reset={() => void ranking.refetch()} />}
      {ranking.data && ranking.data.policiesTotal > policies.length && link.show !== 'targets' && (
        <p className="compare-cut">{t.cut(policies.length, ranking.data.policiesTotal)}</p>
      )}
      {link.show === 'targets' ? (
        <Targets filter={filter} />
      ) : tasks.data && rows.length > 0 ? (
        <CompareTable
          rows={rows}
          columns={columns}
          notHeld={notHeld}
          row={link.row}
          col={link.col}
          onChoose={(row, col) => change({ row, col })}
        />
      ) : (
        ranking.data && (policies.length === 0 || tasks.data) && <NothingToCompare language={language} />
      )}
    </ViewFrame>
  );
}

function NothingToCompare({ language }: { readonly language: 'zh' | 'en' }) {
  const { noTasks, noTasksHow } = taskMessages[language];
  return <Notice icon={<Icon name="filter" size={18} />} title={noTasks} text={noTasksHow} />;
}

function Legend() {
  const t = useMessages(compareMessages);
  return (
    <>
      <span>
        <b>省医保局</b> <em>{t.units(4, true)}</em> {t.legendUnit}
      </span>
      <span>
        <LabelMark label="Target" size={14} /> {t.legendTarget}
      </span>
      <span>
        <Clock /> {t.legendDeadline}
      </span>
      <span>
        <u>{t.ownNone}</u> {t.legendOwnNone}
      </span>
      <span>
        <i className="hatch sample" aria-hidden="true" /> {t.notHeld}: {t.notHeldWhy}
      </span>
    </>
  );
}

/** The tasks of a cell; of a whole row without a column. */
function cellFilter(
  filter: Asked<'tasks'>,
  columns: readonly CompareColumn[],
  theme: string,
  column: string | undefined,
): Asked<'tasks'> {
  const chosen = column === undefined ? columns : columns.filter(({ key }) => key === column);
  const policies = chosen.flatMap(({ policies }) => policies.map(({ policy }) => policy.id));
  return { ...filter, themes: [theme], policies };
}

function titleFor(rows: readonly CompareRow[], columns: readonly CompareColumn[], { row, col }: CompareLink): string {
  const theme = rows.find((each) => each.theme.id === row)?.theme;
  const node = columns.find(({ key }) => key === col)?.node;
  return [theme, node].flatMap((each) => (each ? nameOf(each) : [])).join(' × ') || (row ?? '');
}

function wordsOf({ cells }: CompareRow, key: string, t: (typeof compareMessages)['zh']): string {
  const cell = cells.get(key);
  if (!cell || cell.tasks.length === 0) return t.ownNone;
  return cell.tasks
    .map(({ task, assignments, targets }) => {
      const units = assignments.filter(({ counted }) => counted).map(({ department }) => nameOf(department));
      return [titleOf(task), units.join('、'), targets.map(({ target }) => nameOf(target)).join('；')]
        .filter(Boolean)
        .join('：');
    })
    .join('\n');
}
