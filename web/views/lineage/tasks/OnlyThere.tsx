import { Link } from '@tanstack/react-router';
import type { CounterpartsAnswer } from '../../../../graph/store/answers/correspondences.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { IconButton } from '../../../marks/IconButton.tsx';
import { inReader } from '../../../state/links.ts';
import { titleOf } from '../../../view-model/caption.ts';
import { inTaskLineage } from '../link.ts';
import { taskLineageMessages } from './messages.ts';
import './side-by-side.css';

interface OnlyThereProps {
  readonly column: CounterpartsAnswer['columns'][number];
  readonly name: string;
  readonly base: string;
  onClose(): void;
}

/** The tasks of another document that have no counterpart in this one. */
export function OnlyThere({ column, name, base, onClose }: OnlyThereProps) {
  const t = useMessages(taskLineageMessages);
  return (
    <section className="side" aria-label={t.onlyTitle(name)}>
      <header className="side-head">
        <h2>{t.onlyTitle(name)}</h2>
        <span className="sp" />
        <IconButton word={t.close} icon="close" onClick={onClose} />
      </header>
      <ul className="side-list">
        {column.only.map((task) => (
          <li key={task.id}>
            <Link {...inTaskLineage(task.id)}>{titleOf(task)}</Link>
            <Link {...inReader(column.policy.id, undefined, task.id)} aria-label={t.toReader(titleOf(task))}>
              →
            </Link>
          </li>
        ))}
      </ul>
      <p className="sec none">{t.onlyNote(base)}</p>
    </section>
  );
}
