import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { CrosstabAnswer, WorkloadAnswer } from '../../../graph/store/count-answers.ts';
import { queries } from '../../data/queries.ts';
import { CsvButton } from '../../frame/CsvButton.tsx';
import type { Cell } from '../../frame/csv.ts';
import { Segments } from '../../frame/Segments.tsx';
import { ViewFrame } from '../../frame/ViewFrame.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { Icon } from '../../marks/Icon.tsx';
import { Notice } from '../../shell/Notice.tsx';
import { Trouble } from '../../shell/Trouble.tsx';
import { filterAsked } from '../../tasks/filter-link.ts';
import { TaskFilters } from '../../tasks/TaskFilters.tsx';
import { TaskList } from '../../tasks/TaskList.tsx';
import { nameOf } from '../../view-model/caption.ts';
import { heatSteps } from './heat.ts';
import { selectedTasks, type WorkloadLink } from './link.ts';
import { workloadMessages, workloadTableHead } from './messages.ts';
import { Scale, WorkloadLegend } from './WorkloadLegend.tsx';
import { WorkloadTable } from './WorkloadTable.tsx';
import './workload.css';

/** So many rows are ranked; more of them are read in the table that is handed on. */
const mostRows = 200;
const mostColumns = 40;

/** Which lines or departments carry how many tasks: bars, counts, and the heat map, in one table. */
export function WorkloadView() {
  const t = useMessages(workloadMessages);
  const language = useLanguage();
  const link = useSearch({ from: '/workload' });
  const navigate = useNavigate({ from: '/workload' });
  const by = link.by ?? 'line';
  const cols = link.cols ?? 'theme';
  const filter = filterAsked(link);
  const ranking = useQuery({
    ...queries.workload({ ...filter, by, limit: mostRows }),
    placeholderData: keepPreviousData,
  });
  const cells = useQuery({
    ...queries.crosstab({ ...filter, rows: by, columns: cols, limit: mostRows, columnLimit: mostColumns }),
    placeholderData: keepPreviousData,
  });

  const change = (next: Partial<WorkloadLink>) =>
    void navigate({ search: (now) => ({ ...now, ...next }), resetScroll: false });
  const choose = (row: string | undefined, col: string | undefined) => change({ row, col, none: undefined });
  const close = () => choose(undefined, undefined);
  const { data, error } = ranking;
  const selected = selectedTasks(link);
  const heat = heatSteps(
    Math.max(0, ...(cells.data?.rows.flatMap((row) => row.cells.map(({ tasks }) => tasks)) ?? [])),
  );
  const title = by === 'line' ? t.title : t.titleDepartment;

  return (
    <ViewFrame
      title={title}
      counted={data && t.counted(data.tasks - data.withoutUnit, data.policiesTotal)}
      actions={
        <>
          <Segments
            name={t.by}
            options={[
              { value: 'line', name: t.byLine },
              { value: 'department', name: t.byDepartment },
            ]}
            value={by}
            onChange={(value) => change({ by: value === 'line' ? undefined : value, row: undefined })}
          />
          <Segments
            name={t.columns}
            options={[
              { value: 'theme', name: t.columnsTheme },
              { value: 'region', name: t.columnsRegion },
            ]}
            value={cols}
            onChange={(value) => change({ cols: value === 'theme' ? undefined : value, col: undefined })}
          />
          {data && <CsvButton fileName={title} head={workloadTableHead[language]} rows={() => tableOf(data)} />}
        </>
      }
      filters={<TaskFilters link={link} show={['region', 'level', 'year', 'theme', 'doc']} onChange={change} />}
      legend={
        <>
          <WorkloadLegend />
          <Scale heat={heat} />
        </>
      }
      caution={t.caution}
      panel={
        selected && {
          id: JSON.stringify(selected),
          kind: t.selected,
          title: <SelectedTitle link={link} ranking={data} cells={cells.data} />,
          content: <TaskList filter={selected} fileName={title} />,
          onClose: close,
        }
      }
    >
      {error && <Trouble error={error} reset={() => void ranking.refetch()} />}
      {data && data.rows.length + data.groups.length === 0 && (
        <Notice icon={<Icon name="filter" size={18} />} title={t.empty} text={t.emptyHow}>
          <Link className="btn" to="/workload" search={{}}>
            {t.widen}
          </Link>
        </Notice>
      )}
      {data && data.rows.length + data.groups.length > 0 && (
        <>
          <WorkloadTable by={by} answer={data} cells={cells.data} heat={heat} link={link} onChoose={choose} />
          <Notes answer={data} onSeeWithoutUnit={() => change({ row: undefined, col: undefined, none: '1' })} />
        </>
      )}
    </ViewFrame>
  );
}

interface SelectedTitleProps {
  readonly link: WorkloadLink;
  readonly ranking: WorkloadAnswer | undefined;
  readonly cells: CrosstabAnswer | undefined;
}

/** 医疗保障 × 医保支付方式 */
function SelectedTitle({ link, ranking, cells }: SelectedTitleProps) {
  const t = useMessages(workloadMessages);
  if (link.none) return t.noUnit;
  const row = [...(ranking?.rows ?? []), ...(ranking?.groups ?? [])].find(({ node }) => node.id === link.row);
  const column = cells?.columns.find(({ key }) => key === link.col);
  const names = [row && nameOf(row.node), column?.node && nameOf(column.node)].filter(Boolean);
  return names.join(' × ') || (link.row ?? link.col);
}

interface NotesProps {
  readonly answer: WorkloadAnswer;
  onSeeWithoutUnit(): void;
}

/** What the ranking cannot say by itself: tasks without a unit, and whether anyone is written as lead. */
function Notes({ answer, onSeeWithoutUnit }: NotesProps) {
  const t = useMessages(workloadMessages);
  return (
    <div className="workload-notes">
      <Icon name="warning" />
      <p>
        {answer.withoutUnit > 0 && (
          <>
            {t.withoutUnit(answer.withoutUnit)}{' '}
            <button type="button" className="go" onClick={onSeeWithoutUnit}>
              {t.seeThem}
            </button>
            <br />
          </>
        )}
        {answer.leadsWritten ? t.someLead : t.noLead}
      </p>
    </div>
  );
}

function tableOf({ rows, groups }: WorkloadAnswer): Cell[][] {
  const row = (apart: string) => (each: WorkloadAnswer['rows'][number]) => [
    nameOf(each.node),
    apart,
    each.tasks,
    each.share,
    each.byRole.lead,
    each.first,
    each.after,
    each.byRole.implementing,
    each.more['carried-forward'],
    each.more['named-in-text'],
    each.atLeast || each.openEnded > 0 ? '≥' : '',
  ];
  return [...rows.map(row('')), ...groups.map(row('＊'))];
}
