import type { CounterpartsAnswer } from '../../../../graph/store/answers/correspondences.ts';
import { useMessages } from '../../../i18n/messages.ts';
import { IconButton } from '../../../marks/IconButton.tsx';
import { titleOf } from '../../../view-model/caption.ts';
import { type CounterpartKind, rowsFoundIn } from './columns.ts';
import { taskLineageMessages } from './messages.ts';
import { Square } from './Square.tsx';
import './side-by-side.css';

interface FoundThereProps {
  readonly answer: CounterpartsAnswer;
  readonly policy: string;
  readonly kind: CounterpartKind;
  /** What the other document is called. */
  readonly name: string;
  onChoose(row: string): void;
  onClose(): void;
}

/** The tasks behind a sum of the matrix: those with a counterpart in one document, each opening both side by side. */
export function FoundThere({ answer, policy, kind, name, onChoose, onClose }: FoundThereProps) {
  const t = useMessages(taskLineageMessages);
  const word = kind === 'same' ? t.same : t.partOf;
  const title = t.foundTitle(name, word);
  return (
    <section className="side" aria-label={title}>
      <header className="side-head">
        <h2>{title}</h2>
        <span className="sp" />
        <IconButton word={t.close} icon="close" onClick={onClose} />
      </header>
      <ul className="side-list">
        {rowsFoundIn(answer, policy, kind).map(({ row, best }) => (
          <li key={row.task.id}>
            <button type="button" onClick={() => onChoose(row.task.id)}>
              {titleOf(row.task)} <Square state={kind} /> {titleOf(best.task)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
