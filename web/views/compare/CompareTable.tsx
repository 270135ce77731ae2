import { levels } from '../../../graph/schema/words.ts';
import type { TaskRow } from '../../../graph/store/answers/tasks.ts';
import type { NodeSummary } from '../../../graph/store/answers.ts';
import { cellId } from '../../briefing/things.ts';
import { SortHead } from '../../frame/SortHead.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { roleWords } from '../../i18n/words.ts';
import { LabelMark } from '../../marks/LabelMark.tsx';
import { LevelBars } from '../../marks/LevelBars.tsx';
import { fullWidthMarker, nameOf, referenceOf } from '../../view-model/caption.ts';
import type { Sort } from '../../view-model/sort.ts';
import { compareMessages } from './messages.ts';
import { type CompareCell, type CompareColumn, type CompareRow, firstUnit } from './table.ts';
import { writtenValue } from './targets.ts';

interface CompareTableProps {
  readonly rows: readonly CompareRow[];
  readonly columns: readonly CompareColumn[];
  /** Documents that these cite and that are not held: nothing can be said of them. */
  readonly notHeld: readonly NodeSummary[];
  readonly row: string | undefined;
  readonly col: string | undefined;
  readonly sort: Sort | undefined;
  onChoose(row: string, column: string | undefined): void;
  onSort(sort: Sort | undefined): void;
}

export function CompareTable({ rows, columns, notHeld, row, col, sort, onChoose, onSort }: CompareTableProps) {
  const t = useMessages(compareMessages);
  const sorting = { sort, onSort };
  return (
    <table className="compare">
      <thead>
        <tr>
          <SortHead column="theme" name={t.theme} className="compare-theme" {...sorting} />
          <SortHead column="tasks" name={t.tasks} className="compare-tasks" downFirst {...sorting} />
          {columns.map((column) => (
            <ColumnHead key={column.key} column={column} {...sorting} />
          ))}
          {notHeld.map((policy) => (
            <th key={policy.id} scope="col" className="hatch" title={nameOf(policy)}>
              <b>{referenceOf(policy)}</b>
              <small>{t.notHeld}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((each) => {
          const { theme, cells } = each;
          const isChosen = row === theme.id;
          return (
            <tr key={theme.id} className={isChosen ? 'chosen' : undefined} data-id={theme.id}>
              <th scope="row" className="compare-theme">
                <button type="button" aria-pressed={isChosen && !col} onClick={() => onChoose(theme.id, undefined)}>
                  {nameOf(theme)}
                </button>
              </th>
              <td className="compare-tasks">
                <button
                  type="button"
                  aria-label={t.whole(nameOf(theme), each.tasks)}
                  onClick={() => onChoose(theme.id, undefined)}
                >
                  {each.tasks}
                </button>
              </td>
              {columns.map((column) => (
                <td key={column.key} data-id={cellId(theme.id, column.key)}>
                  <Cell
                    cell={cells.get(column.key)}
                    label={(n) => t.cell(nameOf(theme), nameOf(column.node), n)}
                    isChosen={isChosen && col === column.key}
                    onChoose={() => onChoose(theme.id, column.key)}
                  />
                </td>
              ))}
              {notHeld.map((policy) => (
                <td key={policy.id} className="hatch">
                  <span className="visually-hidden">{t.notHeldWhy}</span>
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface ColumnHeadProps {
  readonly column: CompareColumn;
  readonly sort: Sort | undefined;
  onSort(sort: Sort | undefined): void;
}

/** A place or a document; pressed, themes stand by the function that is named first there. */
function ColumnHead({ column, ...sorting }: ColumnHeadProps) {
  const t = useMessages(compareMessages);
  const { key, node, policies } = column;
  const [first] = policies;
  const level = levels.find((each) => each === (node.label === 'Policy' ? node : first?.policy)?.properties.level);
  const date = first?.policy.properties.issuedOn;
  const below =
    node.label === 'Policy'
      ? first?.regions.map(nameOf).join('、')
      : policies.map(({ policy }) => referenceOf(policy)).join('、');
  return (
    <SortHead
      column={`at:${key}`}
      thing={key}
      name={node.label === 'Policy' ? referenceOf(node) : nameOf(node)}
      mark={level && <LevelBars level={level} />}
      {...sorting}
    >
      <small title={below}>{below}</small>
      <small>{date ? t.signed(String(date)) : t.dateUnknown}</small>
    </SortHead>
  );
}

interface CellProps {
  readonly cell: CompareCell | undefined;
  label(tasks: number): string;
  readonly isChosen: boolean;
  onChoose(): void;
}

/** First unit and count, then the target, the deadline, or that there is none; 未单列 where the text has no such task. */
function Cell({ cell, label, isChosen, onChoose }: CellProps) {
  const t = useMessages(compareMessages);
  const language = useLanguage();
  if (!cell || cell.tasks.length === 0) {
    const within = cell?.within.map(({ task }) => markerOf(task)).join('') ?? '';
    return (
      <div className="compare-cell none-own">
        <span>{t.ownNone}</span>
        {within && (
          <button type="button" onClick={onChoose}>
            <span className="visually-hidden">{label(cell!.within.length)} </span>
            {t.within(within)}
          </button>
        )}
      </div>
    );
  }
  const first = firstUnit(cell);
  return (
    <button type="button" className="compare-cell" aria-pressed={isChosen} onClick={onChoose}>
      <span className="visually-hidden">{label(cell.tasks.length)}</span>
      <span className="compare-unit">
        {first ? String(first.unit.properties.shortName ?? nameOf(first.unit)) : t.hasTask}{' '}
        <em>
          {first?.role === 'lead' && `${roleWords.lead[language]} `}
          {first ? t.units(first.units, first.open) : ''}
        </em>
      </span>
      <Aim tasks={cell.tasks} stated={first !== undefined} />
    </button>
  );
}

function Aim({ tasks, stated }: { readonly tasks: readonly TaskRow[]; readonly stated: boolean }) {
  const t = useMessages(compareMessages);
  const targets = tasks.flatMap((row) => row.targets.map(({ target }) => target));
  const numbered = targets.filter(({ properties }) => properties.value !== undefined);
  const [first] = numbered.length > 0 ? numbered : targets;
  if (!first) return <span className="compare-aim">{stated ? t.noTarget : t.noUnit}</span>;
  const rest = targets.length - 1;
  const value = writtenValue(first);
  return (
    <span className="compare-aim" title={targets.map(nameOf).join('；')}>
      {value ? <LabelMark label="Target" size={12} /> : <Clock />}
      {value && <b>{value}</b>}
      <span className="compare-said">
        {value ? nameOf(first) : String(first.properties.deadlineText ?? nameOf(first))}
      </span>
      {rest > 0 && <em>{t.more(rest)}</em>}
    </span>
  );
}

/** A deadline without a number. */
export function Clock() {
  return (
    <svg
      width="12"
      height="12"
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.2"
      aria-hidden="true"
    >
      <circle cx="6" cy="6" r="4.6" />
      <path d="M6 3.4V6l1.8 1.2" />
    </svg>
  );
}

/** （二十）; a bare number says that it is one: 第1项. */
const markerOf = (task: NodeSummary) =>
  fullWidthMarker(String(task.properties.marker ?? ''))
    .replace(/[、.．]$/, '')
    .replace(/^[0-9]+$/, '第$&项');
