import { useQueries } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { LineageAnswer, StatsAnswer } from '../../../graph/store/answers.ts';
import { queries } from '../../data/queries.ts';
import { frameMessages } from '../../frame/messages.ts';
import { byLink, Opening } from '../../frame/Opening.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { SearchBox } from '../../search/SearchBox.tsx';
import { allDocuments, allTasks } from '../../state/links.ts';
import { overviewMessages } from './messages.ts';
import { mostCitedNumber } from './most-cited.ts';
import './hero.css';

/** What a first-time reader may type: initials, a unit, a subject. Shown only where the corpus answers. */
const worthTrying = ['wsjkw', '省医保局', 'DRG', '年薪制', '县域医共体', '三明'];
const most = 5;

interface HeroProps {
  readonly stats: StatsAnswer | undefined;
  readonly lineage: Pick<LineageAnswer, 'policies' | 'lines'>;
}

/** The finding, as a sentence, and the search box. */
export function Hero({ stats, lineage }: HeroProps) {
  const t = useMessages(overviewMessages);
  const nothing = useMessages(frameMessages);
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const number = mostCitedNumber(lineage);
  const candidates = [...worthTrying.slice(0, 1), ...(number ? [number] : []), ...worthTrying.slice(1)];
  const answers = useQueries({
    queries: candidates.map((candidate) => ({ ...queries.search({ query: candidate, limit: 1 }), enabled: !!stats })),
  });
  const found = candidates.filter((_, i) => (answers[i]?.data?.total ?? 0) > 0).slice(0, most);

  return (
    <div className="hero">
      <h1>
        {stats ? (
          stats.documents.length > 0 ? (
            <Opening
              said={t.finding(stats.documents.length, stats.tasks)}
              opens={[byLink(allDocuments), byLink(allTasks)]}
            />
          ) : (
            nothing.nothingHeld
          )
        ) : (
          <>
            <span className="visually-hidden">{t.title}</span>
            <span className="waiting" />
          </>
        )}
      </h1>
      {stats?.documents.length === 0 && <p className="t2">{nothing.nothingHeldHow}</p>}
      <SearchBox look="hero" query={query} onQuery={setQuery} fieldRef={field} />
      <p className="hero-try">
        {found.length > 0 && <span>{t.try}</span>}
        {found.map((candidate) => (
          <button
            key={candidate}
            type="button"
            onClick={() => {
              setQuery(candidate);
              field.current?.focus();
            }}
          >
            {candidate}
          </button>
        ))}
      </p>
    </div>
  );
}
