import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { failureOf } from '../../data/failure-of.ts';
import { queries } from '../../data/queries.ts';
import { CsvButton } from '../../frame/CsvButton.tsx';
import { NothingFound } from '../../frame/NothingFound.tsx';
import { byPressing, Opening } from '../../frame/Opening.tsx';
import { Segments } from '../../frame/Segments.tsx';
import { useWidth } from '../../frame/use-width.ts';
import { ViewFrame } from '../../frame/ViewFrame.tsx';
import { punctuation } from '../../i18n/punctuation.ts';
import { Icon } from '../../marks/Icon.tsx';
import { Trouble } from '../../shell/Trouble.tsx';
import type { BoardActions } from './board/actions.ts';
import { linesOn, usePathsBetween } from './board/BetweenPanel.tsx';
import { BoardDrawing } from './board/BoardDrawing.tsx';
import { BoardFilters } from './board/BoardFilters.tsx';
import { BoardLegend } from './board/BoardLegend.tsx';
import { BoardList } from './board/BoardList.tsx';
import { type Board, type BoardLine, boardOf } from './board/board.ts';
import { mostListed } from './board/CollectNext.tsx';
import { CompactDrawing, type CompactDrawingProps } from './board/CompactDrawing.tsx';
import { citationTable } from './board/citation-table.ts';
import { manyDocuments } from './board/compact.ts';
import { emphasisOf } from './board/emphasis.ts';
import { citationTableHead } from './board/messages.ts';
import { panelOf } from './board/panel-of.tsx';
import { longestChain } from './board/reach.ts';
import { useBoardWords } from './board/words.ts';
import { LineageSwitch } from './LineageSwitch.tsx';
import { boardAsked, type LineageLink } from './link.ts';

