import { useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import type { Assignment, TaskRow } from '../../../graph/store/answers/tasks.ts';
import type { UnitAnswer } from '../../../graph/store/answers/unit.ts';
import { queries } from '../../data/queries.ts';
import { passageOf } from '../../evidence/passage.ts';
import { SortHead } from '../../frame/SortHead.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { basisWords } from '../../i18n/words.ts';
import { LabelMark } from '../../marks/LabelMark.tsx';
import { PositionBars } from '../../panels/PositionBars.tsx';
import { TargetItem } from '../../tasks/TargetItem.tsx';
import { fullWidthMarker, nameOf, referenceOf } from '../../view-model/caption.ts';
import type { Sort } from '../../view-model/sort.ts';
import { departmentMessages } from './messages.ts';
import { deadlinesOf, ownAssignments, quantifiedTargets } from './rows.ts';
import './task-table.css';

/** So many tasks stand at once, each with its sentence; the rest come with a button. */
const page = 30;

interface TaskTableProps {
  readonly answer: UnitAnswer;
  readonly rows: readonly TaskRow[];
  readonly chosen: string | undefined;
  /** Every target with a figure, each opening its sentence, instead of the first and how many more there are. */
  readonly allTargets: boolean;
  onChoose(task: string): void;
  onShowAll(): void;
  readonly sort: Sort | undefined;
  onSort(sort: Sort | undefined): void;
}

/** One row for each task: place in the list, deadline, target, and the list itself with the unit marked. */
export function TaskTable({ answer, rows, chosen, allTargets, onChoose, onShowAll, sort, onSort }: TaskTableProps) {
  const t = useMessages(departmentMessages);
  const [limit, setLimit] = useState(page);
  const shown = rows.slice(0, limit);
  const rest = Math.min(rows.length - shown.length, page);
  const severalDocuments = answer.policies.length > 1;
  return (
    <>
      <table className="department-tasks">
        <thead>
          <tr>
            <SortHead column="task" name={t.task} sort={sort} onSort={onSort} />
            <SortHead column="position" name={t.position} sort={sort} onSort={onSort} />
            <SortHead column="deadline" name={t.deadline} sort={sort} onSort={onSort} />
            <SortHead column="target" name={t.target} sort={sort} onSort={onSort} downFirst />
            <th scope="col">{t.quote}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row, i) => (
            <Fragment key={row.task.id}>
              {severalDocuments && row.policy.policy.id !== shown[i - 1]?.policy.policy.id && (
                <tr className="department-document">
                  <th scope="rowgroup" colSpan={5}>
                    {referenceOf(row.policy.policy)}
                  </th>
                </tr>
              )}
              <Row
                row={row}
                chosen={row.task.id === chosen}
                allTargets={allTargets}
                onChoose={() => onChoose(row.task.id)}
              />
            </Fragment>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <button type="button" className="btn q" onClick={() => setLimit(limit + page)}>
          {t.rest(rest)}
        </button>
      )}
      {rows.length < answer.rows.length && (
        <p className="department-shown" role="status">
          {t.shown(rows.length, answer.rows.length)}{' '}
          <button type="button" className="btn" onClick={onShowAll}>
            {t.showAll}
          </button>
        </p>
      )}
    </>
  );
}

interface RowProps {
  readonly row: TaskRow;
  readonly chosen: boolean;
  readonly allTargets: boolean;
  onChoose(): void;
}

function Row({ row, chosen, allTargets, onChoose }: RowProps) {
  const t = useMessages(departmentMessages);
  const [own] = ownAssignments(row);
  const deadlines = deadlinesOf(row);
  const targets = quantifiedTargets(row);
  const [deadline] = deadlines;
  const [target] = targets;
  return (
    <tr className={chosen ? 'chosen' : undefined} data-id={row.task.id}>
      <th scope="row">
        <button type="button" aria-pressed={chosen} onClick={onChoose}>
          <span className="marker">{fullWidthMarker(String(row.task.properties.marker ?? ''))}</span>
          <span className="name">{nameOf(row.task)}</span>
        </button>
      </th>
      <td>
        {own && (
          <button type="button" onClick={onChoose}>
            <Position own={own} />
          </button>
        )}
      </td>
      <td>
        {deadline ? (
          <button type="button" onClick={onChoose}>
            {deadline.yearless ? t.yearless(deadline.said) : deadline.said}
            {deadlines.length > 1 && <small> {t.more(deadlines.length - 1)}</small>}
          </button>
        ) : (
          <span className="t3">{t.noDeadline}</span>
        )}
      </td>
      <td className="target">
        {target && allTargets && (
          <ul aria-label={t.taskTargets}>
            {targets.map((each) => (
              <TargetItem key={each.relationship} told={each} />
            ))}
          </ul>
        )}
        {target && !allTargets && (
          <button type="button" title={targets.map((each) => nameOf(each.target)).join('；')} onClick={onChoose}>
            <LabelMark label="Target" size={14} />
            <span>{nameOf(target.target)}</span>
            {targets.length > 1 && <small>{t.more(targets.length - 1)}</small>}
          </button>
        )}
        {!target && <span className="t3">{t.noTarget}</span>}
      </td>
      <td className="sentence">{own && <Sentence assignment={own} />}</td>
    </tr>
  );
}

function Position({ own }: { readonly own: Assignment }) {
  const t = useMessages(departmentMessages);
  const language = useLanguage();
  const basis = own.relationship.properties.basis as keyof typeof basisWords;
  if (basis === 'named-in-text') return <span className="tag o">{basisWords[basis][language]}</span>;
  const said = t.place(own.place, own.of);
  return (
    <span className="position">
      <PositionBars order={own.place} total={own.of} title={said} />
      <span aria-hidden="true">{said}</span>
      {basis !== 'stated' && <span className="tag o">{basisWords[basis][language]}</span>}
    </span>
  );
}

/** So many characters stand before the unit, so that it is seen in one line. */
const charactersBefore = 9;

/** The list in one line with the unit marked. */
function Sentence({ assignment }: { readonly assignment: Assignment }) {
  const { data: told } = useQuery(queries.relationship(assignment.relationship.id));
  const evidence = told?.evidence[0];
  const { data: document } = useQuery({
    ...queries.document(evidence?.document ?? ''),
    enabled: evidence !== undefined,
  });
  const passage = evidence && passageOf(evidence, document?.text);
  if (!passage) return <i className="ev-waiting" />;
  const { before, marked, after } = passage;
  const cut = before.length > charactersBefore;
  return (
    <q lang="zh-CN" title={before + marked + after}>
      {cut && '…'}
      {before.slice(cut ? -charactersBefore : 0)}
      <mark>{marked}</mark>
      {after}
    </q>
  );
}
