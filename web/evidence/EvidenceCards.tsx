import { useState } from 'react';
import { groupBy } from '../../graph/group-by.ts';
import type { SourcedEvidence } from '../../graph/schema/evidence.ts';
import { useMessages } from '../i18n/messages.ts';
import { EvidenceCard } from './EvidenceCard.tsx';
import { evidenceMessages } from './messages.ts';

interface EvidenceCardsProps {
  readonly evidence: readonly SourcedEvidence[];
  readonly summary: string;
  readonly tags?: readonly string[];
}

/** All sentences a relationship was read from; what several places say in the same words stands once. */
export function EvidenceCards({ evidence, ...said }: EvidenceCardsProps) {
  return [...groupBy(evidence, ({ quote }) => quote)].map(([quote, pieces]) => (
    <SameWords key={quote} evidence={pieces} {...said} />
  ));
}

function SameWords({ evidence, ...said }: EvidenceCardsProps) {
  const t = useMessages(evidenceMessages);
  const [all, setAll] = useState(false);
  const rest = evidence.length - 1;
  const shown = all ? evidence : evidence.slice(0, 1);
  return (
    <>
      {shown.map((one) => (
        <EvidenceCard
          key={`${one.document}${one.start}-${one.end}`}
          evidence={one}
          {...said}
          {...(rest > 0 && { file: one.file })}
        />
      ))}
      {rest > 0 && (
        <button type="button" className="btn q ev-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.onlyFirst : t.sameWords(rest)}
        </button>
      )}
    </>
  );
}
