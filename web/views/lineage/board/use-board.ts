import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { failureOf } from '../../../data/failure-of.ts';
import { queries } from '../../../data/queries.ts';
import { boardAsked, type LineageLink } from '../link.ts';
import { linesOn, usePathsBetween } from './BetweenPanel.tsx';
import { type Board, boardOf } from './board.ts';
import { mostListed } from './CollectNext.tsx';
import { emphasisOf } from './emphasis.ts';

/** So many documents stand on the board; the question answers held and most cited ones first. */
const mostDocuments = 300;

/** What a link asks of the board: its documents and lines, and what of them is brought out. */
export function useBoard(link: LineageLink) {
  const whole = useQuery(queries.board({ limit: mostDocuments }));
  const answer = useQuery({
    ...queries.board({ ...boardAsked(link), limit: mostDocuments }),
    placeholderData: keepPreviousData,
  });
  const { data } = answer;
  const board = useMemo(() => data && boardOf(data), [data]);
  const toCollect = useQuery(queries.missing({ limit: mostListed })).data?.total ?? 0;
  const between = usePathsBetween(link.open === 'between' ? link.from : undefined, link.to);
  const chains = between.data && linesOn(between.data);
  const chosenLine = link.line && board?.lines.find(({ from, to }) => from === link.line?.[0] && to === link.line[1]);
  const emphasis = emphasisOf(board ?? empty, { card: link.sel, line: chosenLine?.id, chains });
  return {
    whole: whole.data,
    answer: data,
    board,
    toCollect,
    emphasis,
    /** The document whose lines are drawn where there are many: the chosen one, or the cited one of the chosen line. */
    hub: emphasis.card ?? chosenLine?.to,
    isPending: answer.isPending,
    error: failureOf(answer),
    again: () => void answer.refetch(),
  };
}

export type AskedBoard = ReturnType<typeof useBoard>;

const empty: Board = { cards: [], lines: [] };
