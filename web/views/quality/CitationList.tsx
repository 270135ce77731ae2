import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { MissingAnswer } from '../../../graph/store/answers/lineage.ts';
import { useMessages } from '../../i18n/messages.ts';
import { RelationshipEvidence } from '../../panels/RelationshipEvidence.tsx';
import { inGraph } from '../../state/links.ts';
import { nameOf, referenceOf } from '../../view-model/caption.ts';
import { onBoard } from '../lineage/link.ts';
import type { QualityLink } from './link.ts';
import { qualityMessages } from './messages.ts';

/** So many citations stand at once, each with its sentence. */
const page = 20;

interface CitationListProps {
  readonly answer: MissingAnswer;
  readonly link: Pick<QualityLink, 'form' | 'cited'>;
}

/** The documents that cite one as a whole: all their tasks could be set beside it. Other citations are of a task alone. */
function citingAsWhole({ citing, comparable }: MissingAnswer['rows'][number]) {
  const policies = new Set(citing.flatMap(({ node, policy }) => (node.id === policy.id ? [policy.id] : [])));
  const alone = new Set(
    citing.flatMap(({ node, policy }) => (policies.has(policy.id) || node.properties.kind !== 'task' ? [] : [node.id])),
  );
  return { policies: [...policies], tasks: comparable - alone.size };
}

/** Citations of documents that are not held: those of one of them, or those that name what they cite in one way. */
export function CitationList({ answer, link }: CitationListProps) {
  const t = useMessages(qualityMessages);
  const [limit, setLimit] = useState(page);
  const citations = answer.rows
    .filter(({ policy }) => link.cited === undefined || policy.id === link.cited)
    .flatMap(({ policy, citing }) => citing.map((each) => ({ ...each, cited: policy })))
    .filter(
      ({ relationship }) =>
        link.form === undefined || link.form === 'all' || relationship.properties.form === link.form,
    );
  const rest = Math.min(page, citations.length - limit);
  const missing = answer.rows.find(({ policy }) => policy.id === link.cited);
  const asWhole = missing && citingAsWhole(missing);
  return (
    <>
      {citations.slice(0, limit).map(({ policy, cited, relationship }) => (
        <section key={relationship.id} className="sec">
          <h3 className="citation-head" title={nameOf(cited)}>
            <b>{referenceOf(policy)}</b> → {referenceOf(cited)}
          </h3>
          <RelationshipEvidence id={relationship.id} />
        </section>
      ))}
      <footer className="sec task-list-foot">
        {rest > 0 && (
          <button type="button" className="btn" onClick={() => setLimit(limit + page)}>
            {t.more(rest)}
          </button>
        )}
        {asWhole && asWhole.policies.length > 0 && (
          <Link className="btn" to="/workload" search={{ list: 'all', doc: asWhole.policies }}>
            {t.comparableTasks(asWhole.tasks)}
          </Link>
        )}
        {link.cited && (
          <>
            <Link className="btn" {...onBoard(link.cited)}>
              {t.onBoard}
            </Link>
            <Link className="btn" {...inGraph([link.cited])}>
              {t.inGraph}
            </Link>
          </>
        )}
        {link.form && answer.total > answer.rows.length && <p className="none">{t.citationsCut(answer.rows.length)}</p>}
        {link.form && answer.citations.toHeld > 0 && <p className="none">{t.heldElsewhere(answer.citations.toHeld)}</p>}
      </footer>
    </>
  );
}
