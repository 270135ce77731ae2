import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '../../data/queries.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { FindingPlace, State, ToSource } from './FindingsTable.tsx';
import { qualityMessages } from './messages.ts';

const page = 20;

interface FindingsPanelProps {
  readonly rule: string;
  readonly documents: readonly string[] | undefined;
}

/** All places of one kind of finding, each with its words, how it was handled and the way to the text. */
export function FindingsPanel({ rule, documents }: FindingsPanelProps) {
  const t = useMessages(qualityMessages);
  const language = useLanguage();
  const [limit, setLimit] = useState(page);
  const { data } = useQuery({
    ...queries.findings({ rules: [rule], limit, ...(documents && { documents: [...documents] }) }),
    placeholderData: keepPreviousData,
  });
  if (!data) return <p className="sec waiting" />;
  const rest = Math.min(page, data.total - data.rows.length);
  return (
    <>
      {data.rows.map((row) => (
        <article key={`${row.document.id}${row.start}${row.message}`} className="task-card">
          <p className="finding-head">
            <State severity={row.severity} />
          </p>
          {row.quote && (
            <blockquote lang="zh-CN">
              <mark>{row.quote}</mark>
            </blockquote>
          )}
          <p>{language === 'zh' ? row.message : row.messageEn}</p>
          <p className="task-foot">
            <span className="task-card-source">
              <FindingPlace row={row} />
            </span>
            <ToSource row={row} />
          </p>
        </article>
      ))}
      {rest > 0 && (
        <footer className="sec">
          <button type="button" className="btn" onClick={() => setLimit(limit + page)}>
            {t.more(rest)}
          </button>
        </footer>
      )}
    </>
  );
}
