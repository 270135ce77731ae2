import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CounterpartsAnswer } from '../../../graph/store/answers/correspondences.ts';
import { isNotFound } from '../../data/client.ts';
import { documentRows } from '../../data/document-rows.ts';
import { failureOf } from '../../data/failure-of.ts';
import { queries } from '../../data/queries.ts';
import { CsvButton } from '../../frame/CsvButton.tsx';
import { ViewFrame } from '../../frame/ViewFrame.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { Icon } from '../../marks/Icon.tsx';
import { Notice } from '../../shell/Notice.tsx';
import { Trouble } from '../../shell/Trouble.tsx';
import { nameOf, referenceOf, titleOf } from '../../view-model/caption.ts';
import { LineageSwitch } from './LineageSwitch.tsx';
import { inTaskLineage, type LineageLink, onBoard } from './link.ts';
import { bestColumns, columnsWorthShowing, counterpartsIn, taskColumns } from './tasks/columns.ts';
import { FoundThere } from './tasks/FoundThere.tsx';
import { Matrix } from './tasks/Matrix.tsx';
import { matrixTable } from './tasks/matrix-table.ts';
import { matrixTableHead, taskLineageMessages } from './tasks/messages.ts';
import { OnlyThere } from './tasks/OnlyThere.tsx';
import { placeNames } from './tasks/places.ts';
import { SideBySide } from './tasks/SideBySide.tsx';
import { TaskLegend } from './tasks/TaskLegend.tsx';
import './tasks.css';

interface TaskLineageViewProps {
  readonly link: LineageLink;
  onChange(change: Partial<LineageLink>): void;
}

/** What a document's tasks take up from others, and what they lack: a matrix, and any of its rows side by side. */
export function TaskLineageView({ link, onChange }: TaskLineageViewProps) {
  const t = useMessages(taskLineageMessages);
  const language = useLanguage();
  const stats = useQuery(queries.stats());
  const held = documentRows(stats.data?.documents ?? []).flatMap((row) =>
    row.policy && row.tasks > 0 ? [{ id: row.policy, name: row.number ?? row.title, tasks: row.tasks }] : [],
  );
  const documents = [...new Map(held.map((row) => [row.id, row])).values()];
  const asked = link.task ?? link.doc;
  const answer = useQuery({
    // Where none is chosen yet, the one that has most to show.
    ...queries.counterparts(asked === undefined ? {} : { id: asked }),
    enabled: asked !== undefined || documents.length > 0,
    placeholderData: keepPreviousData,
  });
  const { data } = answer;
  const failure = failureOf(answer) ?? failureOf(stats);
  const isGone = isNotFound(failure);
  const names = data ? placeNames(data) : new Map<string, string>();
  const base = data?.policy.policy;

  return (
    <ViewFrame
      title={t.title}
      loading={stats.isPending}
      counted={
        data &&
        base && (
          <>
            {link.task && data.rows[0]
              ? t.countedOne(titleOf(data.rows[0].task))
              : t.counted(names.get(base.id) ?? referenceOf(base), data.rows.length)}
            {'　'}
            <span className="tag o">{t.similar}</span>
          </>
        )
      }
      actions={
        <>
          <label className="task-base">
            <span className="visually-hidden">{t.base}</span>
            <select
              value={base?.id ?? ''}
              onChange={(event) =>
                onChange({ ...nothingBeside, doc: event.target.value, task: undefined, sort: undefined })
              }
            >
              {!base && <option value="">{t.chooseBase}</option>}
              {documents.map((row) => (
                <option key={row.id} value={row.id}>
                  {row.name}
                </option>
              ))}
            </select>
          </label>
          <LineageSwitch by="tasks" onChange={onChange} />
          {data && (
            <CsvButton
              fileName={`${t.fileName} ${base ? referenceOf(base) : ''}`}
              head={[...matrixTableHead[language], ...data.columns.map(({ policy }) => referenceOf(policy))]}
              rows={() => matrixTable(data, t)}
            />
          )}
        </>
      }
      legend={<TaskLegend />}
      caution={t.caution}
    >
      {isGone && (
        <Notice icon={<Icon name="filter" size={18} />} title={t.gone} text={t.goneHow}>
          <Link className="btn" to="/lineage" search={{ by: 'tasks' }}>
            {t.chooseBase}
          </Link>
        </Notice>
      )}
      {failure && !isGone && (
        <Trouble error={failure} reset={() => void Promise.all([answer.refetch(), stats.refetch()])} />
      )}
      {stats.data && documents.length === 0 && (
        <Notice icon={<Icon name="filter" size={18} />} title={t.noPair} text={t.noPairHow} />
      )}
      {data && <Figure answer={data} names={names} link={link} onChange={onChange} />}
    </ViewFrame>
  );
}

