import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Label } from '../../../graph/schema/labels.ts';
import { type DocumentRow, dateSpan } from '../../data/document-rows.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { levelWords } from '../../i18n/words.ts';
import { LevelBars } from '../../marks/LevelBars.tsx';
import { inGraph, inReader } from '../../state/links.ts';
import { overviewMessages } from './messages.ts';
import { Words } from './Words.tsx';

const few = 5;

/** The held documents. A title opens the text, a number what it counts. */
export function DocumentTable({ rows }: { readonly rows: readonly DocumentRow[] }) {
  const t = useMessages(overviewMessages);
  const [all, setAll] = useState(false);
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
              <th scope="col">{t.level}</th>
              <th scope="col">{t.document}</th>
              <th scope="col">{t.number}</th>
              <th scope="col">{t.date}</th>
              {[t.tasks, t.listed, t.targets, t.citations].map((head) => (
                <th key={head} scope="col" className="n">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(all ? rows : rows.slice(0, few)).map((row) => (
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
