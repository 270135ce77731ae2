import { useMessages } from '../../../i18n/messages.ts';
import { taskLineageMessages } from './messages.ts';
import { Square } from './Square.tsx';
import './matrix.css';

/** What the squares of the matrix and the marks of the comparison mean. */
export function TaskLegend() {
  const t = useMessages(taskLineageMessages);
  return (
    <>
      <span>
        <Square state="same" /> {t.same}
      </span>
      <span>
        <Square state="partOf" /> {t.partOf}
      </span>
      <span>
        <Square state="none" /> {t.noneLong}
      </span>
      <span>
        <i className="not-held-sample" aria-hidden="true" /> {t.notHeld}
      </span>
      <span>{t.moreLegend}</span>
      <span>
        <mark>{t.differs}</mark> {t.markNote}
      </span>
      <span>
        <b className="tag o">{t.added}</b> {t.addedNote}
      </span>
      <span>
        <b className="tag elsewhere">{t.writtenIn('…')}</b> {t.elsewhereNote}
      </span>
    </>
  );
}
