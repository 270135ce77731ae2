import { LevelBars } from '../../../marks/LevelBars.tsx';
import type { BoardCard } from './board.ts';
import { ladderOf } from './reach.ts';
import { useBoardWords } from './words.ts';
import './ladder.css';

interface LadderProps {
  readonly cards: readonly BoardCard[];
  readonly chosen?: string;
  onChoose(id: string): void;
}

/** Documents by level, the levels between them that none stands on as empty rungs. */
export function Ladder({ cards, chosen, onChoose }: LadderProps) {
  const { t, levelWord } = useBoardWords();
  return (
    <ol className="ladder">
      {ladderOf(cards).map(({ level, cards: own }) => (
        <li key={level ?? 'unknown'} data-empty={own.length === 0 || undefined}>
          <span>
            {level && <LevelBars level={level} />} {levelWord({ level })}
          </span>
          {own.length === 0 ? (
            <em>{t.emptyRung}</em>
          ) : (
            <span>
              {own.map((card) => (
                <button
                  key={card.id}
                  type="button"
                  aria-pressed={card.id === chosen}
                  data-presence={card.presence}
                  title={card.fullTitle}
                  onClick={() => onChoose(card.id)}
                >
                  {card.name}
                </button>
              ))}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
