import { levels } from '../../../../graph/schema/words.ts';
import type { CounterpartsAnswer } from '../../../../graph/store/answers/correspondences.ts';
import { cellId } from '../../../briefing/things.ts';
import { SortHead } from '../../../frame/SortHead.tsx';
import { useMessages } from '../../../i18n/messages.ts';
import { LevelBars } from '../../../marks/LevelBars.tsx';
import { nameOf, referenceOf, titleOf } from '../../../view-model/caption.ts';
import type { Sort } from '../../../view-model/sort.ts';
import { type CounterpartKind, counterpartsIn, kindOf, type MatrixRow, placeOfTask } from './columns.ts';
import { rowsInOrder } from './matrix-sort.ts';
import { taskLineageMessages } from './messages.ts';
import { Square } from './Square.tsx';
import './matrix.css';

interface MatrixProps {
  readonly answer: CounterpartsAnswer;
  readonly row: string | undefined;
  readonly columns: readonly string[];
  /** What each document is called. */
  readonly names: ReadonlyMap<string, string>;
  onChooseCell(row: string, policy: string): void;
  onChooseRow(row: string): void;
  onChooseOnly(policy: string): void;
  onChooseSum(policy: string, kind: CounterpartKind): void;
  readonly sort: Sort | undefined;
  onSort(sort: Sort | undefined): void;
}

type Column = CounterpartsAnswer['columns'][number];

/** The tasks of one document by the other documents: taken up, in part, none found, not held. */
export function Matrix(props: MatrixProps) {
  const { answer, names, sort, onChooseOnly, onChooseSum, onSort } = props;
  const sorting = { sort, onSort };
  const t = useMessages(taskLineageMessages);
  const base = names.get(answer.policy.policy.id) ?? '';
  return (
    <table className="matrix">
      <thead>
        <tr>
          <SortHead column="task" name={t.rowHead(base)} className="task" {...sorting} />
          {answer.columns.map((column) => (
            <ColumnHead key={column.policy.id} column={column} name={names.get(column.policy.id)} {...sorting} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsInOrder(answer, sort).map((row) => (
          <Row key={row.task.id} each={row} {...props} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className="task">
            {t.total(answer.rows.length)}
          </th>
          {answer.columns.map(({ policy, held, same, partOf }) => (
            <td key={policy.id} className={held ? undefined : 'not-held'} title={held ? undefined : t.notHeld}>
              {held && (
                <>
                  <Sum
                    tasks={same}
                    kind="same"
                    name={names.get(policy.id) ?? ''}
                    onOpen={(kind) => onChooseSum(policy.id, kind)}
                  />
                  {partOf > 0 && ' + '}
                  {partOf > 0 && (
                    <Sum
                      tasks={partOf}
                      kind="partOf"
                      name={names.get(policy.id) ?? ''}
                      onOpen={(kind) => onChooseSum(policy.id, kind)}
                    />
                  )}
                </>
              )}
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row" className="task">
            {t.onlyThere(base)}
          </th>
          {answer.columns.map((column) => (
            <td key={column.policy.id} className={column.held ? undefined : 'not-held'}>
              {column.held && column.only.length > 0 && (
                <button type="button" onClick={() => onChooseOnly(column.policy.id)}>
                  <span className="visually-hidden">{t.onlyTitle(names.get(column.policy.id) ?? '')}</span>
                  {namesTasks(column.only)
                    ? `${column.only.map(placeOfTask).join('、')} ›`
                    : t.onlyCount(column.only.length)}
                </button>
              )}
              {column.held && column.only.length === 0 && 0}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

/** One or two are named by their numbers, unless such a number reads as a count: task 3 is no three tasks. */
const namesTasks = (tasks: Column['only']) =>
  tasks.length <= 2 && !tasks.some((task) => /^\d+$/.test(placeOfTask(task)));

interface SumProps {
  readonly tasks: number;
  readonly kind: CounterpartKind;
  /** What the document is called. */
  readonly name: string;
  onOpen(kind: CounterpartKind): void;
}

/** How many tasks have such a counterpart in a document; pressed, which. */
function Sum({ tasks, kind, name, onOpen }: SumProps) {
  const t = useMessages(taskLineageMessages);
  if (tasks === 0) return 0;
  return (
    <button type="button" className="sum" aria-label={t.totalOf(name, t[kind], tasks)} onClick={() => onOpen(kind)}>
      {tasks}
    </button>
  );
}

interface ColumnHeadProps extends Pick<MatrixProps, 'sort' | 'onSort'> {
  readonly column: Column;
  readonly name: string | undefined;
}

/** A document; pressed, tasks stand by how much of them it has. Of one that is not held there is nothing to order by. */
function ColumnHead({ column, name, ...sorting }: ColumnHeadProps) {
  const t = useMessages(taskLineageMessages);
  const { policy, held } = column;
  const level = levels.find((each) => each === policy.properties.level);
  if (held && name) {
    return (
      <SortHead
        column={`at:${policy.id}`}
        name={name}
        thing={policy.id}
        mark={level && <LevelBars level={level} />}
        downFirst
        {...sorting}
      />
    );
  }
  return (
    <th scope="col" className="not-held" data-id={policy.id} title={`${referenceOf(policy)} ${nameOf(policy)}`}>
      {level && <LevelBars level={level} />}
      <span className="upright">
        {referenceOf(policy)}
        <span className="visually-hidden">{t.notHeld}</span>
      </span>
    </th>
  );
}

function Row({
  each,
  answer,
  row,
  columns,
  names,
  onChooseCell,
  onChooseRow,
}: MatrixProps & { readonly each: MatrixRow }) {
  const t = useMessages(taskLineageMessages);
  const { task } = each;
  const isChosen = row === task.id;
  return (
    <tr className={isChosen ? 'chosen' : undefined} data-id={task.id}>
      <th scope="row" className="task">
        <button type="button" aria-pressed={isChosen} title={titleOf(task)} onClick={() => onChooseRow(task.id)}>
          <span>{placeOfTask(task)}</span> {nameOf(task)}
        </button>
      </th>
      {answer.columns.map((column) => {
        const { policy, held } = column;
        if (!held) return <td key={policy.id} className="not-held" title={t.notHeld} />;
        const counterparts = counterpartsIn(each, policy.id);
        const [best] = counterparts;
        if (!best)
          return (
            <td key={policy.id} className="absent" data-id={cellId(task.id, policy.id)}>
              <Square state="none" /> {t.none}
            </td>
          );
        const state = kindOf(best);
        const more = counterparts.length - 1;
        return (
          <td key={policy.id} data-id={cellId(task.id, policy.id)}>
            <button
              type="button"
              aria-pressed={isChosen && columns.includes(policy.id)}
              title={counterparts.map((counterpart) => titleOf(counterpart.task)).join('\n')}
              onClick={() => onChooseCell(task.id, policy.id)}
            >
              <span className="visually-hidden">{t.cell(titleOf(task), names.get(policy.id) ?? '', t[state])}</span>
              <Square state={state} /> {placeOfTask(best.task)}
              {more > 0 && <small>{t.more(more)}</small>}
            </button>
          </td>
        );
      })}
    </tr>
  );
}
