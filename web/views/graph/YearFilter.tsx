import { useMemo } from 'react';
import { undated } from '../../../graph/schema/words.ts';
import { toolMessages } from '../../i18n/graph-tools.ts';
import { useMessages } from '../../i18n/messages.ts';
import { yearBars } from '../../view-model/year-bars.ts';
import type { Picture } from './use-picture.ts';

interface YearFilterProps {
  readonly picture: Picture;
  readonly hidden: readonly string[];
  onToggle(year: string): void;
}

const mostBlocks = 6;

/** How many documents each year has on the picture, solid where they are held; a column takes its year away. */
export function YearFilter({ picture, hidden, onToggle }: YearFilterProps) {
  const t = useMessages(toolMessages);
  const bars = useMemo(() => yearBars(picture.scene.data, picture.facets), [picture.scene, picture.facets]);
  if (bars.length === 0) return null;
  const most = Math.max(...bars.map(({ held, others }) => held + others));
  const per = Math.ceil(most / mostBlocks);
  return (
    <section className="sec" aria-label={t.years}>
      <h2 className="h3" title={t.yearsHint}>
        <span>{t.years}</span>
        <span>{t.solidHeld}</span>
      </h2>
      <div className="year-bars">
        {bars.map(({ year, held, others }) => {
          const word = year === undated ? t.undated : year;
          const blocks = [...Array(Math.ceil(others / per)).fill(''), ...Array(Math.ceil(held / per)).fill('held')];
          return (
            <button
              key={year}
              type="button"
              aria-pressed={!hidden.includes(year)}
              aria-label={t.yearOf(word, held, others)}
              title={t.yearOf(word, held, others)}
              onClick={() => onToggle(year)}
            >
              <span aria-hidden="true">
                {blocks.map((kind, i) => (
                  // Blocks of a kind are alike
                  <i key={i} className={kind} />
                ))}
              </span>
              {word}
            </button>
          );
        })}
      </div>
    </section>
  );
}
