import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { SideBySideAnswer } from '../../../../graph/store/answers/correspondences.ts';
import type { TaskRow } from '../../../../graph/store/answers/tasks.ts';
import { failureOf } from '../../../data/failure-of.ts';
import { queries } from '../../../data/queries.ts';
import { Loading } from '../../../frame/Loading.tsx';
import { useMessages } from '../../../i18n/messages.ts';
import { Icon } from '../../../marks/Icon.tsx';
import { IconButton } from '../../../marks/IconButton.tsx';
import { LabelMark } from '../../../marks/LabelMark.tsx';
import { Trouble } from '../../../shell/Trouble.tsx';
import { inReader } from '../../../state/links.ts';
import { OpensSentence } from '../../../tasks/OpensSentence.tsx';
import { TargetItem } from '../../../tasks/TargetItem.tsx';
import { nameOf, titleOf } from '../../../view-model/caption.ts';
import { placeOfTask } from './columns.ts';
import { differencesFrom, differencesFromAll } from './differences.ts';
import { type Matter, mattersOf, nameOfMatter, type Said, type TaskColumn } from './matters.ts';
import { taskLineageMessages } from './messages.ts';
import './side-by-side.css';

interface SideBySideProps {
  /** The base document's tasks first. */
  readonly columns: readonly TaskColumn[];
  /** What each document is called, by its id. */
  readonly names: ReadonlyMap<string, string>;
  readonly differ: boolean;
  onDiffer(differ: boolean): void;
  onClose(): void;
}

