import { Fragment } from 'react';
import type { CrosstabAnswer, WorkloadAnswer, WorkloadRow } from '../../../graph/store/answers/workload.ts';
import type { NodeSummary } from '../../../graph/store/answers.ts';
import { cellId } from '../../briefing/things.ts';
import { rowsFound } from '../../frame/FindField.tsx';
import { frameMessages } from '../../frame/messages.ts';
import { SortHead } from '../../frame/SortHead.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { nameOf } from '../../view-model/caption.ts';
import { type Sort, type Sortable, sorted } from '../../view-model/sort.ts';
import { type HeatStep, heatOf } from './heat.ts';
import type { WorkloadLink } from './link.ts';
import { workloadMessages } from './messages.ts';
import { BarPatterns, barTotal, WorkloadBar } from './WorkloadBar.tsx';

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
}

/** Bars, counts and heat map share their rows. Every number opens its tasks. */
export function WorkloadTable(props: WorkloadTableProps) {
  const { by, answer, cells, heat, link, onChoose, onSort, onWhole, onShowAll } = props;
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
    <Row
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
              <small>{t.shareOf(answer.tasks)}</small>
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

interface RowProps {
  readonly row: WorkloadRow;
  readonly most: number;
  readonly name: string;
  readonly leads: boolean;
  readonly places: readonly NodeSummary[];
  readonly columns: CrosstabAnswer['columns'];
  readonly heat: readonly HeatStep[];
  readonly counts: ReadonlyMap<string, number> | undefined;
  readonly link: WorkloadLink;
  onChoose(row: string | undefined, column: string | undefined): void;
}

function Row({ row, most, name, leads, places, columns, heat, counts, link, onChoose }: RowProps) {
  const t = useMessages(workloadMessages);
  const { node } = row;
  const isChosen = link.row === node.id;
  const choosing = {
    chosen: isChosen ? link.col : undefined,
    onChoose: (column: string) => onChoose(node.id, column),
  };
  return (
    <tr className={isChosen ? 'chosen' : undefined} data-id={node.id}>
      <th scope="row" className="name">
        <button
          type="button"
          title={name}
          aria-pressed={isChosen && !link.col}
          onClick={() => onChoose(node.id, undefined)}
        >
          {name}
        </button>
      </th>
      <td>
        <WorkloadBar row={row} most={most} />
      </td>
      <td className="number strong" title={tooltipOf(row, t)}>
        <button type="button" aria-label={t.whole(name, row.tasks)} onClick={() => onChoose(node.id, undefined)}>
          {row.openEnded > 0 && (
            <Fragment>
              <span aria-hidden="true">≥</span>
              <span className="visually-hidden">{t.atLeast(row.tasks)}</span>
            </Fragment>
          )}
          {row.tasks}
        </button>
        {(['carried-forward', 'named-in-text'] as const).map((basis) => (
          <OnTop key={basis} basis={basis} name={name} tasks={row.more[basis]} {...choosing} />
        ))}
      </td>
      <td className="number share">{percent(row.share)}</td>
      <td className="number">
        <Count col="first" tasks={row.first} word={t.firstOf(name, row.first)} {...choosing} />
      </td>
      {leads && (
        <td className="number">
          <Count col="lead" tasks={row.byRole.lead} word={t.leadOf(name, row.byRole.lead)} {...choosing} />
        </td>
      )}
      {places.map((place) => {
        const tasks = row.regions.find(({ region }) => region.id === place.id)?.tasks ?? 0;
        const word = t.cell(name, nameOf(place), tasks);
        return (
          <td key={place.id} className="place" data-id={cellId(node.id, place.id)}>
            <Count col={place.id} tasks={tasks} word={word} {...choosing} />
          </td>
        );
      })}
      {columns.map((column) => {
        const tasks = counts?.get(column.key) ?? 0;
        return (
          <td key={column.key} className="heat" data-id={cellId(node.id, column.key)}>
            {tasks === 0 ? (
              <i className="zero" />
            ) : (
              <button
                type="button"
                className={`heat-${heatOf(heat, tasks)}`}
                aria-pressed={isChosen && link.col === column.key}
                aria-label={t.cell(name, nameOf(column.node!), tasks)}
                onClick={() => onChoose(node.id, column.key)}
              >
                {tasks}
              </button>
            )}
          </td>
        );
      })}
    </tr>
  );
}

interface CountProps {
  /** What of the row it counts, as a link says it. */
  readonly col: string;
  readonly tasks: number;
  /** What a screen reader says of it. */
  readonly word: string;
  readonly chosen: string | undefined;
  onChoose(column: string): void;
}

/** A figure that opens its tasks; none is a dot. */
function Count({ col, tasks, word, chosen, onChoose }: CountProps) {
  if (tasks === 0) return '·';
  return (
    <button type="button" aria-label={word} aria-pressed={chosen === col} onClick={() => onChoose(col)}>
      {tasks}
    </button>
  );
}

interface OnTopProps extends Pick<CountProps, 'tasks' | 'chosen' | 'onChoose'> {
  readonly basis: 'carried-forward' | 'named-in-text';
  readonly name: string;
}

/** What another basis would add. */
function OnTop({ basis, name, tasks, chosen, onChoose }: OnTopProps) {
  const t = useMessages(workloadMessages);
  if (tasks === 0) return null;
  const word = t[basis](name, tasks);
  return (
    <button
      type="button"
      className="on-top"
      aria-label={word}
      title={word}
      aria-pressed={chosen === basis}
      onClick={() => onChoose(basis)}
    >
      +{tasks}
      {basis === 'named-in-text' && <small>{t.inProse}</small>}
    </button>
  );
}

/** The ranked rows that a link asks for, in its order. */
export function rowsShown(
  answer: WorkloadAnswer,
  by: 'line' | 'department',
  link: WorkloadLink,
): readonly WorkloadRow[] {
  return sorted(rowsFound(answer.rows, link.find, rowNames(answer, by)), link.sort, sortValue);
}

/** What the rows are called: where several places are counted, a department says its own unless its name does. */
export function rowNames(answer: WorkloadAnswer, by: 'line' | 'department'): (row: WorkloadRow) => string {
  const places = new Set(answer.policies.flatMap((it) => it.regions.map(({ id }) => id)));
  // Of very many documents the answer names none.
  const isManifold = places.size > 1 || (answer.policies.length === 0 && answer.policiesTotal > 1);
  return by === 'department' && isManifold ? nameWithPlace : ({ node }) => nameOf(node);
}

function sortValue({ node, tasks, first, byRole, regions }: WorkloadRow, column: string): Sortable {
  if (column === 'name') return nameOf(node);
  if (column === 'tasks') return tasks;
  if (column === 'first') return first;
  if (column === 'lead') return byRole.lead;
  return regions.find(({ region }) => `place:${region.id}` === column)?.tasks;
}

/** With few places each has a column of its own; with more the heat map by place shows them. */
const mostPlaces = 5;

export function placesOf({ rows, policies }: WorkloadAnswer, by: 'line' | 'department'): NodeSummary[] {
  if (by !== 'line' || rows.length === 0) return [];
  const places = new Map(policies.flatMap(({ regions }) => regions.map((region) => [region.id, region])));
  return places.size <= mostPlaces ? [...places.values()] : [];
}

/** A name that several places have says whose it is: 相关部门 · 四川省. Most say it by themselves. */
function nameWithPlace({ node, regions }: WorkloadRow): string {
  const name = nameOf(node);
  const [only, ...others] = regions.map(({ region }) => region);
  if (!only || others.length > 0) return name;
  return name.includes(String(only.properties.shortName ?? nameOf(only))) ? name : `${name} · ${nameOf(only)}`;
}

/** 0.954 → `95%`; what is there is never `0%`. */
const percent = (share: number) => (share > 0 && share < 0.01 ? '<1%' : `${Math.round(share * 100)}%`);

function tooltipOf(row: WorkloadRow, t: (typeof workloadMessages)['zh']): string {
  const { tasks, openEnded, more } = row;
  return [
    openEnded > 0 && t.atLeast(tasks),
    more['carried-forward'] > 0 && t.withCarried(tasks + more['carried-forward']),
    more['named-in-text'] > 0 && t.withNamed(more['named-in-text']),
  ]
    .filter(Boolean)
    .join('；');
}
