import { Link } from '@tanstack/react-router';
import type { Label } from '../../../graph/schema/labels.ts';
import type { DocumentAnswer } from '../../../graph/store/answers.ts';
import type { DocumentRow } from '../../data/document-rows.ts';
import { placeOf } from '../../evidence/passage.ts';
import { byLink, byPressing } from '../../frame/Opening.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { LabelMark } from '../../marks/LabelMark.tsx';
import { inGraph } from '../../state/links.ts';
import { nameOf } from '../../view-model/caption.ts';
import { inTaskLineage } from '../lineage/link.ts';
import { countedPlaces } from './counted.ts';
import { readerMessages } from './messages.ts';
import { isPointedAt, type Pointing, pointsAt } from './pointed.ts';
import './row-list.css';
import './document-panel.css';

interface DocumentPanelProps {
  readonly answer: DocumentAnswer;
  /** Its figures; absent until the list of documents has come. */
  readonly row: DocumentRow | undefined;
  /** The labels that are marked; all where absent. Of one alone, what its figure counts is listed. */
  readonly shown: ReadonlySet<Label> | undefined;
  readonly pointing: Pointing;
  /** Marks only what is of one label. */
  readonly onMarks: (label: Label) => void;
  readonly onGo: (place: { start: number; end: number }) => void;
}

/** What was read from the document as a whole, and what was not understood; shown while nothing is chosen. */
export function DocumentPanel({ answer, row, shown, pointing, onMarks, onGo }: DocumentPanelProps) {
  const t = useMessages(readerMessages);
  const language = useLanguage();
  const { findings, text, policy, mentions, outline } = answer;
  const figures = [
    {
      n: row?.tasks,
      what: t.tasks,
      opens: policy && byLink({ to: '/workload', search: { doc: [policy.id], list: 'all' } }),
    },
    {
      n: row?.assignments,
      what: t.listed,
      opens: byPressing(() => onMarks('Department'), shown?.size === 1 && shown.has('Department')),
    },
    {
      n: row?.targets,
      what: t.targets,
      opens: byPressing(() => onMarks('Target'), shown?.size === 1 && shown.has('Target')),
    },
    {
      n: row?.citations,
      what: t.citations,
      opens: byPressing(() => onMarks('Policy'), shown?.size === 1 && shown.has('Policy')),
    },
  ];
  const counted = (
    [
      { label: 'Department', what: t.listed },
      { label: 'Target', what: t.targets },
      { label: 'Policy', what: t.citations },
    ] as const
  ).find(({ label }) => shown?.size === 1 && shown.has(label));
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
          {figures.map(({ n, what, opens }) => (
            <div key={what}>
              <dd>{n === undefined ? <span className="waiting" /> : (n > 0 && opens?.(String(n))) || n}</dd>
              <dt>{what}</dt>
            </div>
          ))}
        </dl>
        {!counted && <p className="t2">{t.chooseItem}</p>}
      </div>
      {counted && (
        <div className="sec">
          <div className="h3">
            <h3>{counted.what}</h3>
          </div>
          <ul className="ls counted">
            {countedPlaces(mentions, counted.label).map(({ relationship, node, start, end }) => (
              <li
                key={relationship}
                className={isPointedAt(pointing, node.id) ? 'lit' : undefined}
                {...pointsAt(pointing, node.id)}
              >
                <button type="button" onClick={() => onGo({ start, end })}>
                  <LabelMark
                    label={node.label}
                    size={22}
                    ghost={node.label === 'Policy' && node.properties.presence !== 'held'}
                  />
                  <span className="ls-name" lang="zh-CN" title={nameOf(node)}>
                    {nameOf(node)}
                  </span>
                  <em>{placeOf(outline, start)}</em>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
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
