import { Link } from '@tanstack/react-router';
import { type Level, levels } from '../../../graph/schema/words.ts';
import type { LineageAnswer, StatsAnswer } from '../../../graph/store/answers.ts';
import { byLink, Opening } from '../../frame/Opening.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { levelWords } from '../../i18n/words.ts';
import { LevelBars } from '../../marks/LevelBars.tsx';
import { allDocuments, inGraph } from '../../state/links.ts';
import { overviewMessages } from './messages.ts';
import './coverage.css';

/** So many cards fit beside the figure; what is more is a number. */
const most = 12;

interface CoverageProps {
  readonly coverage: StatsAnswer['coverage'];
  readonly policies: LineageAnswer['policies'];
  readonly levelless: Levelless;
}

/** Policies whose level no text states. */
export interface Levelless {
  readonly held: number;
  readonly cited: number;
  readonly ids: readonly string[];
}

/** How many documents of each level are held (filled), and how many are only cited (dashed). */
export function Coverage({ coverage, policies, levelless }: CoverageProps) {
  const t = useMessages(overviewMessages);
  const of = (level: Level) => coverage.find((c) => c.level === level) ?? { held: 0, cited: 0 };
  const total = (what: 'held' | 'cited') => coverage.reduce((all, c) => all + c[what], 0);
  return (
    <section className="coverage" aria-labelledby="coverage-title">
      <header>
        <h2 id="coverage-title">{t.coverage}</h2>
        <span className="coverage-key">
          <Card held /> <Opening said={t.heldCount(total('held') + levelless.held)} opens={[byLink(allDocuments)]} />
        </span>
        <span className="coverage-key">
          <Card held={false} />{' '}
          <Opening
            said={t.citedCount(total('cited') + levelless.cited)}
            opens={[byLink({ to: '/lineage', search: { open: 'collect' } })]}
          />
        </span>
      </header>
      <ul>
        {levels.map((level) => {
          const ids = policies.filter((p) => p.properties.level === level).map((p) => p.id);
          return <CoverageRow key={level} level={level} {...of(level)} ids={ids} />;
        })}
        {levelless.held + levelless.cited > 0 && <CoverageRow level={undefined} {...levelless} />}
      </ul>
    </section>
  );
}

interface CoverageRowProps {
  readonly level: Level | undefined;
  readonly held: number;
  readonly cited: number;
  readonly ids: readonly string[];
}

function CoverageRow({ level, held, cited, ids }: CoverageRowProps) {
  const t = useMessages(overviewMessages);
  const language = useLanguage();
  const word = level ? levelWords[level][language] : t.levelUnknown;
  const shownHeld = Math.min(held, most);
  const shownCited = Math.min(cited, most - shownHeld);
  const rest = held + cited - shownHeld - shownCited;
  const row = (
    <>
      {level && <LevelBars level={level} />}
      <span className="coverage-level">{word}</span>
      <span className="coverage-cards">
        {Array.from({ length: shownHeld + shownCited }, (_, i) => (
          <Card key={i} held={i < shownHeld} />
        ))}
        {rest > 0 && <span className="t3">{t.more(rest)}</span>}
      </span>
      <span className="coverage-count">{t.levelHeld(held, held + cited)}</span>
    </>
  );
  const said = (
    <>
      {row}
      <span className="visually-hidden">{t.coverageOf(held, held + cited)}</span>
    </>
  );
  // The picture holds all of them, or the board lists them.
  const isWhole = ids.length === held + cited;
  return (
    <li>
      {isWhole && ids.length > 0 && <Link {...inGraph(ids)}>{said}</Link>}
      {!isWhole && level && (
        <Link to="/lineage" search={{ level: [level], show: 'list' }}>
          {said}
        </Link>
      )}
      {(isWhole ? ids.length === 0 : !level) && <div>{row}</div>}
    </li>
  );
}

function Card({ held }: { readonly held: boolean }) {
  return (
    <svg className="coverage-card" width="14" height="17" viewBox="0 0 14 17" aria-hidden="true">
      {held ? (
        <rect width="14" height="17" fill="var(--n-Policy)" />
      ) : (
        <rect
          x="0.7"
          y="0.7"
          width="12.6"
          height="15.6"
          fill="none"
          stroke="var(--n-Policy)"
          strokeWidth="1.4"
          strokeDasharray="3 2"
        />
      )}
    </svg>
  );
}
