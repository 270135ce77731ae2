import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FindingsAnswer } from '../../../graph/store/answers/findings.ts';
import { queries } from '../../data/queries.ts';
import { placeOf } from '../../evidence/passage.ts';
import { SortHead } from '../../frame/SortHead.tsx';
import { findingWords } from '../../i18n/findings.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { inReader } from '../../state/links.ts';
import type { Sort, Sortable } from '../../view-model/sort.ts';
import { severities } from './link.ts';
import { qualityMessages } from './messages.ts';
import './findings-table.css';

export type FindingRow = FindingsAnswer['rows'][number];

/** One kind of finding, with its first place once that is known. */
export interface FindingKind {
  readonly rule: string;
  readonly name: string;
  readonly count: number;
  readonly first: FindingRow | undefined;
}

/** The kinds of findings in the documents that are chosen, each with the first of its places. */
export function useFindingKinds(
  rules: FindingsAnswer['rules'],
  documents: readonly string[] | undefined,
): readonly FindingKind[] {
  const language = useLanguage();
  const asked = documents && { documents: [...documents] };
  const answers = useQueries({
    queries: rules.map(({ rule }) => queries.findings({ rules: [rule], limit: 1, ...asked })),
  });
  return rules
    .map(({ rule, count }, i) => {
      const data = answers[i]?.data;
      // How often a kind occurs in some documents alone is known with their answer.
      const found = documents ? (data?.total ?? 0) : count;
      return { rule, name: findingWords[rule]?.[language] ?? rule, count: found, first: data?.rows[0] };
    })
    .filter(({ count }) => count > 0);
}

export const kindValue = ({ name, count, first }: FindingKind, column: string): Sortable =>
  ({ kind: name, count, state: first && severities.indexOf(first.severity) })[column];

interface FindingsTableProps {
  readonly kinds: readonly FindingKind[];
  /** The open kind. */
  readonly open: string | undefined;
  readonly sort: Sort | undefined;
  onOpen(rule: string): void;
  onSort(sort: Sort | undefined): void;
}

/** One row for each kind of finding: how many there are, where the first stands, and how it was handled. */
export function FindingsTable({ kinds, open, sort, onOpen, onSort }: FindingsTableProps) {
  const t = useMessages(qualityMessages);
  const sorting = { sort, onSort };
  return (
    <table className="findings">
      <thead>
        <tr className="findings-head">
          <SortHead column="state" name={t.state} {...sorting} />
          <SortHead column="kind" name={t.kind} {...sorting} />
          <SortHead column="count" name={t.count} className="number" downFirst {...sorting} />
          <th scope="col">{t.quote}</th>
          <th scope="col">{t.handled}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <KindRow key={kind.rule} kind={kind} isOpen={open === kind.rule} onOpen={() => onOpen(kind.rule)} />
        ))}
      </tbody>
    </table>
  );
}

interface KindRowProps {
  readonly kind: FindingKind;
  readonly isOpen: boolean;
  onOpen(): void;
}

function KindRow({ kind: { name, count, first }, isOpen, onOpen }: KindRowProps) {
  const t = useMessages(qualityMessages);
  const language = useLanguage();
  return (
    <tr className={isOpen ? 'findings-row chosen' : 'findings-row'}>
      <td>{first && <State severity={first.severity} />}</td>
      <th scope="row">
        <button type="button" aria-pressed={isOpen} onClick={onOpen}>
          {name}
        </button>
      </th>
      <td className="number">
        <button type="button" aria-label={t.placesOf(name, count)} onClick={onOpen}>
          {count}
        </button>
      </td>
      <td className="quote" lang="zh-CN">
        {first?.quote && (
          <span>
            <mark>{first.quote}</mark>
          </span>
        )}
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
