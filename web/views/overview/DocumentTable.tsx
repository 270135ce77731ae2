import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Label } from '../../../graph/schema/labels.ts';
import { levels } from '../../../graph/schema/words.ts';
import { type DocumentRow, dateSpan } from '../../data/document-rows.ts';
import { SortHead } from '../../frame/SortHead.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { levelWords } from '../../i18n/words.ts';
import { LevelBars } from '../../marks/LevelBars.tsx';
import { inGraph, inReader } from '../../state/links.ts';
import { type Sort, type Sortable, sorted } from '../../view-model/sort.ts';
import { overviewMessages } from './messages.ts';
import { Words } from './Words.tsx';

const few = 5;

/** The held documents. A title opens the text, a number what it counts. */
export function DocumentTable({ rows }: { readonly rows: readonly DocumentRow[] }) {
  const t = useMessages(overviewMessages);
  const [all, setAll] = useState(false);
  const [sort, setSort] = useState<Sort>();
  const sorting = { sort, onSort: setSort };
  const ordered = sorted(rows, sort, sortValue);
  const span = dateSpan(rows);
  return (
    <section className="panel-card">
      <header>
        <h2>{t.documents}</h2>
        {span && <span className="t3">{t.dateSpan(...span)}</span>}
      </header>
      <div className="table-scroll">
        <table className="documents">
          <thead>
            <tr>
              {(['level', 'document', 'number', 'date'] as const).map((column) => (
                <SortHead key={column} column={column} name={t[column]} {...sorting} />
              ))}
              {(['tasks', 'listed', 'targets', 'citations'] as const).map((column) => (
                <SortHead key={column} column={column} name={t[column]} className="n" downFirst {...sorting} />
              ))}
            </tr>
          </thead>
          <tbody>
            {(all ? ordered : ordered.slice(0, few)).map((row) => (
              <DocumentLine key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > few && (
        <button type="button" className="btn q" onClick={() => setAll(!all)}>
          {all ? t.showFew : t.showAll(rows.length)}
        </button>
      )}
    </section>
  );
}

const valuesOf: Readonly<Record<string, (row: DocumentRow) => Sortable>> = {
  level: ({ level }) => level && levels.indexOf(level),
  document: ({ title }) => title,
  number: ({ number }) => number,
  date: ({ date }) => date,
  tasks: ({ tasks }) => tasks,
  listed: ({ assignments }) => assignments,
  targets: ({ targets }) => targets,
  citations: ({ citations }) => citations,
};
const sortValue = (row: DocumentRow, column: string) => valuesOf[column]?.(row);

function DocumentLine({ row }: { readonly row: DocumentRow }) {
  const t = useMessages(overviewMessages);
  const language = useLanguage();
  const counts: readonly (readonly [n: number, what: string, marks: Label])[] = [
    [row.assignments, t.listed, 'Department'],
    [row.targets, t.targets, 'Target'],
    [row.citations, t.citations, 'Policy'],
  ];
  return (
    <tr>
      <td className="level" title={row.level ? levelWords[row.level][language] : t.levelUnknown}>
        {row.level && <LevelBars level={row.level} />}
        <span className="visually-hidden">{row.level ? levelWords[row.level][language] : t.levelUnknown}</span>
      </td>
      <td className="title">
        <Link {...inReader(row.link)} title={row.title} lang="zh-CN">
          <Words text={row.title} />
        </Link>
        {row.file && (
          <span className="t3" lang="zh-CN">
            {row.file}
          </span>
        )}
      </td>
      <td>{row.number ?? <span className="t3">{t.noNumber}</span>}</td>
      <td>{row.date ?? <span className="t3">{t.noDate}</span>}</td>
      <td className="n">
        {row.policy && row.tasks > 0 ? (
          <Link {...inGraph([row.policy])} aria-label={t.openTasks(row.title, row.tasks)}>
            {row.tasks}
          </Link>
        ) : (
          row.tasks
        )}
      </td>
      {counts.map(([n, what, marks]) => (
        <td key={marks} className="n">
          {n > 0 ? (
            <Link
              {...inReader(row.link)}
              search={{ doc: row.link, marks: [marks] }}
              aria-label={t.openMarks(row.title, n, what)}
            >
              {n}
            </Link>
          ) : (
            <span className="t3">{t.notWritten}</span>
          )}
        </td>
      ))}
    </tr>
  );
}
