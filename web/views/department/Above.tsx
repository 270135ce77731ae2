import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { UnitAnswer } from '../../../graph/store/answers/unit.ts';
import { queries } from '../../data/queries.ts';
import { EvidenceCard } from '../../evidence/EvidenceCard.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { citationWords } from '../../i18n/words.ts';
import { LevelBars } from '../../marks/LevelBars.tsx';
import { inGraph, inReader } from '../../state/links.ts';
import { referenceOf } from '../../view-model/caption.ts';
import { departmentMessages } from './messages.ts';
import './above.css';

type Document = UnitAnswer['above'][number];

/** A citation that makes the other document the ground of this one. */
const grounds = new Set(['implements', 'based-on', 'forwards']);

/** The document as a whole rests on it, or only one of its tasks names it. */
const rank = ({ citations }: Document) =>
  citations.some(({ from, properties }) => from.startsWith('policy:') && grounds.has(String(properties.relation)))
    ? 0
    : 1;

/** The documents above: what they ask, or, where the text is not held, that nothing can be said of it. */
export function Above({ answer }: { readonly answer: UnitAnswer }) {
  const t = useMessages(departmentMessages);
  const documents = [...answer.above].sort((a, b) => rank(a) - rank(b));
  const [first, ...others] = documents;
  return (
    <section className="department-above" aria-labelledby="department-above">
      <h2 className="h3" id="department-above">
        {t.above}
      </h2>
      {first ? <AboveDocument document={first} /> : <p className="none">{t.noAbove}</p>}
      {others.length > 0 && (
        <details>
          <summary>{t.aboveMore(others.length)}</summary>
          <ul>
            {others.map(({ policy, held }) => (
              <li key={policy.id}>
                <Link {...(held ? inReader(policy.id) : inGraph([policy.id]))}>{referenceOf(policy)}</Link>{' '}
                {!held && <span className="tag gh">{t.notHeld}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function AboveDocument({ document }: { readonly document: Document }) {
  const t = useMessages(departmentMessages);
  const language = useLanguage();
  const { policy, held, citations, lacking } = document;
  const [citation] = citations;
  const { data } = useQuery({ ...queries.relationship(citation?.id ?? ''), enabled: citation !== undefined });
  const evidence = data?.evidence[0];
  const level = policy.properties.level as Parameters<typeof LevelBars>[0]['level'] | undefined;
  return (
    <>
      <div className={held ? 'above-card' : 'above-card not-held'}>
        <p>
          {level && <LevelBars level={level} />} <b>{referenceOf(policy)}</b>{' '}
          {!held && <span className="tag gh">{t.notHeld}</span>}
        </p>
        <p>{held ? t.aboveHeld(lacking.length) : t.notHeldText}</p>
        {!held && (
          <Link className="go" to="/quality">
            {t.collect}
          </Link>
        )}
      </div>
      {evidence && (
        <EvidenceCard
          evidence={evidence}
          summary={citationWords[citation?.properties.relation as keyof typeof citationWords]?.[language] ?? ''}
        />
      )}
    </>
  );
}
