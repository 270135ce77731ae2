import { useMemo } from 'react';
import { LevelBars } from '../../../marks/LevelBars.tsx';
import { BoardLines } from './BoardLines.tsx';
import type { Board, BoardLine } from './board.ts';
import {
  bundlesOf,
  type CompactCard,
  type CompactLayout,
  compactHead,
  compactLabel,
  layoutCompact,
  type RestCard,
} from './compact.ts';
import { DateMark } from './DateMark.tsx';
import type { Emphasis } from './emphasis.ts';
import { useBoardWords } from './words.ts';
import './drawing.css';
import './compact.css';

export interface CompactDrawingProps {
  readonly board: Board;
  readonly width: number;
  readonly emphasis: Emphasis;
  /** The document whose lines are drawn: the chosen one, or the cited one of the chosen line. */
  readonly hub: string | undefined;
  onChooseCard(id: string): void;
  onChooseLine(line: BoardLine): void;
  onOpenRest(rest: RestCard): void;
}

const longestBar = 78;

/** Many documents: small cards by level and year; what goes up is counted, and drawn for the chosen one alone. */
export function CompactDrawing(props: CompactDrawingProps) {
  const { board, width, emphasis, hub, onChooseLine, onOpenRest } = props;
  const { t } = useBoardWords();
  const layout = useMemo(() => layoutCompact(board, width), [board, width]);
  const cards = useMemo(() => new Map(board.cards.map((card) => [card.id, card])), [board]);
  const bundles = useMemo(() => (hub ? bundlesOf(layout, board.lines, hub) : undefined), [layout, board, hub]);
  const direct = new Set(bundles?.routes.flatMap(({ line }) => [line.from, line.to]));
  return (
    <section
      className="board compact wide-figure"
      aria-label={t.board}
      style={{ width: layout.width, height: layout.height }}
    >
      <CompactFrame layout={layout} />
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing whose parts are pressed */}
      <svg className="board-lines" role="group" aria-label={t.lineKind} width={layout.width} height={layout.height}>
        {layout.columns.map(({ year, x }) => (
          <path key={String(year)} className="board-rule" d={`M${x} ${compactHead}V${layout.height}`} />
        ))}
        {bundles && (
          <BoardLines
            lines={bundles.routes}
            boxes={layout.cards}
            cardOf={(id) => cards.get(id)}
            chosen={emphasis.line}
            related={new Set(bundles.routes.map(({ line }) => line.id))}
            onChoose={onChooseLine}
          />
        )}
        {bundles?.counts.map(({ x, y, count }) => (
          <g key={`${x} ${y}`} className="board-bundle" transform={`translate(${x} ${y})`}>
            <rect x="-11" y="-9" width="22" height="18" rx="9" />
            <text y="4.5" textAnchor="middle">
              {count}
            </text>
          </g>
        ))}
      </svg>
      {layout.cards.map((placed) => (
        <Card key={placed.card.id} placed={placed} isDirect={direct.has(placed.card.id)} {...props} />
      ))}
      {layout.rests.map((rest) => (
        <button
          key={`${rest.level}${rest.year}`}
          type="button"
          className="board-rest"
          style={{ left: rest.x, top: rest.y, width: rest.width, height: rest.height }}
          onClick={() => onOpenRest(rest)}
        >
          {t.restCount(rest.count)} ›
        </button>
      ))}
    </section>
  );
}

/** What stands still: years with their documents, lanes with theirs, strips with what goes up. */
function CompactFrame({ layout }: { readonly layout: CompactLayout }) {
  const { t, levelWord } = useBoardWords();
  const most = Math.max(1, ...layout.strips.flatMap(({ up }) => up.map(({ count }) => count)));
  return (
    <>
      <div className="board-head" style={{ height: compactHead, width: layout.width }}>
        {layout.columns.map(({ year, x, width, skipped, count }) => (
          <span key={String(year)} style={{ left: x, width }} title={skipped > 0 ? t.earlier(skipped) : undefined}>
            {skipped > 0 && <i>⋯</i>}
            {year ?? t.undated} <small>{count}</small>
          </span>
        ))}
      </div>
      {layout.lanes.map((lane) => (
        <div
          key={lane.level ?? 'unknown'}
          className="board-lane"
          style={{ top: lane.y, height: lane.height, width: layout.width }}
        >
          <h2 style={{ width: compactLabel }}>
            {levelWord(lane)}
            {lane.level && <LevelBars level={lane.level} />}
            <small>{t.documentCount(lane.count)}</small>
          </h2>
        </div>
      ))}
      {layout.strips.map((strip) => (
        <div key={strip.y} className="board-strip" style={{ top: strip.y, height: strip.height, width: layout.width }}>
          <span style={{ width: compactLabel }}>{t.upward}</span>
          {strip.up.map(({ column, count }) => {
            const { x, year } = layout.columns[column]!;
            return (
              <span
                key={column}
                style={{ left: x + 26 }}
                className={count === 0 ? 'none' : undefined}
                title={t.upwardCount(String(year ?? t.undated), count)}
              >
                {count > 0 && <i style={{ width: (count / most) * longestBar }} />}
                {count || '·'}
              </span>
            );
          })}
        </div>
      ))}
    </>
  );
}

interface CardProps extends CompactDrawingProps {
  readonly placed: CompactCard;
  readonly isDirect: boolean;
}

function Card({ placed, isDirect, emphasis, hub, onChooseCard }: CardProps) {
  const { t, cardLabel } = useBoardWords();
  const { card, x, y, width, height, mark } = placed;
  const state = emphasis.stateOf(card.id);
  const isIndirect = hub !== undefined && state === 'related' && !isDirect;
  // The column says the year, so the number goes without it.
  const short = card.number?.replace(/〔\d{4}〕/, '') ?? card.name;
  return (
    <button
      type="button"
      className="board-small"
      data-presence={card.presence}
      data-state={state}
      data-card={card.id}
      data-id={card.id}
      style={{ left: x, top: y, width, height }}
      aria-pressed={emphasis.card === card.id}
      title={`${card.number ?? ''} ${card.fullTitle}`.trim()}
      onClick={() => onChooseCard(card.id)}
    >
      {mark !== undefined && <DateMark held={card.presence === 'held'} left={mark - x} />}
      <span>{card.promised.length > 0 ? t.plannedCount(card.promised.length) : short}</span>
      <em>{isIndirect ? t.indirect : card.citedBy || ''}</em>
      <span className="visually-hidden">{cardLabel(card)}</span>
    </button>
  );
}
