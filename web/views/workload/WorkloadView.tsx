import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { CrosstabAnswer, TogetherAnswer, WorkloadAnswer } from '../../../graph/store/count-answers.ts';
import { queries } from '../../data/queries.ts';
import { CsvButton } from '../../frame/CsvButton.tsx';
import type { Cell } from '../../frame/csv.ts';
import { FilterChip } from '../../frame/FilterChip.tsx';
import { Segments } from '../../frame/Segments.tsx';
import { ViewFrame } from '../../frame/ViewFrame.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { LedgerButton } from '../../ledger/LedgerButton.tsx';
import { Icon } from '../../marks/Icon.tsx';
import { Notice } from '../../shell/Notice.tsx';
import { Trouble } from '../../shell/Trouble.tsx';
import { filterAsked } from '../../tasks/filter-link.ts';
import { TaskFilters } from '../../tasks/TaskFilters.tsx';
import { TaskList } from '../../tasks/TaskList.tsx';
import { nameOf } from '../../view-model/caption.ts';
import { heatSteps } from './heat.ts';
import { selectedTasks, type WorkloadLink } from './link.ts';
import { togetherTableHead, workloadMessages, workloadTableHead } from './messages.ts';
import { PairFigures } from './PairFigures.tsx';
import { LiftScale, TogetherTable } from './TogetherTable.tsx';
import { UnitWays } from './UnitWays.tsx';
import { Scale, WorkloadLegend } from './WorkloadLegend.tsx';
import { WorkloadTable } from './WorkloadTable.tsx';
import './workload.css';

/** So many rows are ranked; more of them are read in the table that is handed on. */
const mostRows = 200;
const mostColumns = 40;
const mostPairs = 500;

/**
 * Which lines or departments carry how many tasks: bars, counts, and the heat map, in one table; or who is named with
 * whom.
 */
