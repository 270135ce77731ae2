import { Link } from '@tanstack/react-router';
import type { DocumentAnswer } from '../../../graph/store/answers.ts';
import type { DocumentRow } from '../../data/document-rows.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { inGraph } from '../../state/links.ts';
import { inTaskLineage } from '../lineage/link.ts';
import { readerMessages } from './messages.ts';

interface DocumentPanelProps {
  readonly answer: DocumentAnswer;
  /** Its figures; absent until the list of documents has come. */
  readonly row: DocumentRow | undefined;
  readonly onGo: (place: { start: number; end: number }) => void;
}

/** What was read from the document as a whole, and what was not understood; shown while nothing is chosen. */
export function DocumentPanel({ answer, row, onGo }: DocumentPanelProps) {
  const t = useMessages(readerMessages);
  const language = useLanguage();
  const { findings, text, policy } = answer;
  const figures = [
    [row?.tasks, t.tasks],
    [row?.assignments, t.listed],
    [row?.targets, t.targets],
    [row?.citations, t.citations],
  ] as const;
  return (
    <>
      <div className="sec item-head">
        <h2>{t.counts}</h2>
        {policy && (
          <Link className="btn" {...inGraph([policy.id])}>
            {t.inGraph}
          </Link>
        )}
        {policy && (
          <Link className="btn" {...inTaskLineage(policy.id)}>
            {t.inTaskLineage}
          </Link>
        )}
      </div>
      <div className="sec">
        <dl className="figures" aria-busy={!row}>
          {figures.map(([n, what]) => (
            <div key={what}>
              <dd>{n ?? <span className="waiting" />}</dd>
              <dt>{what}</dt>
            </div>
          ))}
        </dl>
        <p className="t2">{t.chooseItem}</p>
      </div>
      <div className="sec">
        <div className="h3">
          <h3>{findings.length > 0 ? t.findings : t.noFindings}</h3>
          {findings.length > 0 && <span>{findings.length}</span>}
        </div>
        <ul className="finding-list">
          {findings.map((finding, i) => (
            <li key={i}>
              <p>{language === 'zh' ? finding.message : finding.messageEn}</p>
              {finding.start !== undefined && finding.end !== undefined && finding.end > finding.start && (
                <p className="finding-quote">
                  <q lang="zh-CN">{(finding.quote ?? text.slice(finding.start, finding.end)).slice(0, 60)}</q>
                  <button type="button" onClick={() => onGo({ start: finding.start ?? 0, end: finding.end ?? 0 })}>
                    {t.goThere} →
                  </button>
                </p>
              )}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
