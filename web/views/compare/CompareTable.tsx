import type { NodeSummary } from '../../../graph/store/answers.ts';
import { cellId } from '../../briefing/things.ts';
import { SortHead } from '../../frame/SortHead.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { LevelBars } from '../../marks/LevelBars.tsx';
import { nameOf, referenceOf } from '../../view-model/caption.ts';
import type { Sort } from '../../view-model/sort.ts';
import { Cell } from './CompareCell.tsx';
import { compareMessages } from './messages.ts';
import { type CompareColumn, type CompareRow, levelOfColumn } from './table.ts';
import './compare-table.css';

export interface CompareTableProps {
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
    <table className="compare wide-figure">
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
  const level = levelOfColumn(column);
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
