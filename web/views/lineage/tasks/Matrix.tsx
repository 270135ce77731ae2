import { levels } from '../../../../graph/schema/words.ts';
import type { CounterpartsAnswer } from '../../../../graph/store/answers/correspondences.ts';
import { cellId } from '../../../briefing/things.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { LevelBars } from '../../../marks/LevelBars.tsx';
import { nameOf, referenceOf, titleOf } from '../../../view-model/caption.ts';
import { counterpartsIn, type MatrixRow, placeOfTask } from './columns.ts';
import { taskLineageMessages } from './messages.ts';
import { Square } from './Square.tsx';

interface MatrixProps {
  readonly answer: CounterpartsAnswer;
  readonly row: string | undefined;
  readonly columns: readonly string[];
  /** What each document is called. */
  readonly names: ReadonlyMap<string, string>;
  onChooseCell(row: string, policy: string): void;
  onChooseRow(row: string): void;
  onChooseOnly(policy: string): void;
}

type Column = CounterpartsAnswer['columns'][number];

/** The tasks of one document by the other documents: taken up, in part, none found, not held. */
export function Matrix(props: MatrixProps) {
  const { answer, names, onChooseOnly } = props;
  const t = useMessages(taskLineageMessages);
  const base = names.get(answer.policy.policy.id) ?? '';
  return (
    <table className="matrix">
      <thead>
        <tr>
          <th scope="col" className="task">
            {t.rowHead(base)}
          </th>
          {answer.columns.map((column) => (
            <ColumnHead key={column.policy.id} column={column} name={names.get(column.policy.id)} />
          ))}
        </tr>
      </thead>
      <tbody>
        {answer.rows.map((row) => (
          <Row key={row.task.id} each={row} {...props} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className="task">
            {t.total(answer.rows.length)}
          </th>
          {answer.columns.map(({ policy, held, same, partOf }) => (
            <td key={policy.id} className={held ? undefined : 'not-held'} title={held ? t.totalNote : t.notHeld}>
              {held && (partOf > 0 ? `${same} + ${partOf}` : same)}
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

function ColumnHead({ column, name }: { readonly column: Column; readonly name: string | undefined }) {
  const t = useMessages(taskLineageMessages);
  const { policy, held } = column;
  const level = levels.find((each) => each === policy.properties.level);
  return (
    <th
      scope="col"
      className={held ? undefined : 'not-held'}
      data-id={policy.id}
      title={`${referenceOf(policy)} ${nameOf(policy)}`}
    >
      {level && <LevelBars level={level} />}
      {held ? (
        <b>{name}</b>
      ) : (
        <span className="upright">
          {referenceOf(policy)}
          <span className="visually-hidden">{t.notHeld}</span>
        </span>
      )}
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
        const state = best.kind === 'same' ? 'same' : 'partOf';
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
