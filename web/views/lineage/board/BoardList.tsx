import { levels } from '../../../../graph/schema/words.ts';
import { LevelBars } from '../../../marks/LevelBars.tsx';
import { type Board, type BoardCard, type BoardLine, isDocument } from './board.ts';
import type { Emphasis } from './emphasis.ts';
import { useBoardWords } from './words.ts';
import './list.css';

interface BoardListProps {
  readonly board: Board;
  readonly emphasis: Emphasis;
  onChooseCard(id: string): void;
  onChooseLine(line: BoardLine): void;
}

/** The same board in words: documents by level, each with the lines that leave it. What is planned is listed, not counted. */
export function BoardList({ board, emphasis, onChooseCard, onChooseLine }: BoardListProps) {
  const { t, levelWord } = useBoardWords();
  const hasUnknown = board.cards.some(({ level }) => level === undefined);
  const byId = new Map(board.cards.map((card) => [card.id, card]));
  return (
    <div className="board-list">
      {[...levels, ...(hasUnknown ? [undefined] : [])].map((level) => {
        const cards = board.cards.filter((card) => card.level === level);
        return (
          <section key={level ?? 'unknown'} aria-label={levelWord({ level })}>
            <h2>
              {level && <LevelBars level={level} />} {levelWord({ level })}{' '}
              <small>{t.documentCount(cards.filter(isDocument).length)}</small>
            </h2>
            {cards.length === 0 && <p className="none">{t.noDocuments}</p>}
            <ul>
              {cards.map((card) => (
                <Item
                  key={card.id}
                  card={card}
                  lines={board.lines.filter(({ from }) => from === card.id)}
                  cardOf={(id) => byId.get(id)}
                  emphasis={emphasis}
                  onChooseCard={onChooseCard}
                  onChooseLine={onChooseLine}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

interface ItemProps extends Omit<BoardListProps, 'board'> {
  readonly card: BoardCard;
  readonly lines: readonly BoardLine[];
  readonly cardOf: (id: string) => BoardCard | undefined;
}

function Item({ card, lines, cardOf, emphasis, onChooseCard, onChooseLine }: ItemProps) {
  const { t, fullDate, presenceWord, lineWord } = useBoardWords();
  const nameOfEnd = (id: string) => {
    const end = cardOf(id);
    return end?.promised.length ? t.plannedCount(end.promised.length) : (end?.name ?? id);
  };
  return (
    <li data-presence={card.presence} data-state={emphasis.stateOf(card.id)}>
      <button type="button" aria-pressed={emphasis.card === card.id} onClick={() => onChooseCard(card.id)}>
        <b>{card.promised.length > 0 ? t.plannedBy(card.name) : card.name}</b>
        {card.title && card.title !== card.name && <span>{card.title}</span>}
        <small>
          {[
            fullDate(card),
            card.promised.length > 0 ? t.plannedCount(card.promised.length) : presenceWord(card),
            card.citedBy > 0 ? t.citedTimes(card.citedBy) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </button>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line.id}>
              <button type="button" aria-pressed={emphasis.line === line.id} onClick={() => onChooseLine(line)}>
                <span className="t3">{lineWord(line)}</span> {nameOfEnd(line.to)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
