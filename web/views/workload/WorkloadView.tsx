import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { CrosstabAnswer, WorkloadAnswer } from '../../../graph/store/answers/workload.ts';
import { queries } from '../../data/queries.ts';
import { CsvButton } from '../../frame/CsvButton.tsx';
import { FilterChip } from '../../frame/FilterChip.tsx';
import { FindField } from '../../frame/FindField.tsx';
import { frameMessages } from '../../frame/messages.ts';
import { NothingFound } from '../../frame/NothingFound.tsx';
import { Segments } from '../../frame/Segments.tsx';
import { ViewFrame } from '../../frame/ViewFrame.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { basisWords } from '../../i18n/words.ts';
import { LedgerButton } from '../../ledger/LedgerButton.tsx';
import { Icon } from '../../marks/Icon.tsx';
import { Trouble } from '../../shell/Trouble.tsx';
import { filterAsked } from '../../tasks/filter-link.ts';
import { TaskFilters } from '../../tasks/TaskFilters.tsx';
import { TaskList } from '../../tasks/TaskList.tsx';
import { nameOf } from '../../view-model/caption.ts';
import { pairRows, rankingHead, rankingRows } from './handed-on.ts';
import { heatSteps } from './heat.ts';
import { type RowCount, rowCounts, selectedTasks, type WorkloadLink } from './link.ts';
import { togetherTableHead, workloadMessages } from './messages.ts';
import { PairFigures } from './PairFigures.tsx';
import { PairTable, pairsShown } from './PairTable.tsx';
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
  const f = useMessages(frameMessages);
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
  const find = (words: string | undefined) =>
    void navigate({ search: (now) => ({ ...now, find: words }), replace: true, resetScroll: false });
  const choose = (row: string | undefined, col: string | undefined) => change({ row, col, none: undefined });
  const close = () => choose(undefined, undefined);
  const seeWithoutUnit = () => change({ row: undefined, col: undefined, none: '1' });
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
      ...(isTogether !== (to === 'together') && { row: undefined, sort: undefined, least: undefined }),
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
                  whole: undefined,
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
              <CsvButton
                fileName={title}
                head={togetherTableHead[language]}
                rows={() => pairRows(pairsShown(pairs, link))}
              />
            )}
            {data && !isTogether && (
              <CsvButton
                fileName={title}
                head={rankingHead(data, cells.data, by, language)}
                rows={() => rankingRows(data, cells.data, by, link)}
              />
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
            <FindField name={f.findRow} words={link.find} onWords={find} />
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
        {data && data.rows.length + data.groups.length === 0 && (
          <Nothing link={link} withoutUnit={data.withoutUnit} onSeeWithoutUnit={seeWithoutUnit} />
        )}
        {pairs && pairs.pairs.length === 0 && data && data.rows.length > 0 && <p className="none">{t.togetherEmpty}</p>}
        {pairs && pairs.pairs.length > 0 && (
          <div className="together-room">
            <TogetherTable answer={pairs} link={link} onChoose={choose} />
            <PairTable
              answer={pairs}
              link={link}
              onChoose={choose}
              onSort={(sort) => change({ sort })}
              onLeast={(least) => change({ least })}
              onShowAll={() => change({ find: undefined, least: undefined })}
            />
          </div>
        )}
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
              onWhole={() => change({ whole: '1' })}
              onShowAll={() => change({ find: undefined })}
            />
            {data.total > data.rows.length && <p className="none">{t.cut(data.rows.length, data.total)}</p>}
            <Notes answer={data} onSeeWithoutUnit={seeWithoutUnit} />
          </>
        )}
      </ViewFrame>
    </div>
  );
}

interface NothingProps {
  readonly link: WorkloadLink;
  /** Tasks in the filter that state no unit. */
  readonly withoutUnit: number;
  onSeeWithoutUnit(): void;
}

/** Nothing in the filter. Who asks for leads alone is told that none is written. */
function Nothing({ link, withoutUnit, onSeeWithoutUnit }: NothingProps) {
  const t = useMessages(workloadMessages);
  const askedLead = link.role?.length === 1 && link.role[0] === 'lead';
  return (
    <NothingFound title={askedLead ? t.leadAsked : t.empty} text={askedLead ? t.leadAskedHow : t.emptyHow}>
      {withoutUnit > 0 && (
        <button type="button" className="btn" onClick={onSeeWithoutUnit}>
          {t.seeWithoutUnit(withoutUnit)}
        </button>
      )}
      <Link className="btn" to="/workload" search={{}}>
        {t.widen}
      </Link>
    </NothingFound>
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
  const language = useLanguage();
  if (link.none) return t.noUnit;
  const rows = [...(ranking?.rows ?? []), ...(ranking?.groups ?? [])];
  const columns = cells?.columns.map(({ node }) => node) ?? [];
  const nodes = [...rows.map(({ node }) => node), ...columns];
  const places = rows.flatMap((row) => row.regions.map(({ region }) => region));
  const countWords: Readonly<Record<RowCount, string>> = {
    first: t.first,
    lead: t.lead,
    'carried-forward': basisWords['carried-forward'][language],
    'named-in-text': basisWords['named-in-text'][language],
  };
  const names = [link.row, link.col].flatMap((id) => {
    const count = rowCounts.find((each) => each === id);
    if (count) return [countWords[count]];
    const node = id && [...nodes, ...places].find((each) => each?.id === id);
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

/** Documents that name a unit at all; where they are too many to be told one by one, all of them. */
function documentsWithUnits({ policies, policiesTotal }: WorkloadAnswer): number {
  if (policies.length === 0) return policiesTotal;
  return policies.filter(({ tasks, withoutUnit }) => tasks > withoutUnit).length;
}
