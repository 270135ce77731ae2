import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Asked } from '../../graph/api/client.ts';
import type { Language } from '../../graph/language.ts';
import type { TaskRow } from '../../graph/store/answers/tasks.ts';
import { allRows } from '../data/all-pages.ts';
import { failureOf } from '../data/failure-of.ts';
import { queries } from '../data/queries.ts';
import { CsvButton } from '../frame/CsvButton.tsx';
import type { Cell } from '../frame/csv.ts';
import { useLanguage, useMessages } from '../i18n/messages.ts';
import { basisWords, roleWords } from '../i18n/words.ts';
import { LedgerButton } from '../ledger/LedgerButton.tsx';
import { Trouble } from '../shell/Trouble.tsx';
import { inGraph } from '../state/links.ts';
import { nameOf, titleOf } from '../view-model/caption.ts';
import { taskMessages, taskTableHead } from './messages.ts';
import { TaskCard } from './TaskCard.tsx';

/** So many tasks are shown at once, and with each 再看 as many more. */
const page = 20;
/** So many nodes of a list are opened in the graph together. */
const mostInGraph = 12;

interface TaskListProps {
  /** Which tasks: the filter that made the number. */
  readonly filter: Asked<'tasks'>;
  /** Name of the file the list is handed on as. */
  readonly fileName: string;
}

/** The tasks behind a number, in the order of the documents, each with its sentence. */
export function TaskList({ filter, fileName }: TaskListProps) {
  const t = useMessages(taskMessages);
  const [limit, setLimit] = useState(page);
  const answer = useQuery({
    ...queries.tasks({ ...filter, limit }),
    placeholderData: keepPreviousData,
  });
  const { data, refetch } = answer;
  const error = failureOf(answer);
  const language = useLanguage();
  if (error) return <Trouble error={error} reset={() => void refetch()} />;
  if (!data)
    return (
      <p className="sec">
        <span className="waiting" />
      </p>
    );
  if (data.total === 0) return <p className="sec none">{t.noTasks}</p>;
  const rest = Math.min(data.total - data.rows.length, page);
  return (
    <>
      {data.rows.map((row) => (
        <TaskCard key={row.task.id} row={row} />
      ))}
      <footer className="sec task-list-foot">
        {rest > 0 && (
          <button type="button" className="btn" onClick={() => setLimit(limit + page)}>
            {t.more(rest)}
          </button>
        )}
        <Link className="btn" {...inGraph(data.rows.slice(0, mostInGraph).map(({ task }) => task.id))}>
          {t.inGraph}
        </Link>
        <CsvButton
          fileName={fileName}
          head={taskTableHead[language]}
          rows={async () => rowsOf(await allRows('tasks', filter), language)}
        />
        <LedgerButton filter={filter} />
      </footer>
    </>
  );
}

/** One row for each task and counted unit; a task that names none has one row. */
function rowsOf(rows: readonly TaskRow[], language: Language): Cell[][] {
  return rows.flatMap(({ task, policy, themes, assignments, targets }) => {
    const counted = assignments.filter((each) => each.counted);
    const about = [
      nameOf(policy.policy),
      policy.policy.properties.documentNumber as string | undefined,
      policy.regions.map(nameOf).join('、'),
      titleOf(task),
      themes.map(({ theme }) => nameOf(theme)).join('、'),
    ];
    const aims = targets.map(({ target }) => nameOf(target)).join('；');
    if (counted.length === 0) return [[...about, undefined, undefined, undefined, undefined, aims]];
    return counted.map(({ department, relationship, place }) => [
      ...about,
      nameOf(department),
      roleWords[relationship.properties.role as keyof typeof roleWords]?.[language],
      basisWords[relationship.properties.basis as keyof typeof basisWords]?.[language],
      place,
      aims,
    ]);
  });
}
