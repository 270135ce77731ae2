import { useMemo } from 'react';
import { placeOfIssuer } from '../../../data/document-rows.ts';
import { LevelBars } from '../../../marks/LevelBars.tsx';
import { widthInPixels } from '../../../view-model/text-width.ts';
import { BoardLines } from './BoardLines.tsx';
import type { Board, BoardCard, BoardLine } from './board.ts';
import { type BoardLayout, headHeight, type Lane, laneLabelWidth, type PlacedCard } from './board-layout.ts';
import { DateMark } from './DateMark.tsx';
import type { Emphasis } from './emphasis.ts';
import { overlap } from './geometry.ts';
import { cardTextWidth, layoutBoard } from './layout.ts';
import { useBoardWords } from './words.ts';
import './drawing.css';
import './card.css';

interface BoardDrawingProps {
  readonly board: Board;
  readonly width: number;
  readonly emphasis: Emphasis;
  onChooseCard(id: string): void;
  onChooseLine(line: BoardLine): void;
}

/** Levels from top to bottom, time to the right; cards of held documents solid, of others hollow. */
export function BoardDrawing({ board, width, emphasis, onChooseCard, onChooseLine }: BoardDrawingProps) {
  const { t } = useBoardWords();
  const layout = useMemo(() => layoutBoard(board, width), [board, width]);
  const cards = useMemo(() => new Map(board.cards.map((card) => [card.id, card])), [board]);
  return (
    <section className="board wide-figure" aria-label={t.board} style={{ width: layout.width, height: layout.height }}>
      <Head layout={layout} />
      {layout.lanes.map((lane) => (
        <LaneBand key={lane.level ?? 'unknown'} lane={lane} layout={layout} />
      ))}
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing whose parts are pressed */}
      <svg className="board-lines" role="group" aria-label={t.lineKind} width={layout.width} height={layout.height}>
        {layout.columns.map(({ year, x }) => (
          <path key={year} className="board-rule" d={`M${x} ${headHeight}V${layout.height}`} />
        ))}
        <Brackets layout={layout} />
        <BoardLines
          lines={layout.lines}
          boxes={layout.cards}
          cardOf={(id) => cards.get(id)}
          chosen={emphasis.line}
          related={emphasis.lines}
          onChoose={onChooseLine}
        />
      </svg>
      {layout.cards.map((placed) => (
        <Card key={placed.card.id} placed={placed} emphasis={emphasis} onChoose={onChooseCard} />
      ))}
    </section>
  );
}

function Head({ layout }: { readonly layout: BoardLayout }) {
  const { t } = useBoardWords();
  return (
    <div className="board-head" style={{ height: headHeight, width: layout.width }}>
      {layout.columns.map(({ year, x, width, skipped }) => (
        <span key={year} style={{ left: x, width }} title={skipped > 0 ? t.earlier(skipped) : undefined}>
          {skipped > 0 && <i>⋯</i>}
          {year}
        </span>
      ))}
      {layout.undated < layout.width && (
        <span style={{ left: layout.undated, width: layout.width - layout.undated }}>{t.undated}</span>
      )}
    </div>
  );
}

const noteWidth = 200;

function LaneBand({ lane, layout }: { readonly lane: Lane; readonly layout: BoardLayout }) {
  const { t, levelWord } = useBoardWords();
  const own = layout.cards.filter(({ card }) => card.level === lane.level);
  const cited = own.filter(({ card }) => card.presence !== 'held' && card.promised.length === 0);
  const noteBox = { x: laneLabelWidth + 12, y: lane.y + 14, width: noteWidth, height: 40 };
  const note = lane.empty ? t.noDocuments : own.length === cited.length ? t.notHeldLane(cited.length) : '';
  const hasRoom = layout.cards.every((card) => !overlap(card, noteBox, 6));
  return (
    <div className="board-lane" style={{ top: lane.y, height: lane.height, width: layout.width }}>
      <h2 style={{ width: laneLabelWidth }}>
        {levelWord({ level: lane.level })}
        {lane.level && <LevelBars level={lane.level} />}
      </h2>
      {note && hasRoom && (
        <p className="board-note" style={{ left: noteBox.x, width: noteWidth }}>
          {note}
        </p>
      )}
    </div>
  );
}

function Brackets({ layout }: { readonly layout: BoardLayout }) {
  const { t } = useBoardWords();
  return layout.brackets.map(({ card, year, x, end, y }) => (
    <g key={card} className="board-bracket">
      <path d={`M${x} ${y - 7}V${y + 7}M${x} ${y}H${end}M${end - 8} ${y - 5} ${end} ${y} ${end - 8} ${y + 5}`} />
      <text x={x + 10} y={y + 16}>
        {t.notBefore(year)}
      </text>
    </g>
  ));
}

interface CardProps {
  readonly placed: PlacedCard;
  readonly emphasis: Emphasis;
  onChoose(id: string): void;
}

function Card({ placed, emphasis, onChoose }: CardProps) {
  const { t, cardDate, cardLabel } = useBoardWords();
  const { card, x, y, width, height, titleLines, mark, row } = placed;
  return (
    <button
      type="button"
      className="board-card"
      data-presence={card.presence}
      data-state={emphasis.stateOf(card.id)}
      data-card={card.id}
      data-id={card.id}
      data-undated={row === undefined || undefined}
      style={{ left: x, top: y, width, height }}
      aria-pressed={emphasis.card === card.id}
      title={card.fullTitle || undefined}
      onClick={() => onChoose(card.id)}
    >
      {card.presence === 'planned' && <CutCorners width={width} height={height} />}
      {mark !== undefined && <DateMark held={card.presence === 'held'} left={mark - x} />}
      {card.promised.length > 0 ? (
        <span>{t.plannedCount(card.promised.length)} ›</span>
      ) : (
        <CardText card={card} titleLines={titleLines} date={row === undefined ? '' : cardDate(card)} />
      )}
      {card.citedBy > 1 && <em>{t.citedTimes(card.citedBy)}</em>}
      <span className="visually-hidden">{cardLabel(card)}</span>
    </button>
  );
}

interface CardTextProps {
  readonly card: BoardCard;
  readonly titleLines: readonly string[];
  readonly date: string;
}

/** Who issued it where it has no number; where that is too long, the place. */
function shortName({ name, issuer, level }: BoardCard, noNumber: (place: string) => string): string {
  const place = placeOfIssuer(issuer, level);
  return place && widthInPixels(name) > cardTextWidth ? noNumber(place) : name;
}

function CardText({ card, titleLines, date }: CardTextProps) {
  const { t } = useBoardWords();
  if (date === '') return titleLines.map((line) => <span key={line}>{line}</span>);
  return (
    <>
      <b>{shortName(card, t.noNumber)}</b>
      {titleLines.map((line) => (
        <span key={line}>{line}</span>
      ))}
      <small>{date}</small>
    </>
  );
}

/** A document that is only promised: its corners are cut. */
function CutCorners({ width, height }: { readonly width: number; readonly height: number }) {
  const [w, h] = [width - 1, height - 1];
  return (
    <svg width={width} height={height} aria-hidden="true">
      <path d={`M7 1H${w - 6}L${w} 7V${h - 6}L${w - 6} ${h}H7L1 ${h - 6}V7Z`} />
    </svg>
  );
}
