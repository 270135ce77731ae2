import { Link } from '@tanstack/react-router';
import type { Language } from '../../../graph/language.ts';
import type { Label } from '../../../graph/schema/labels.ts';
import { levels } from '../../../graph/schema/words.ts';
import { type DocumentRow, dateSpan } from '../../data/document-rows.ts';
import { CsvButton } from '../../frame/CsvButton.tsx';
import type { Cell } from '../../frame/csv.ts';
import { FindField, rowsFound } from '../../frame/FindField.tsx';
import { frameMessages } from '../../frame/messages.ts';
import { SortHead } from '../../frame/SortHead.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { levelWords } from '../../i18n/words.ts';
import { LevelBars } from '../../marks/LevelBars.tsx';
import { inReader } from '../../state/links.ts';
import { useViewLink } from '../../state/use-view-link.ts';
import { type Sort, type Sortable, sorted } from '../../view-model/sort.ts';
import { overviewMessages } from './messages.ts';
import { Words } from './Words.tsx';
import './document-table.css';

const few = 5;

/** From so many documents on, a field finds some among them by title or number. */
const manyDocuments = 20;

/** The held documents. A title opens the text, a number what it counts. */
export function DocumentTable({ rows }: { readonly rows: readonly DocumentRow[] }) {
  const t = useMessages(overviewMessages);
  const f = useMessages(frameMessages);
  const language = useLanguage();
  const [{ sort, find, all }, change] = useViewLink('/');
  const sorting = { sort, onSort: (next: Sort | undefined) => change({ sort: next }) };
  const found = rowsFound(rows, find, ({ title, number, place }) => [title, number ?? t.noNumber, place].join(' '));
  const ordered = sorted(found, sort, sortValue);
  const span = dateSpan(rows);
  return (
    <section className="panel-card" id="documents">
      <header>
        <h2>{t.documents}</h2>
        {(rows.length > manyDocuments || find) && (
          <FindField
            name={t.findDocument}
            words={find}
            onWords={(words) => change({ find: words }, { replace: true })}
          />
        )}
        {span && <span className="t3">{t.dateSpan(...span)}</span>}
        {rows.length > 0 && (
          <CsvButton
            fileName={t.documents}
            head={[t.level, t.document, t.number, t.date, t.tasks, t.listed, t.targets, t.citations, t.file]}
            rows={() => ordered.map((row) => cellsOf(row, language))}
          />
        )}
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
            {(all || find ? ordered : ordered.slice(0, few)).map((row) => (
              <DocumentLine key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {find && found.length === 0 && (
        <p className="t3">
          {f.noRow(find)}{' '}
          <button type="button" className="btn" onClick={() => change({ find: undefined })}>
            {f.allRows}
          </button>
        </p>
      )}
      {rows.length > few && !find && (
        <button type="button" className="btn q" onClick={() => change({ all: all ? undefined : '1' })}>
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

const cellsOf = (row: DocumentRow, language: Language): Cell[] => [
  row.level && levelWords[row.level][language],
  row.title,
  row.number,
  row.date,
  row.tasks,
  row.assignments,
  row.targets,
  row.citations,
  row.file,
];

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
          <Link
            to="/workload"
            search={{ doc: [row.policy], list: 'all' }}
            aria-label={t.openTasks(row.title, row.tasks)}
          >
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
