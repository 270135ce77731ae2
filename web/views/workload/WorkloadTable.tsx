import type { CrosstabAnswer, WorkloadAnswer, WorkloadRow } from '../../../graph/store/answers/workload.ts';
import { rowsFound } from '../../frame/FindField.tsx';
import { frameMessages } from '../../frame/messages.ts';
import { byPressing, Opening } from '../../frame/Opening.tsx';
import { SortHead } from '../../frame/SortHead.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { nameOf } from '../../view-model/caption.ts';
import type { Sort } from '../../view-model/sort.ts';
import type { HeatStep } from './heat.ts';
import type { WorkloadLink } from './link.ts';
import { workloadMessages } from './messages.ts';
import { RankedRow } from './RankedRow.tsx';
import { placesOf, rowNames, rowsShown } from './rows.ts';
import { BarPatterns, barTotal } from './WorkloadBar.tsx';
import './workload-table.css';
import './heat.css';

/** So many rows stand at first; the rest come with a button. */
const firstRows = 15;

interface WorkloadTableProps {
  readonly by: 'line' | 'department';
  readonly answer: WorkloadAnswer;
  readonly cells: CrosstabAnswer | undefined;
  readonly heat: readonly HeatStep[];
  readonly link: WorkloadLink;
  onChoose(row: string | undefined, column: string | undefined): void;
  onSort(sort: Sort | undefined): void;
  onWhole(): void;
  onShowAll(): void;
  /** All tasks that the shares are of. */
  onAll(): void;
}

/** Bars, counts and heat map share their rows. Every number opens its tasks. */
export function WorkloadTable(props: WorkloadTableProps) {
  const { by, answer, cells, heat, link, onChoose, onSort, onWhole, onShowAll, onAll } = props;
  const t = useMessages(workloadMessages);
  const f = useMessages(frameMessages);
  const columns = cells?.columns.filter(({ node }) => node !== undefined) ?? [];
  const counts = new Map(
    cells?.rows.map(({ key, cells }) => [key, new Map(cells.map(({ column, tasks }) => [column, tasks]))]),
  );
  const most = Math.max(...[...answer.rows, ...answer.groups].map(barTotal));
  const called = rowNames(answer, by);
  const rows = rowsShown(answer, by, link);
  const shown = link.whole || link.find ? rows : rows.slice(0, firstRows);
  const rest = rows.length - shown.length;
  const groups = rowsFound(answer.groups, link.find, called);
  const places = placesOf(answer, by);
  const width = 5 + Number(answer.leadsWritten) + places.length + columns.length;
  const sorting = { sort: link.sort, onSort };
  const row = (each: WorkloadRow) => (
    <RankedRow
      key={each.node.id}
      row={each}
      most={most}
      name={called(each)}
      leads={answer.leadsWritten}
      places={places}
      columns={columns}
      heat={heat}
      counts={counts.get(each.node.id)}
      link={link}
      onChoose={onChoose}
    />
  );
  return (
    <>
      <BarPatterns />
      <table className={by === 'line' ? 'workload' : 'workload departments'}>
        <thead>
          <tr>
            <SortHead column="name" name={by === 'line' ? t.line : t.department} className="name" {...sorting} />
            <th scope="col">{t.listed}</th>
            <SortHead column="tasks" name={t.tasks} className="number" downFirst {...sorting} />
            <th scope="col" className="number">
              {t.share}
              <small>
                <Opening said={t.shareOf(answer.tasks)} opens={[byPressing(onAll)]} />
              </small>
            </th>
            <SortHead column="first" name={t.firstColumn} className="number" downFirst {...sorting} />
            {answer.leadsWritten && <SortHead column="lead" name={t.lead} className="number" downFirst {...sorting} />}
            {places.map((place) => (
              <SortHead
                key={place.id}
                column={`place:${place.id}`}
                name={String(place.properties.shortName ?? nameOf(place))}
                className="place"
                thing={place.id}
                downFirst
                {...sorting}
              />
            ))}
            {columns.map((column) => (
              <th key={column.key} scope="col" className="heat" data-id={column.key}>
                <button
                  type="button"
                  aria-pressed={link.col === column.key && !link.row}
                  aria-label={t.whole(nameOf(column.node!), column.tasks)}
                  onClick={() => onChoose(undefined, column.key)}
                >
                  <span className="upright">{nameOf(column.node!)}</span>
                  <small>{column.tasks}</small>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(row)}
          {rest > 0 && (
            <tr>
              <td colSpan={width}>
                <button type="button" className="btn q" onClick={onWhole}>
                  {t.rest(rest)}
                </button>
              </td>
            </tr>
          )}
          {shown.length + groups.length === 0 && (
            <tr>
              <td colSpan={width}>
                {f.noRow(link.find ?? '')}{' '}
                <button type="button" className="btn" onClick={onShowAll}>
                  {f.allRows}
                </button>
              </td>
            </tr>
          )}
        </tbody>
        {groups.length > 0 && (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={width} className="apart">
                {t.groups}
              </th>
            </tr>
            {groups.map(row)}
          </tbody>
        )}
      </table>
    </>
  );
}
