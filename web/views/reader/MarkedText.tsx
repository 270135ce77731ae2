import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { labels } from '../../../graph/schema/labels.ts';
import { placeId } from '../../briefing/things.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { readerMessages } from './messages.ts';
import type { Piece, TextMark } from './pieces.ts';
import { nowhere, type Pointing } from './pointed.ts';
import './marked-text.css';

interface MarkedTextProps {
  readonly pieces: readonly Piece[];
  readonly at: { readonly start: number; readonly end: number } | undefined;
  readonly onChoose: (mark: TextMark) => void;
  readonly onPoint: Pointing['onPoint'];
  readonly inside?: boolean;
}

/** Marks are one stop of the Tab key; from one to the next lead the arrow keys. */
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function goTo(from: HTMLElement, step: number): void {
  const marks = [...(from.closest('.pg')?.querySelectorAll<HTMLElement>('.m') ?? [])];
  const next = marks[marks.indexOf(from) + step];
  if (!next) return;
  from.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

/** Text with its marks: underline and small shape for each label; a line break inside a name shows as a chip. */
export function MarkedText({ pieces, at, onChoose, onPoint, inside = false }: MarkedTextProps) {
  const t = useMessages(readerMessages);
  const language = useLanguage();
  return pieces.map((piece) => {
    if (piece.kind === 'text') return <span key={piece.start}>{piece.text}</span>;
    if (piece.kind === 'break') {
      return inside ? (
        <span key={piece.start} className="brk">
          {t.layoutBreak}
        </span>
      ) : null;
    }
    const { mark } = piece;
    if (mark.label === 'found') {
      return (
        <mark key={`${piece.start}-found`} className="found" data-found={piece.continued ? undefined : mark.start}>
          <MarkedText pieces={piece.pieces} at={at} onChoose={onChoose} onPoint={onPoint} inside={inside} />
        </mark>
      );
    }
    const hot = at !== undefined && mark.start === at.start && mark.end === at.end;
    const onClick = (event: MouseEvent) => {
      event.stopPropagation();
      onChoose(mark);
    };
    const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
      const step = steps[event.key];
      const chooses = event.key === 'Enter' || event.key === ' ';
      if (event.target !== event.currentTarget || (step === undefined && !chooses)) return;
      event.preventDefault();
      if (step === undefined) onChoose(mark);
      else goTo(event.currentTarget, step);
    };
    // Of marks inside each other the innermost is pointed at.
    const pointAt = (nodes: readonly string[]) => (event: PointerEvent) => {
      event.stopPropagation();
      onPoint(nodes);
    };
    return (
      // Marks stand inside each other, which links of HTML may not.
      // biome-ignore lint/a11y/useSemanticElements: see above
      <span
        key={`${piece.start}-${mark.label}`}
        className={`m ${mark.label}${piece.continued ? ' continued' : ''}${hot ? ' hot' : ''}`}
        data-id={placeId(mark.start, mark.end)}
        data-nodes={mark.nodes.join('|')}
        title={mark.label === 'quote' ? undefined : `${labels[mark.label][language]}：${mark.name}`}
        role="link"
        tabIndex={-1}
        onClick={onClick}
        onKeyDown={onKeyDown}
        onPointerOver={pointAt(mark.nodes)}
        onPointerOut={pointAt(nowhere)}
        onFocus={() => onPoint(mark.nodes)}
        onBlur={() => onPoint(nowhere)}
      >
        <MarkedText
          pieces={piece.pieces}
          at={at}
          onChoose={onChoose}
          onPoint={onPoint}
          inside={mark.label !== 'quote'}
        />
      </span>
    );
  });
}
