import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { StatsAnswer } from '../../../graph/store/answers.ts';
import type { DocumentRow } from '../../data/document-rows.ts';
import { queries } from '../../data/queries.ts';
import { useMessages } from '../../i18n/messages.ts';
import { overviewMessages } from './messages.ts';
import './notices.css';

interface NoticesProps {
  readonly stats: StatsAnswer;
  readonly rows: readonly DocumentRow[];
  /** Cited policies without a known level, where that is known. */
  readonly levelless: number;
}

interface Notice {
  readonly key: string;
  readonly count: number;
  readonly text: string;
  /** Whom it concerns. */
  readonly where: string;
  readonly open: ((said: ReactNode) => ReactNode) | undefined;
}

/** What a careful reader has to know before using a figure; nothing that does not occur is listed. */
export function Notices({ stats, rows, levelless }: NoticesProps) {
  const t = useMessages(overviewMessages);
  const unitless = rows.filter((row) => row.tasks > 0 && row.assignments === 0);
  const numberless = rows.filter((row) => !row.number);
  const doubtful = rows.filter((row) => row.findings > 0).toSorted((a, b) => b.findings - a.findings);
  const carriedForward = useQuery(queries.workload({ by: 'department', bases: ['carried-forward'], limit: 20 }));
  const carried = [...(carriedForward.data?.rows ?? []), ...(carriedForward.data?.groups ?? [])];
  const all: readonly Notice[] = [
    {
      key: 'unitless',
      count: stats.tasksWithoutUnit,
      text: t.withoutUnit,
      where: places(unitless),
      open: (said) => (
        <Link to="/workload" search={{ none: '1' }}>
          {said}
        </Link>
      ),
    },
    {
      key: 'carried',
      count: stats.carriedForward,
      text: t.carried,
      where: named(carried.flatMap((row) => row.regions.map((r) => String(r.region.properties.name)))),
      open: (said) => (
        <Link to="/quality" search={{ tasks: 'carried-forward' }}>
          {said}
        </Link>
      ),
    },
    {
      key: 'cited',
      count: stats.coverage.reduce((sum, c) => sum + c.cited, levelless),
      text: t.citedOnly,
      where: t.nationalOf(stats.coverage.find((c) => c.level === 'national')?.cited ?? 0),
      open: (said) => (
        <Link to="/lineage" search={{ open: 'collect' }}>
          {said}
        </Link>
      ),
    },
    {
      key: 'numberless',
      count: numberless.length,
      text: t.withoutNumber,
      where: places(numberless),
      open: (said) => (
        <Link to="/" search={{ find: t.noNumber }} hash="documents">
          {said}
        </Link>
      ),
    },
    {
      key: 'findings',
      count: stats.findings.reduce((sum, f) => sum + f.count, 0),
      text: t.findings,
      where: doubtful.length > 3 ? t.findingDocuments(doubtful.length) : places(doubtful),
      open: (said) => <Link to="/quality">{said}</Link>,
    },
  ];
  const notices = all.filter((notice) => notice.count > 0);
  return (
    <section className="panel-card">
      <header>
        <h2>{t.notice}</h2>
        <Link className="go" to="/quality">
          {t.toQuality}
        </Link>
      </header>
      {notices.length === 0 && <p className="t2">{t.nothingToNote}</p>}
      <ul className="notices">
        {notices.map(({ key, count, text, where, open }) => {
          const said = (
            <>
              <b>{count}</b>
              <span>{text}</span>
              <span className="t3">{where}</span>
            </>
          );
          return <li key={key}>{open ? open(said) : <div>{said}</div>}</li>;
        })}
      </ul>
    </section>
  );
}

const named = (names: readonly string[]) => [...new Set(names)].slice(0, 3).join('、');
const places = (rows: readonly DocumentRow[]) => named(rows.flatMap((row) => row.place ?? []));
