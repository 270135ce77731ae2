import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { failureOf } from '../../data/failure-of.ts';
import { queries } from '../../data/queries.ts';
import { CsvButton } from '../../frame/CsvButton.tsx';
import { byLink, byPressing, Opening } from '../../frame/Opening.tsx';
import { ViewFrame } from '../../frame/ViewFrame.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { LedgerButton } from '../../ledger/LedgerButton.tsx';
import { Trouble } from '../../shell/Trouble.tsx';
import { allDocuments } from '../../state/links.ts';
import { useViewLink } from '../../state/use-view-link.ts';
import { filterAsked } from '../../tasks/filter-link.ts';
import { Filters } from './Filters.tsx';
import { pairRows, rankingHead, rankingRows } from './handed-on.ts';
import { countsOf, heatSteps, stepsSeen } from './heat.ts';
import { togetherTableHead, workloadMessages } from './messages.ts';
import { Notes, NothingRanked } from './Notes.tsx';
import { PairTable, pairsShown } from './PairTable.tsx';
import { documentsWithUnits, selectedPanel } from './Selected.tsx';
import { Switches } from './Switches.tsx';
import { LiftScale, TogetherTable } from './TogetherTable.tsx';
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
  const [link, change] = useViewLink('/workload');
  const by = link.by ?? 'line';
  const isTogether = link.show === 'together';
  const filter = filterAsked(link);
  const ranking = useQuery({
    ...queries.workload({ ...filter, by, limit: mostRows }),
    placeholderData: keepPreviousData,
  });
  const cells = useQuery({
    ...queries.crosstab({
      ...filter,
      rows: by,
      columns: link.cols ?? 'theme',
      limit: mostRows,
      columnLimit: mostColumns,
    }),
    placeholderData: keepPreviousData,
    enabled: !isTogether,
  });
  const together = useQuery({
    ...queries.together({ ...filter, by, limit: mostPairs, ...(link.without && { without: link.without }) }),
    placeholderData: keepPreviousData,
    enabled: isTogether,
  });

  const choose = (row: string | undefined, col: string | undefined) =>
    change({ row, col, none: undefined, list: undefined });
  const close = () => choose(undefined, undefined);
  const seeWithoutUnit = () => change({ row: undefined, col: undefined, list: undefined, none: '1' });
  const see = (list: typeof link.list) => () => change({ row: undefined, col: undefined, none: undefined, list });
  const { data } = ranking;
  const error = failureOf(ranking);
  const counts = cells.data ? countsOf(cells.data) : [];
  const heat = heatSteps(Math.max(0, ...counts));
  const title = isTogether ? t.togetherTitle : by === 'line' ? t.title : t.titleDepartment;
  const pairs = isTogether ? together.data : undefined;
  const isEmpty = data !== undefined && data.rows.length + data.groups.length === 0;
  const named = byPressing(see('named'), link.list === 'named');
  // What is left where some lines are left out cannot be asked for as a list.
  const pairable = link.without ? undefined : byPressing(see('pairable'), link.list === 'pairable');

  return (
    <div className="workload-view">
      <ViewFrame
        title={title}
        counted={
          pairs ? (
            <Opening said={t.togetherCounted(pairs.tasks, pairs.total)} opens={[pairable]} />
          ) : (
            data && (
              <Opening
                said={t.counted(data.tasks - data.withoutUnit, documentsWithUnits(data).length || data.policiesTotal)}
                opens={[
                  named,
                  // Very many documents are not told one by one: the overview finds among them.
                  data.policies.length > 0 || data.policiesTotal === 0
                    ? byPressing(see('documents'), link.list === 'documents')
                    : byLink(allDocuments),
                ]}
              />
            )
          )
        }
        actions={
          <>
            <Switches link={link} onChange={change} />
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
          <Filters
            link={link}
            ranking={data}
            onChange={change}
            onFind={(find) => change({ find }, { replace: true })}
          />
        }
        legend={
          isTogether ? (
            pairs && <LiftScale answer={pairs} />
          ) : (
            <>
              <WorkloadLegend />
              <Scale heat={stepsSeen(heat, counts)} />
            </>
          )
        }
        caution={isTogether ? t.togetherCaution : t.caution}
        loading={isTogether ? together.isPending : ranking.isPending}
        panel={selectedPanel({ link, ranking: data, cells: cells.data, pairs, fileName: title }, t, close)}
      >
        {error && <Trouble error={error} reset={() => void ranking.refetch()} />}
        {isEmpty && <NothingRanked link={link} withoutUnit={data.withoutUnit} onSeeWithoutUnit={seeWithoutUnit} />}
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
        {!isTogether && data && !isEmpty && (
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
              onAll={see('all')}
            />
            {data.total > data.rows.length && <p className="none">{t.cut(data.rows.length, data.total)}</p>}
            <Notes answer={data} onSeeWithoutUnit={seeWithoutUnit} />
          </>
        )}
      </ViewFrame>
    </div>
  );
}
