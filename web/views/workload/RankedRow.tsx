import { Fragment } from 'react';
import type { CrosstabAnswer, WorkloadRow } from '../../../graph/store/answers/workload.ts';
import type { NodeSummary } from '../../../graph/store/answers.ts';
import { cellId } from '../../briefing/things.ts';
import { useMessages } from '../../i18n/messages.ts';
import { nameOf } from '../../view-model/caption.ts';
import { type HeatStep, heatOf } from './heat.ts';
import type { WorkloadLink } from './link.ts';
import { workloadMessages } from './messages.ts';
import { WorkloadBar } from './WorkloadBar.tsx';

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

/** A line or a department: its bar, its counts, its cells. Every figure opens its tasks. */
export function RankedRow({ row, most, name, leads, places, columns, heat, counts, link, onChoose }: RowProps) {
  const t = useMessages(workloadMessages);
  const { node } = row;
  const isChosen = link.row === node.id;
  const said = percent(row.share);
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
      <td className="number share">
        <button
          type="button"
          aria-label={t.shareOfRow(name, said, row.tasks)}
          onClick={() => onChoose(node.id, undefined)}
        >
          {said}
        </button>
      </td>
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
      {basis === 'named-in-text' && <small> {t.inProse}</small>}
    </button>
  );
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
