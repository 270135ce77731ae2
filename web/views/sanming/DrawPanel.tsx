import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { drawModes } from '../../../graph/schema/words.ts';
import { failureOf } from '../../data/failure-of.ts';
import { queries } from '../../data/queries.ts';
import { EvidenceCards } from '../../evidence/EvidenceCards.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { citationWords, drawWords } from '../../i18n/words.ts';
import { Trouble } from '../../shell/Trouble.tsx';
import { inGraph } from '../../state/links.ts';
import { titleOf } from '../../view-model/caption.ts';
import { Dots } from './Dots.tsx';
import { sanmingMessages } from './messages.ts';

/** Why a task, a document or an instrument counts: its sentences, or that it is a fact of the catalogue. */
export function DrawPanel({ relationship }: { readonly relationship: string }) {
  const t = useMessages(sanmingMessages);
  const language = useLanguage();
  const answer = useQuery(queries.relationship(relationship));
  const { data, refetch } = answer;
  const error = failureOf(answer);
  if (error) return <Trouble error={error} reset={() => void refetch()} />;
  if (!data) return <p className="sec waiting" />;
  const { mode, relation } = data.properties;
  const known = drawModes.find((each) => each === mode);
  const summary = known
    ? drawWords[known][language]
    : (citationWords[relation as keyof typeof citationWords]?.[language] ?? '');
  return (
    <>
      <section className="sec">
        <h3 className="h3">
          <span>{titleOf(data.fromNode)}</span>
          {known && (
            <span>
              <Dots mode={known} /> {summary}
            </span>
          )}
        </h3>
        <EvidenceCards evidence={data.evidence} summary={summary} />
        {data.evidence.length === 0 && <p className="none">{t.catalogueFact}</p>}
      </section>
      <footer className="sec">
        <Link className="btn" {...inGraph([data.from, data.to])}>
          {t.open}
        </Link>
      </footer>
    </>
  );
}
