import { Link } from '@tanstack/react-router';
import { NothingFound } from '../../frame/NothingFound.tsx';
import { useWidth } from '../../frame/use-width.ts';
import { ViewFrame } from '../../frame/ViewFrame.tsx';
import { punctuation } from '../../i18n/punctuation.ts';
import { Trouble } from '../../shell/Trouble.tsx';
import { boardActions } from './board/actions.ts';
import { BoardCounted } from './board/BoardCounted.tsx';
import { BoardFigure, useCardInSight } from './board/BoardFigure.tsx';
import { BoardFilters } from './board/BoardFilters.tsx';
import { BoardLegend } from './board/BoardLegend.tsx';
import { BoardSwitches } from './board/BoardSwitches.tsx';
import { manyDocuments } from './board/compact.ts';
import { panelOf } from './board/panel-of.tsx';
import { longestChain } from './board/reach.ts';
import { useBoard } from './board/use-board.ts';
import { useBoardWords } from './board/words.ts';
import type { LineageLink } from './link.ts';

/** Narrower than this a drawing has no room: the list stands instead. */
const leastDrawing = 560;

interface BoardViewProps {
  readonly link: LineageLink;
  onChange(change: Partial<LineageLink>): void;
}

/** Where policies come from and where they went: documents by level and time, with what they cite. */
export function BoardView({ link, onChange }: BoardViewProps) {
  const words = useBoardWords();
  const { t, language } = words;
  const { ref, width } = useWidth<HTMLDivElement>(1068);
  const { whole, answer, board, toCollect, emphasis, hub, isPending, error, again } = useBoard(link);
  useCardInSight(ref, board && link.sel, width);

  const isList = link.show === 'list' || width < leastDrawing;
  const isCompact = (answer?.policies.length ?? 0) > manyDocuments;
  const steps = board ? longestChain(board) : 0;

  return (
    <ViewFrame
      title={t.title}
      loading={isPending}
      counted={
        answer &&
        board && (
          <BoardCounted
            answer={answer}
            board={board}
            hub={hub}
            compact={isCompact}
            open={link.open}
            onChange={onChange}
          />
        )
      }
      actions={<BoardSwitches link={link} board={board} toCollect={toCollect} isList={isList} onChange={onChange} />}
      filters={<BoardFilters link={link} whole={whole} onChange={onChange} />}
      legend={board && <BoardLegend board={board} compact={isCompact && !isList} />}
      caution={[t.caution, steps === 1 ? t.oneStep : steps === 0 ? t.noSteps : t.steps(steps)].join(
        punctuation[language].semicolon,
      )}
      panel={board && panelOf(board, link, boardActions(onChange), words, onChange)}
    >
      {error && <Trouble error={error} reset={again} />}
      {answer?.policies.length === 0 && (
        <NothingFound title={t.empty} text={t.emptyHow}>
          <Link className="btn" to="/lineage" search={{}}>
            {t.widen}
          </Link>
        </NothingFound>
      )}
      <div ref={ref} className="board-room">
        {board && board.cards.length > 0 && (
          <BoardFigure
            link={link}
            board={board}
            form={isList ? 'list' : isCompact ? 'compact' : 'cards'}
            width={width}
            emphasis={emphasis}
            hub={hub}
            onChange={onChange}
          />
        )}
      </div>
    </ViewFrame>
  );
}
