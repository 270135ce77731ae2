import { Link } from '@tanstack/react-router';
import type { WorkloadAnswer } from '../../graph/store/answers/workload.ts';
import { useMessages } from '../i18n/messages.ts';
import { inReader } from '../state/links.ts';
import { nameOf, referenceOf } from '../view-model/caption.ts';
import { taskMessages } from './messages.ts';
import './tasks.css';

interface DocumentTasksProps {
  readonly documents: readonly Pick<WorkloadAnswer['policies'][number], 'policy' | 'regions' | 'tasks'>[];
}

/** The documents behind a number: each opens its text, its count its tasks. */
export function DocumentTasks({ documents }: DocumentTasksProps) {
  const t = useMessages(taskMessages);
  return (
    <ul className="sec document-tasks">
      {documents.map(({ policy, regions, tasks }) => (
        <li key={policy.id} data-id={policy.id}>
          <Link {...inReader(policy.id)} title={nameOf(policy)}>
            <b>{regions.map(nameOf).join('、')}</b> {referenceOf(policy)}
          </Link>
          <Link
            to="/workload"
            search={{ doc: [policy.id], list: 'named' }}
            aria-label={t.tasksOf(referenceOf(policy), tasks)}
          >
            {t.tasks(tasks)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
