import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FindingsAnswer } from '../../../graph/store/count-answers.ts';
import { queries } from '../../data/queries.ts';
import { placeOf } from '../../evidence/passage.ts';
import { findingWords } from '../../i18n/findings.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { inReader } from '../../state/links.ts';
import { qualityMessages } from './messages.ts';

export type FindingRow = FindingsAnswer['rows'][number];

interface FindingsTableProps {
  readonly rules: FindingsAnswer['rules'];
  /** The open kind. */
  readonly open: string | undefined;
  readonly documents: readonly string[] | undefined;
  onOpen(rule: string): void;
}

/** One row for each kind of finding: how many there are, where the first stands, and how it was handled. */
export function FindingsTable({ rules, open, documents, onOpen }: FindingsTableProps) {
  const t = useMessages(qualityMessages);
  return (
    <table className="findings">
      <thead>
        <tr className="findings-head">
          <th scope="col">{t.state}</th>
          <th scope="col">{t.kind}</th>
          <th scope="col" className="number">
            {t.count}
          </th>
          <th scope="col">{t.quote}</th>
          <th scope="col">{t.handled}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {rules.map(({ rule, count }) => (
          <KindRow
            key={rule}
            rule={rule}
            count={count}
            isOpen={open === rule}
            documents={documents}
            onOpen={() => onOpen(rule)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface KindRowProps {
  readonly rule: string;
  readonly count: number;
  readonly isOpen: boolean;
  readonly documents: readonly string[] | undefined;
  onOpen(): void;
}

function KindRow({ rule, count, isOpen, documents, onOpen }: KindRowProps) {
  const language = useLanguage();
  const { data } = useQuery(
    queries.findings({ rules: [rule], limit: 1, ...(documents && { documents: [...documents] }) }),
  );
  const first = data?.rows[0];
  const shown = documents ? data?.total : count;
  if (shown === 0) return null;
  const name = findingWords[rule]?.[language] ?? rule;
  return (
    <tr className={isOpen ? 'findings-row chosen' : 'findings-row'}>
      <td>{first && <State severity={first.severity} />}</td>
      <th scope="row">
        <button type="button" aria-pressed={isOpen} onClick={onOpen}>
          {name}
        </button>
      </th>
      <td className="number">{shown ?? '…'}</td>
      <td className="quote" lang="zh-CN">
        {first?.quote && <mark>{first.quote}</mark>}
      </td>
      <td className="handled">{first && (language === 'zh' ? first.message : first.messageEn)}</td>
      <td>{first && <ToSource row={first} />}</td>
    </tr>
  );
}

/** 待确认 outlined, 照实标明 plain: a state is a word, never a colour. */
export function State({ severity }: { readonly severity: FindingRow['severity'] }) {
  const t = useMessages(qualityMessages);
  return <span className={severity === 'info' ? 'state' : 'tag df'}>{t[severity]}</span>;
}

export function ToSource({ row }: { readonly row: FindingRow }) {
  const t = useMessages(qualityMessages);
  const place = row.start === undefined || row.end === undefined ? undefined : { start: row.start, end: row.end };
  const label = t.sourceAt(`${row.document.title} ${row.quote ?? ''}`);
  return (
    <Link className="go" {...inReader(row.document.id, place)} aria-label={label}>
      {t.source}
    </Link>
  );
}

/** Where a finding stands: the document, and its place in the document's own marks. */
export function FindingPlace({ row }: { readonly row: FindingRow }) {
  const t = useMessages(qualityMessages);
  const { data } = useQuery(queries.document(row.document.id));
  const place = data && row.start !== undefined ? placeOf(data.outline, row.start) : '';
  const number = row.policy?.properties.documentNumber;
  const characters = row.start === undefined || row.end === undefined ? '' : t.characters(row.start, row.end);
  return <>{[String(number ?? row.document.title), place, characters].filter(Boolean).join(' · ')}</>;
}
