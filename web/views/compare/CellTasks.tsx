import type { Asked } from '../../../graph/api/client.ts';
import type { TaskRow } from '../../../graph/store/answers/tasks.ts';
import { useMessages } from '../../i18n/messages.ts';
import { TaskCard } from '../../tasks/TaskCard.tsx';
import { TaskList } from '../../tasks/TaskList.tsx';
import { compareMessages } from './messages.ts';

interface CellTasksProps {
  /** The tasks that the theme is first for. */
  readonly filter: Asked<'tasks'>;
  /** Whether there are any. */
  readonly own: boolean;
  /** Tasks about something else that cover it as well. */
  readonly within: readonly TaskRow[];
  readonly fileName: string;
}

/** The tasks behind a cell as it counts them, and apart from them those that only cover the theme as well. */
export function CellTasks({ filter, own, within, fileName }: CellTasksProps) {
  const t = useMessages(compareMessages);
  return (
    <>
      {own && <TaskList filter={{ ...filter, primaryTheme: true }} fileName={fileName} />}
      {within.length > 0 && (
        <section>
          <h3 className="h3 sec">{own ? t.alsoWithin(within.length) : t.onlyWithin(within.length)}</h3>
          {within.map((row) => (
            <TaskCard key={row.task.id} row={row} />
          ))}
        </section>
      )}
    </>
  );
}