/** So many documents stand on the board; the question answers held and most cited ones first. */
const mostDocuments = 300;
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
  const whole = useQuery(queries.board({ limit: mostDocuments }));
  const answer = useQuery({
    ...queries.board({ ...boardAsked(link), limit: mostDocuments }),
    placeholderData: keepPreviousData,
  });
  const { data } = answer;
  const error = failureOf(answer);
  const board = useMemo(() => data && boardOf(data), [data]);
  const toCollect = useQuery(queries.missing({ limit: mostListed })).data?.total ?? 0;
  const between = usePathsBetween(link.open === 'between' ? link.from : undefined, link.to);
  const chains = between.data && linesOn(between.data);
  const chosenLine = link.line && board?.lines.find(({ from, to }) => from === link.line?.[0] && to === link.line[1]);
  const emphasis = emphasisOf(board ?? empty, { card: link.sel, line: chosenLine?.id, chains });

  const chooseLine = (line: BoardLine) => onChange({ line: [line.from, line.to], sel: undefined, open: undefined });
  const actions: BoardActions = {
    chooseCard: (sel) => onChange({ sel, line: undefined, open: undefined }),
    chooseLine,
    openBetween: (from) => onChange({ open: 'between', from, to: undefined, sel: undefined, line: undefined }),
    openCollect: () => onChange({ open: 'collect', sel: undefined, line: undefined }),
  };

  const isDrawn = board !== undefined;
  useEffect(() => {
    // A card that a link or the panel chose may lie below what is seen; where it lies depends on the width.
    const card =
      isDrawn && width > 0 && link.sel && ref.current?.querySelector(`[data-card="${CSS.escape(link.sel)}"]`);
    if (card) card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [link.sel, isDrawn, width, ref]);

  const isList = link.show === 'list' || width < leastDrawing;
  const isCompact = (data?.policies.length ?? 0) > manyDocuments;
  const hub = emphasis.card ?? chosenLine?.to;
  const held = board?.cards.filter(({ presence }) => presence === 'held').length ?? 0;
  const citations = board?.lines.filter(({ kind }) => kind === 'cites') ?? [];
  const missing = data?.policies.filter(({ policy }) => policy.properties.presence === 'cited').length ?? 0;
  const planned = data?.policies.filter(({ policy }) => policy.properties.presence === 'planned').length ?? 0;
  const drawn = hub ? citations.filter(({ from, to }) => from === hub || to === hub).length : 0;
  const steps = board ? longestChain(board) : 0;

  return (
    <ViewFrame
      title={t.title}
      loading={answer.isPending}
      counted={
        data && (
          <>
            <Opening
              said={
                isCompact
                  ? t.countedMany(data.policies.length - planned, citations.length, drawn, planned)
                  : t.counted(held, missing, citations.length, planned)
              }
              opens={(isCompact
                ? (['documents', 'citations', 'planned'] as const)
                : (['held', 'cited', 'citations', 'planned'] as const)
              ).map((open) => byPressing(() => onChange({ ...nothingOpen, open }), link.open === open))}
            />
            {data.total > data.policies.length && ` · ${t.part(data.policies.length, data.total)}`}
          </>
        )
      }
      actions={
        <>
          {toCollect > 0 && (
            <button
              type="button"
              className="btn"
              aria-pressed={link.open === 'collect'}
              onClick={() => onChange({ ...nothingOpen, open: 'collect' })}
            >
              {t.collect(toCollect)}
            </button>
          )}
          <button
            type="button"
            className="btn"
            aria-pressed={link.open === 'between'}
            onClick={() => onChange({ ...nothingOpen, open: 'between' })}
          >
            <Icon name="graph" /> {t.between}
          </button>
          <LineageSwitch by="documents" onChange={onChange} />
          <Segments
            name={t.switchShow}
            options={[
              { value: 'drawing', name: t.drawing },
              { value: 'list', name: t.list },
            ]}
            value={isList ? 'list' : 'drawing'}
            onChange={(value) => onChange({ show: value === 'list' ? 'list' : undefined })}
          />
          {board && (
            <CsvButton fileName={t.title} head={citationTableHead[language]} rows={() => citationTable(board, words)} />
          )}
        </>
      }
      filters={<BoardFilters link={link} whole={whole.data} onChange={onChange} />}
      legend={board && <BoardLegend board={board} compact={isCompact && !isList} />}
      caution={[t.caution, steps === 1 ? t.oneStep : steps === 0 ? t.noSteps : t.steps(steps)].join(
        punctuation[language].semicolon,
      )}
      panel={board && panelOf(board, link, actions, words, onChange)}
    >
      {error && <Trouble error={error} reset={() => void answer.refetch()} />}
      {data?.policies.length === 0 && (
        <NothingFound title={t.empty} text={t.emptyHow}>
          <Link className="btn" to="/lineage" search={{}}>
            {t.widen}
          </Link>
        </NothingFound>
      )}
      <div ref={ref} className="board-room">
        {board && board.cards.length > 0 && (
          <Figure
            board={board}
            width={width}
            form={isList ? 'list' : isCompact ? 'compact' : 'cards'}
            emphasis={emphasis}
            hub={hub}
            onChooseCard={(sel) =>
              onChange({ sel: link.sel === sel ? undefined : sel, line: undefined, open: undefined })
            }
            onChooseLine={chooseLine}
            onOpenRest={({ level, year }) =>
              onChange({
                show: 'list',
                ...(level && { level: [level] }),
                year: [year === undefined ? 'unknown' : String(year)],
              })
            }
          />
        )}
      </div>
    </ViewFrame>
  );
}

interface FigureProps extends CompactDrawingProps {
  readonly form: 'list' | 'compact' | 'cards';
}

function Figure({ form, ...props }: FigureProps) {
  if (form === 'list') return <BoardList {...props} />;
  return form === 'compact' ? <CompactDrawing {...props} /> : <BoardDrawing {...props} />;
}

const nothingOpen = { sel: undefined, line: undefined, open: undefined } as const;
const empty: Board = { cards: [], lines: [] };