/** Tasks beside each other: one row for each matter, differing words marked, units and targets last. */
export function SideBySide({ columns, names, differ, onDiffer, onClose }: SideBySideProps) {
  const t = useMessages(taskLineageMessages);
  const answer = useQuery(queries.sideBySide({ tasks: columns.flat() }));
  const { data, refetch } = answer;
  const error = failureOf(answer);
  if (error) return <Trouble error={error} reset={() => void refetch()} />;
  if (!data) return <Loading rows={4} />;
  const rows = columns.flatMap(([first]) => data.tasks.find(({ task }) => task.id === first) ?? []);
  const matters = mattersOf(data, columns);
  const shown = differ ? matters.filter(({ state }) => state !== 'same') : matters;
  const [base] = rows;
  return (
    <section className="side" aria-label={t.sideBySide(columns.length, matters.length)}>
      <header className="side-head">
        <LabelMark label="Task" size={24} />
        <h2>{base && nameOf(base.task)}</h2>
        <span className="t2">{t.sideBySide(columns.length, matters.length)}</span>
        <span className="sp" />
        <button type="button" className="chip" aria-pressed={differ} onClick={() => onDiffer(!differ)}>
          {differ && <Icon name="check" size={12} />} {t.differ}
        </button>
        <IconButton word={t.close} icon="close" onClick={onClose} />
      </header>
      <div className="side-scroll">
        <table className="side-table">
          <thead>
            <tr>
              <th scope="col">{t.matter}</th>
              {rows.map((row) => (
                <TaskHead key={row.task.id} row={row} place={names.get(row.policy.policy.id)} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((matter) => (
              <MatterRow key={matter.id} matter={matter} />
            ))}
            <Targets rows={rows} />
            <Units rows={rows} answer={data} differ={differ} />
          </tbody>
        </table>
      </div>
    </section>
  );
}

function TaskHead({ row, place }: { readonly row: TaskRow; readonly place: string | undefined }) {
  const t = useMessages(taskLineageMessages);
  const { task, policy } = row;
  return (
    <th scope="col">
      <b>{place}</b>
      <Link {...inReader(policy.policy.id, undefined, task.id)} title={t.toReader(titleOf(task))}>
        {titleOf(task)} →
      </Link>
    </th>
  );
}

function MatterRow({ matter }: { readonly matter: Matter }) {
  const t = useMessages(taskLineageMessages);
  const { cells, state } = matter;
  const saying = cells.filter((cell) => cell.length > 0).length;
  const word = state === 'same' ? t.alike : state === 'only' || saying < cells.length ? t.onlyIn(saying) : t.differs;
  // The base, or the first that says anything: what the others are held against.
  const reference = cells.findIndex((cell) => cell.length > 0);
  const texts = cells.map((cell) => cell.map(({ text }) => text).join(''));
  return (
    <tr>
      <th scope="row">
        {nameOfMatter(matter)}
        <small>{word}</small>
      </th>
      {cells.map((cell, i) =>
        cell.length === 0 ? (
          <td key={i} className="absent">
            <u>{t.notSaid}</u>
          </td>
        ) : (
          <td key={i}>
            {i > 0 && cells[0]!.length === 0 && <span className="tag o">{t.added}</span>}
            {cell.map((said) => (
              <Words
                key={said.text}
                said={said}
                against={
                  i === reference
                    ? { all: texts.filter((text, j) => j !== i && text !== '') }
                    : { one: texts[reference] ?? '' }
                }
              />
            ))}
          </td>
        ),
      )}
    </tr>
  );
}

interface WordsProps {
  readonly said: Said;
  readonly against: { readonly one: string } | { readonly all: readonly string[] };
}

function Words({ said, against }: WordsProps) {
  const t = useMessages(taskLineageMessages);
  const stretches =
    'one' in against ? differencesFrom(said.text, against.one) : differencesFromAll(said.text, against.all);
  return (
    <span className="said" lang="zh-CN">
      {said.elsewhere && (
        <span className="tag elsewhere" title={titleOf(said.task)}>
          {t.writtenIn(placeOfTask(said.task))}
        </span>
      )}
      {stretches.map(({ text, differs }, i) =>
        differs ? <mark key={i}>{text}</mark> : <Fragment key={i}>{text}</Fragment>,
      )}
    </span>
  );
}

function Targets({ rows }: { readonly rows: readonly TaskRow[] }) {
  const t = useMessages(taskLineageMessages);
  if (rows.every(({ targets }) => targets.length === 0)) return null;
  return (
    <tr>
      <th scope="row">
        {t.targets}
        <small>{t.targetsHow}</small>
      </th>
      {rows.map(({ task, targets }) =>
        targets.length === 0 ? (
          <td key={task.id} className="absent">
            <u>{t.noTarget}</u>
          </td>
        ) : (
          <td key={task.id} lang="zh-CN">
            <ul>
              {targets.map((each) => (
                <TargetItem key={each.relationship} told={each}>
                  {typeof each.target.properties.scope === 'string' && <small>{each.target.properties.scope}</small>}
                </TargetItem>
              ))}
            </ul>
          </td>
        ),
      )}
    </tr>
  );
}

interface UnitsProps {
  readonly rows: readonly TaskRow[];
  readonly answer: SideBySideAnswer;
  readonly differ: boolean;
}

/** Units by their line: those that another document does not list are marked, and named where they are lacking. */
function Units({ rows, answer, differ }: UnitsProps) {
  const t = useMessages(taskLineageMessages);
  const ids = rows.map(({ task }) => task.id);
  const shared = (lines: readonly string[]) =>
    answer.units.some(({ node, tasks }) => lines.includes(node.id) && ids.every((id) => tasks.includes(id)));
  const lacking = (id: string) =>
    answer.units
      .filter(({ group, tasks }) => !group && !tasks.includes(id) && ids.some((other) => tasks.includes(other)))
      .map(({ node }) => nameOf(node));
  const isAlike = rows.every(({ task }) => lacking(task.id).length === 0);
  if (differ && isAlike) return null;
  return (
    <tr className="units">
      <th scope="row">
        {t.units}
        <small>{isAlike ? t.unitsAlike : t.unitsDiffer}</small>
      </th>
      {rows.map(({ task, assignments, openEnded }) => (
        <td key={task.id}>
          {assignments.length === 0 && <u>{t.noUnit}</u>}
          {assignments.slice(0, 1).map(({ relationship: first }) => (
            <OpensSentence key={first.id} relationship={first.id}>
              {assignments.map(({ department, lines, relationship }, i) => (
                <Fragment key={relationship.id}>
                  {i > 0 && '、'}
                  {shared([department.id, ...lines.map(({ id }) => id)]) ? (
                    String(relationship.properties.printed ?? nameOf(department))
                  ) : (
                    <b>{String(relationship.properties.printed ?? nameOf(department))}</b>
                  )}
                </Fragment>
              ))}
              {openEnded && ` ${t.openEnded}`}
            </OpensSentence>
          ))}
          {assignments.length > 0 && lacking(task.id).length > 0 && <i>{t.unitMissing(lacking(task.id).join('、'))}</i>}
        </td>
      ))}
    </tr>
  );
}
