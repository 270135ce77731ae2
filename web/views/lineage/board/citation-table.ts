import type { Cell } from '../../../frame/csv.ts';
import type { Board } from './board.ts';
import type { useBoardWords } from './words.ts';

/** The citations of a board, one row each, as they are handed on. */
export function citationTable(
  board: Board,
  { lineWord, levelWord, fullDate, presenceWord }: ReturnType<typeof useBoardWords>,
): Cell[][] {
  const byId = new Map(board.cards.map((card) => [card.id, card]));
  return board.lines.flatMap((line) => {
    const [from, to] = [byId.get(line.from), byId.get(line.to)];
    if (!from || !to || line.kind !== 'cites') return [];
    return [
      [
        from.fullTitle,
        from.number,
        levelWord(from),
        fullDate(from),
        lineWord(line),
        to.fullTitle,
        to.number,
        levelWord(to),
        fullDate(to),
        presenceWord(to),
        line.days,
      ],
    ];
  });
}
