import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReformModelAnswer } from '../../../graph/store/answers/reform-model.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { drawWords } from '../../i18n/words.ts';
import { RelationshipEvidence } from '../../panels/RelationshipEvidence.tsx';
import { inGraph, inReader } from '../../state/links.ts';
import { taskMessages } from '../../tasks/messages.ts';
import { nameOf, referenceOf, titleOf } from '../../view-model/caption.ts';
import { Dots } from './Dots.tsx';
import type { Drawn } from './drawn.ts';
import { sanmingMessages } from './messages.ts';
import './drawn-list.css';

/** So many tasks stand at once, each with its sentence. */
const page = 20;
/** So many nodes are opened in the graph together. */
const mostInGraph = 12;

/** The tasks behind a figure, each with the sentence that draws on the model. */
export function DrawnList({ drawn }: { readonly drawn: readonly Drawn[] }) {
  const t = useMessages(sanmingMessages);
  const { more, noTasks, openTask } = useMessages(taskMessages);
  const language = useLanguage();
  const [limit, setLimit] = useState(page);
  const shown = drawn.slice(0, limit);
  const rest = Math.min(page, drawn.length - shown.length);
  if (drawn.length === 0) return <p className="sec none">{noTasks}</p>;
  return (
    <>
      {shown.map(({ document, task, mode, relationship }) => (
        <section key={relationship} className="sec drawn-task">
          <h3>
            <b>{document.regions.map(nameOf).join('、')}</b>{' '}
            <Link {...inReader(document.policy.id, undefined, task.id)} aria-label={openTask(titleOf(task))}>
              {titleOf(task)}
            </Link>
          </h3>
          <p className="none">
            <Dots mode={mode} /> {drawWords[mode][language]} · {referenceOf(document.policy)}
          </p>
          <RelationshipEvidence id={relationship} />
        </section>
      ))}
      <footer className="sec task-list-foot">
        {rest > 0 && (
          <button type="button" className="btn" onClick={() => setLimit(limit + page)}>
            {more(rest)}
          </button>
        )}
        <Link className="btn" {...inGraph(shown.slice(0, mostInGraph).map(({ task }) => task.id))}>
          {t.open}
        </Link>
      </footer>
    </>
  );
}

/** The documents whose own title promotes the model, each with what says so. */
export function InstrumentList({ answer }: { readonly answer: ReformModelAnswer }) {
  return (
    <>
      {answer.instruments.map(({ policy, relationship }) => (
        <section key={policy.id} className="sec drawn-task">
          <h3>
            <Link {...inGraph([policy.id])}>{nameOf(policy)}</Link>
          </h3>
          <p className="none">
            <Dots mode="title" /> {String(policy.properties.documentNumber ?? policy.properties.issuer ?? '')}
          </p>
          <RelationshipEvidence id={relationship.id} />
        </section>
      ))}
    </>
  );
}
