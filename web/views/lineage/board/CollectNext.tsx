import { useQuery } from '@tanstack/react-query';
import { levels } from '../../../../graph/schema/words.ts';
import { queries } from '../../../data/queries.ts';
import { LevelBars } from '../../../marks/LevelBars.tsx';
import { nameOf, referenceOf } from '../../../view-model/caption.ts';
import type { BoardActions } from './actions.ts';
import { useBoardWords } from './words.ts';
import './panels.css';

/** So many are listed. */
export const mostListed = 100;

/** The documents that are cited and not held, those that most would need first. */
export function CollectNext({ actions, most }: { readonly actions: BoardActions; readonly most?: number }) {
  const { t } = useBoardWords();
  const { data } = useQuery(queries.missing({ limit: mostListed }));
  if (!data || data.total === 0) return null;
  return (
    <section className="sec">
      <h3 className="h3">
        <span>{t.collectTitle}</span>
        {most !== undefined && data.total > most && (
          <button type="button" onClick={actions.openCollect}>
            {t.allMissing(data.total)}
          </button>
        )}
      </h3>
      <ol className="line-list">
        {data.rows.slice(0, most ?? mostListed).map(({ policy, citedBy, comparable }) => {
          const level = levels.find((each) => each === policy.properties.level);
          return (
            <li key={policy.id}>
              <button
                type="button"
                title={`${nameOf(policy)} · ${t.comparable(comparable)}`}
                onClick={() => actions.chooseCard(policy.id)}
              >
                {level ? <LevelBars level={level} /> : <i className="level-none" />}
                <span>{referenceOf(policy)}</span>
                <em>{t.citedTimes(citedBy)}</em>
              </button>
            </li>
          );
        })}
      </ol>
      {most === undefined && <p className="none">{t.collectNote}</p>}
    </section>
  );
}