/** Nothing stands beside the matrix. */
const nothingBeside = { row: undefined, col: undefined, only: undefined, found: undefined, kind: undefined } as const;

interface FigureProps extends TaskLineageViewProps {
  readonly answer: CounterpartsAnswer;
  readonly names: ReadonlyMap<string, string>;
}

function Figure({ answer, names, link, onChange }: FigureProps) {
  const t = useMessages(taskLineageMessages);
  const base = answer.policy.policy;
  // One task alone is open at once.
  const row = answer.rows.find(({ task }) => task.id === (link.row ?? link.task));
  const best = row ? bestColumns(answer, row) : [];
  const chosen = row ? (link.col ?? best).filter((policy) => counterpartsIn(row, policy).length > 0) : [];
  const columns = row ? taskColumns(answer, row, chosen) : [];
  const only = answer.columns.find(({ policy }) => policy.id === link.only);
  const missing = answer.columns.filter((column) => !column.held);
  const shown = link.wide === '1' ? answer.columns : columnsWorthShowing(answer.columns);
  const chooseCell = (task: string, policy: string) => {
    const before = row?.task.id === task ? chosen : [];
    const col = before.includes(policy) ? before.filter((each) => each !== policy) : [...before, policy];
    onChange({ ...nothingBeside, ...(col.length > 0 && { row: task, col }) });
  };
  const close = () => onChange(nothingBeside);
  const found = answer.columns.find(({ policy, held }) => held && policy.id === link.found);
  const hasSide = only !== undefined || found !== undefined || columns.length > 1;
  return (
    <div className={hasSide ? 'task-lineage with-side' : 'task-lineage'}>
      <div className="matrix-room">
        {link.task && (
          <p className="sec">
            <Link className="go" {...inTaskLineage(base.id)}>
              {t.wholeDocument} →
            </Link>
          </p>
        )}
        <Matrix
          answer={{ ...answer, columns: shown }}
          names={names}
          row={row?.task.id}
          columns={chosen}
          onChooseCell={chooseCell}
          onChooseRow={(task) => onChange({ ...nothingBeside, row: task })}
          onChooseOnly={(policy) => onChange({ ...nothingBeside, only: policy })}
          onChooseSum={(policy, kind) => onChange({ ...nothingBeside, found: policy, kind })}
          sort={link.sort}
          onSort={(sort) => onChange({ sort })}
        />
        {columnsWorthShowing(answer.columns).length < answer.columns.length && (
          <p className="sec">
            <button
              type="button"
              className="btn"
              aria-pressed={link.wide === '1'}
              onClick={() => onChange({ wide: link.wide === '1' ? undefined : '1' })}
            >
              {t.withoutAny(answer.columns.length - columnsWorthShowing(answer.columns).length)}
            </button>
          </p>
        )}
        {!hasSide && <p className="sec none">{t.choose}</p>}
        {missing.length > 0 && (
          <section className="sec">
            <p className="none">{t.wish(missing.length)}</p>
            <ul className="wish">
              {missing.map(({ policy }) => (
                <li key={policy.id}>
                  <Link className="tag gh" {...onBoard(policy.id)} title={nameOf(policy)}>
                    {referenceOf(policy)}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      {only ? (
        <OnlyThere
          column={only}
          name={names.get(only.policy.id) ?? referenceOf(only.policy)}
          base={names.get(base.id) ?? referenceOf(base)}
          onClose={close}
        />
      ) : found ? (
        <FoundThere
          answer={answer}
          policy={found.policy.id}
          kind={link.kind ?? 'same'}
          name={names.get(found.policy.id) ?? referenceOf(found.policy)}
          onChoose={(row) => onChange({ ...nothingBeside, row, col: [found.policy.id] })}
          onClose={close}
        />
      ) : (
        columns.length > 1 && (
          <SideBySide
            columns={columns}
            names={names}
            differ={link.differ === '1'}
            onDiffer={(differ) => onChange({ differ: differ ? '1' : undefined })}
            onClose={close}
          />
        )
      )}
    </div>
  );
}
