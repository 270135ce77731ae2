import type { KeyboardEvent } from 'react';
import { bundleLook } from '../../../view-model/link-look.ts';
import { widthInPixels } from '../../../view-model/text-width.ts';
import type { BoardCard, BoardLine } from './board.ts';
import { type Box, overlap, type Point, type Route } from './geometry.ts';
import { LineEnd } from './LineEnd.tsx';
import { useBoardWords } from './words.ts';
import './lines.css';

export interface DrawnLine extends Route {
  readonly line: BoardLine;
}

interface BoardLinesProps {
  readonly lines: readonly DrawnLine[];
  /** What a label must not lie on. */
  readonly boxes: readonly Box[];
  readonly cardOf: (id: string) => BoardCard | undefined;
  readonly chosen: string | undefined;
  /** The lines that belong to what is chosen; all where nothing is. */
  readonly related: ReadonlySet<string> | undefined;
  onChoose(line: BoardLine): void;
}

/** The lines as buttons: each opens its sentence. The chosen one is drawn last, over the others. */
export function BoardLines({ lines, chosen, ...rest }: BoardLinesProps) {
  const ordered = [...lines].sort((a, b) => Number(a.line.id === chosen) - Number(b.line.id === chosen));
  return ordered.map((drawn) => <Line key={drawn.line.id} drawn={drawn} chosen={chosen} {...rest} />);
}

interface LineProps extends Omit<BoardLinesProps, 'lines'> {
  readonly drawn: DrawnLine;
}

function Line({ drawn, boxes, cardOf, chosen, related, onChoose }: LineProps) {
  const { t, lineWord } = useBoardWords();
  const { line, path, points } = drawn;
  const look = bundleLook(line.relationships);
  const isChosen = line.id === chosen;
  const isRelated = related?.has(line.id) ?? false;
  const isFaded = related !== undefined && !isRelated && !isChosen;
  const colour = look.danger
    ? 'var(--danger)'
    : isChosen || isRelated
      ? 'var(--n-Policy)'
      : isFaded
        ? 'var(--r-dim)'
        : 'var(--r-base)';
  const word = `${look.doubtful ? '? ' : ''}${lineWord(line)}`;
  const says = isChosen || look.danger || look.doubtful;
  const [from, to] = [cardOf(line.from), cardOf(line.to)];
  const label = t.lineLabel(
    from?.name ?? '',
    word,
    to?.promised.length ? t.plannedCount(to.promised.length) : (to?.name ?? ''),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onChoose(line);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a part of a drawing that is pressed
    <g
      className="board-line"
      data-id={line.id}
      data-from={line.from}
      data-to={line.to}
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-pressed={isChosen}
      onClick={() => onChoose(line)}
      onKeyDown={onKeyDown}
    >
      <title>{label}</title>
      <path className="board-line-room" d={path} />
      {isChosen && <path d={path} fill="none" stroke="var(--selectionHalo)" strokeWidth="11" opacity="0.5" />}
      <path
        className="board-line-ink"
        d={path}
        fill="none"
        stroke={colour}
        strokeWidth={isChosen ? Math.max(3.2, look.width) : look.width}
        strokeDasharray={look.dash?.join(' ')}
        strokeLinecap={look.dash ? 'round' : undefined}
      />
      <LineEnd look={look} points={points} colour={colour} />
      {says && <Chip word={word} at={labelPlace(points, boxes, chipWidth(word))} isChosen={isChosen} />}
    </g>
  );
}

const chipHeight = 24;
const chipWidth = (word: string) => widthInPixels(word) + 18;

/** Along the line where the label lies on no card, from its middle outwards. */
function labelPlace(points: readonly Point[], boxes: readonly Box[], width: number): Point {
  const middle = Math.floor(points.length / 2);
  const order = points.map((_, i) => middle + (i % 2 === 0 ? i / 2 : -(i + 1) / 2));
  const free = order.find((i) => {
    const point = points[i];
    if (!point || point.x < width / 2) return false;
    const box = { x: point.x - width / 2, y: point.y - chipHeight / 2, width, height: chipHeight };
    return boxes.every((other) => !overlap(box, other));
  });
  return points[free ?? middle] ?? { x: 0, y: 0 };
}

function Chip({ word, at, isChosen }: { readonly word: string; readonly at: Point; readonly isChosen: boolean }) {
  const width = chipWidth(word);
  return (
    <g transform={`translate(${at.x} ${at.y})`}>
      <rect
        x={-width / 2}
        y={-chipHeight / 2}
        width={width}
        height={chipHeight}
        rx="4"
        fill={isChosen ? 'var(--mark)' : 'var(--surface)'}
        stroke={isChosen ? 'var(--markEdge)' : 'var(--line)'}
      />
      <text
        y="4.5"
        textAnchor="middle"
        fontSize="12"
        fontWeight="600"
        fill={isChosen ? 'var(--onMark)' : 'var(--text2)'}
      >
        {word}
      </text>
    </g>
  );
}