export function WorkloadView() {
  const t = useMessages(workloadMessages);
  const language = useLanguage();
  const link = useSearch({ from: '/workload' });
  const navigate = useNavigate({ from: '/workload' });
  const by = link.by ?? 'line';
  const cols = link.cols ?? 'theme';
  const isTogether = link.show === 'together';
  const filter = filterAsked(link);
  const ranking = useQuery({
    ...queries.workload({ ...filter, by, limit: mostRows }),
    placeholderData: keepPreviousData,
  });
  const cells = useQuery({
    ...queries.crosstab({ ...filter, rows: by, columns: cols, limit: mostRows, columnLimit: mostColumns }),
    placeholderData: keepPreviousData,
    enabled: !isTogether,
  });
  const together = useQuery({
    ...queries.together({ ...filter, by, limit: mostPairs, ...(link.without && { without: link.without }) }),
    placeholderData: keepPreviousData,
    enabled: isTogether,
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
  const title = isTogether ? t.togetherTitle : by === 'line' ? t.title : t.titleDepartment;
  const pairs = isTogether ? together.data : undefined;
  const [mostNamed] = data?.rows ?? [];
  const switchTo = (to: 'theme' | 'region' | 'together') =>
    change({
      cols: to === 'region' ? 'region' : undefined,
      show: to === 'together' ? 'together' : undefined,
      col: undefined,
      ...(isTogether !== (to === 'together') && { row: undefined }),
    });

  return (
    <div className="workload-view">
      <ViewFrame
        title={title}
        counted={
          pairs
            ? t.togetherCounted(pairs.tasks, pairs.total)
            : data && t.counted(data.tasks - data.withoutUnit, documentsWithUnits(data))
        }
        actions={
          <>
            <Segments
              name={t.by}
              options={[
                { value: 'line', name: t.byLine },
                { value: 'department', name: t.byDepartment },
              ]}
              value={by}
              onChange={(value) =>
                change({
                  by: value === 'line' ? undefined : value,
                  row: undefined,
                  sort: undefined,
                  ...(isTogether && { col: undefined, without: undefined }),
                })
              }
            />
            <Segments
              name={t.columns}
              options={[
                { value: 'theme', name: t.columnsTheme },
                { value: 'region', name: t.columnsRegion },
                { value: 'together', name: t.togetherView },
              ]}
              value={isTogether ? 'together' : cols}
              onChange={switchTo}
            />
            {pairs && (
              <CsvButton fileName={title} head={togetherTableHead[language]} rows={() => pairsTableOf(pairs)} />
            )}
            {data && !isTogether && (
              <CsvButton fileName={title} head={workloadTableHead[language]} rows={() => tableOf(data)} />
            )}
            <LedgerButton filter={filter} />
          </>
        }
        filters={
          <>
            <TaskFilters
              link={link}
              show={['region', 'level', 'year', 'theme', 'doc', 'role', 'basis']}
              onChange={change}
            />
            {isTogether && (
              <FilterChip
                name={t.without}
                none={t.nobody}
                options={
                  data?.rows.map(({ node, tasks }) => ({ value: node.id, name: nameOf(node), count: tasks })) ?? []
                }
                chosen={link.without ?? []}
                onChoose={(without) => change({ without: without.length > 0 ? without : undefined })}
              />
            )}
            {isTogether && !link.without && mostNamed && (
              <button type="button" className="btn" onClick={() => change({ without: [mostNamed.node.id] })}>
                {t.leaveOut(nameOf(mostNamed.node))}
              </button>
            )}
          </>
        }
        legend={
          isTogether ? (
            <LiftScale />
          ) : (
            <>
              <WorkloadLegend />
              <Scale heat={heat} />
            </>
          )
        }
        caution={isTogether ? t.togetherCaution : t.caution}
        loading={isTogether ? together.isPending : ranking.isPending}
        panel={
          selected && {
            id: JSON.stringify(selected),
            kind: t.selected,
            title: <SelectedTitle link={link} ranking={data} cells={cells.data} />,
            content: (
              <>
                {pairs && link.row && link.col ? (
                  <PairFigures answer={pairs} a={link.row} b={link.col} />
                ) : (
                  <UnitWays link={link} />
                )}
                <TaskList filter={selected} fileName={title} />
              </>
            ),
            onClose: close,
          }
        }
      >
        {error && <Trouble error={error} reset={() => void ranking.refetch()} />}
        {data && data.rows.length + data.groups.length === 0 && <Nothing link={link} />}
        {pairs && pairs.pairs.length === 0 && <p className="none">{t.togetherEmpty}</p>}
        {pairs && pairs.pairs.length > 0 && <TogetherTable answer={pairs} link={link} onChoose={choose} />}
        {!isTogether && data && data.rows.length + data.groups.length > 0 && (
          <>
            <WorkloadTable
              by={by}
              answer={data}
              cells={cells.data}
              heat={heat}
              link={link}
              onChoose={choose}
              onSort={(sort) => change({ sort })}
            />
            <Notes answer={data} onSeeWithoutUnit={() => change({ row: undefined, col: undefined, none: '1' })} />
          </>
        )}
      </ViewFrame>
    </div>
  );
}

/** Nothing in the filter. Who asks for leads alone is told that none is written. */
function Nothing({ link }: { readonly link: WorkloadLink }) {
  const t = useMessages(workloadMessages);
  const askedLead = link.role?.length === 1 && link.role[0] === 'lead';
  return (
    <Notice
      icon={<Icon name="filter" size={18} />}
      title={askedLead ? t.leadAsked : t.empty}
      text={askedLead ? t.leadAskedHow : t.emptyHow}
    >
      <Link className="btn" to="/workload" search={{}}>
        {t.widen}
      </Link>
    </Notice>
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
  const rows = [...(ranking?.rows ?? []), ...(ranking?.groups ?? [])];
  const columns = cells?.columns.map(({ node }) => node) ?? [];
  const nodes = [...rows.map(({ node }) => node), ...columns];
  const names = [link.row, link.col].flatMap((id) => {
    const node = id && nodes.find((each) => each?.id === id);
    return node ? [nameOf(node)] : [];
  });
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

/** Documents that name a unit at all; where they are too many to be told one by one, all of them. */
function documentsWithUnits({ policies, policiesTotal }: WorkloadAnswer): number {
  if (policies.length === 0) return policiesTotal;
  return policies.filter(({ tasks, withoutUnit }) => tasks > withoutUnit).length;
}

function pairsTableOf({ units, pairs }: TogetherAnswer): Cell[][] {
  const names = new Map(units.map(({ node }) => [node.id, nameOf(node)]));
  return pairs.map(({ a, b, tasks, expected, lift }) => [names.get(a), names.get(b), tasks, expected, lift]);
}
