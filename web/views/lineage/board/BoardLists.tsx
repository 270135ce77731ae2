import { LevelBars } from '../../../marks/LevelBars.tsx';
import { RelationshipEvidence } from '../../../panels/RelationshipEvidence.tsx';
import type { LineageLink } from '../link.ts';
import type { BoardActions } from './actions.ts';
import { type Board, type BoardCard, isDocument } from './board.ts';
import { useBoardWords } from './words.ts';
import './panels.css';

/** The lists behind the figures above the board. */
export type BoardListName = Extract<LineageLink['open'], 'held' | 'cited' | 'documents' | 'citations' | 'planned'>;

interface BoardListsProps {
  readonly board: Board;
  readonly name: BoardListName;
  readonly actions: BoardActions;
}

const kinds: Readonly<Record<'held' | 'cited' | 'documents', (card: BoardCard) => boolean>> = {
  held: ({ presence }) => presence === 'held',
  cited: ({ presence }) => presence === 'cited',
  documents: isDocument,
};

/** Documents or citations as a figure counts them, each opening its own panel; what is planned with its sentences. */
export function BoardLists({ board, name, actions }: BoardListsProps) {
  const { t, lineWord } = useBoardWords();
  if (name === 'planned') {
    return (
      <div className="sec cards">
        {board.lines
          .filter(({ kind }) => kind === 'plans')
          .flatMap(({ relationships }) => relationships)
          .map(({ id }) => (
            <RelationshipEvidence key={id} id={id} />
          ))}
      </div>
    );
  }
  if (name === 'citations') {
    const nameOfCard = (id: string) => board.cards.find((card) => card.id === id)?.name ?? id;
    return (
      <ul className="sec line-list">
        {board.lines
          .filter(({ kind }) => kind === 'cites')
          .map((line) => (
            <li key={line.id}>
              <button type="button" onClick={() => actions.chooseLine(line)}>
                <span>
                  {nameOfCard(line.from)} → {nameOfCard(line.to)}
                </span>
                <em>{lineWord(line)}</em>
              </button>
            </li>
          ))}
      </ul>
    );
  }
  const cards = board.cards.filter(kinds[name]).toSorted((a, b) => b.citedBy - a.citedBy);
  return (
    <ol className="sec line-list">
      {cards.map((card) => (
        <li key={card.id}>
          <button type="button" title={card.fullTitle} onClick={() => actions.chooseCard(card.id)}>
            {card.level ? <LevelBars level={card.level} /> : <i className="level-none" />}
            <span>{card.name}</span>
            {card.citedBy > 0 && <em>{t.citedTimes(card.citedBy)}</em>}
          </button>
        </li>
      ))}
    </ol>
  );
}
