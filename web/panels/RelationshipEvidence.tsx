import { useQuery } from '@tanstack/react-query';
import type { RelationshipAnswer } from '../../graph/store/answers.ts';
import { queries } from '../data/queries.ts';
import { EvidenceCards } from '../evidence/EvidenceCards.tsx';
import { Loading } from '../frame/Loading.tsx';
import { graphMessages } from '../i18n/graph.ts';
import { useLanguage, useMessages } from '../i18n/messages.ts';
import { sourceWords } from '../i18n/source-words.ts';
import { basisWords } from '../i18n/words.ts';
import { saidOf } from '../view-model/sentence.ts';
import './relationship-evidence.css';

interface RelationshipEvidenceProps {
  readonly id: string;
  /** Length of the list a unit stands in, where it is known: 第 1 位，共 3 个. */
  readonly listed?: number;
}

/** What a relationship rests on: its quotes, or where else it comes from. */
export function RelationshipEvidence({ id, listed }: RelationshipEvidenceProps) {
  const { data, isError } = useQuery(queries.relationship(id));
  const t = useMessages(graphMessages);
  if (isError && !data) return <p className="panel-note">{t.failed}</p>;
  return data ? <Cards answer={data} {...(listed !== undefined && { listed })} /> : <Loading rows={2} />;
}

export function Cards({ answer, listed }: { readonly answer: RelationshipAnswer; readonly listed?: number }) {
  const t = useMessages(graphMessages);
  const language = useLanguage();
  const { properties, evidence, source, sourceDetail } = answer;
  if (evidence.length === 0) {
    return (
      <div className="source-card">
        <b>{t[`source_${source}`]}</b>
        <span>{t.notFromText}</span>
        {sourceDetail && <small title={sourceDetail}>{sourceWords(sourceDetail, language)}</small>}
      </div>
    );
  }
  const basis = basisWords[String(properties.basis) as keyof typeof basisWords]?.[language];
  const order = properties.order;
  const place =
    answer.type !== 'ASSIGNED_TO' || typeof order !== 'number'
      ? undefined
      : listed
        ? t.position(order, listed)
        : t.place(order);
  const tags = [basis, place].filter((tag) => tag !== undefined);
  const summary = saidOf(answer, language);
  return <EvidenceCards evidence={evidence} summary={summary} tags={tags} />;
}
