import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lowConfidence, type SourcedEvidence } from '../../graph/schema/evidence.ts';
import { queries } from '../data/queries.ts';
import { useMessages } from '../i18n/messages.ts';
import { inReader } from '../state/links.ts';
import { evidenceMessages } from './messages.ts';
import { passageOf, placeOf } from './passage.ts';
import './evidence.css';

interface EvidenceCardProps {
  readonly evidence: SourcedEvidence;
  /** The relationship in a word or a sentence: 负责. */
  readonly summary: string;
  /** What else is to be said of it: 原文明写, 第 1 位，共 3 个. */
  readonly tags?: readonly string[];
  /** Its file, where the same words stand in several. */
  readonly file?: string;
}

/**
 * The sentence a relationship was read from, its words marked, and the way to it. The one form of evidence in every
 * view. The text around the quote is fetched when the card shows; until then the quote stands alone. The way leads into
 * the very text, not into its policy, which may have several: only in that one its place is right.
 */
export function EvidenceCard({ evidence, summary, tags = [], file }: EvidenceCardProps) {
  const t = useMessages(evidenceMessages);
  const { data } = useQuery(queries.document(evidence.document));
  const { before, marked, after } = passageOf(evidence, data?.text);
  const policy = data?.policy?.properties;
  const document = String(policy?.documentNumber ?? policy?.name ?? data?.document.title ?? '');
  const place = data ? placeOf(data.outline, evidence.start) : '';
  const where = [document, file, place, evidence.page ? t.page(evidence.page) : ''].filter(Boolean).join(' · ');
  return (
    <article className="ev">
      <p className="ev-head">
        <b>{summary}</b>
        {tags.map((tag) => (
          <span key={tag} className="tag">
            {tag}
          </span>
        ))}
        {evidence.confidence < lowConfidence && <span className="tag w">? {t.lowConfidence}</span>}
      </p>
      <blockquote lang="zh-CN">
        {before}
        <mark>{marked}</mark>
        {after}
      </blockquote>
      <p className="ev-foot">
        {data ? (
          <span title={t.characters(evidence.start, evidence.end)}>{where}</span>
        ) : (
          <i className="ev-waiting" aria-hidden="true" />
        )}
        <Link {...inReader(evidence.document, evidence)} aria-label={t.openAt(where)}>
          {t.source}
        </Link>
      </p>
    </article>
  );
}
