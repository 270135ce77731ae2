import type { MouseEvent } from 'react';
import { labels } from '../../../graph/schema/labels.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { readerMessages } from './messages.ts';
import type { Piece, TextMark } from './pieces.ts';

interface MarkedTextProps {
  readonly pieces: readonly Piece[];
  readonly at: { readonly start: number; readonly end: number } | undefined;
  readonly onChoose: (mark: TextMark) => void;
  readonly inside?: boolean;
}

/** Text with its marks: underline and small shape for each label; a line break inside a name shows as a chip. */
export function MarkedText({ pieces, at, onChoose, inside = false }: MarkedTextProps) {
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
    const hot = at !== undefined && mark.start === at.start && mark.end === at.end;
    const onClick = (event: MouseEvent) => {
      event.stopPropagation();
      onChoose(mark);
    };
    return (
      // The same choice is offered to the keyboard by the list beside the text.
      // biome-ignore lint/a11y/useKeyWithClickEvents: see above
      // biome-ignore lint/a11y/noStaticElementInteractions: see above
      <span
        key={`${piece.start}-${mark.label}`}
        className={`m ${mark.label}${piece.continued ? ' continued' : ''}${hot ? ' hot' : ''}`}
        title={mark.label === 'quote' ? undefined : `${labels[mark.label][language]}：${mark.name}`}
        onClick={onClick}
      >
        <MarkedText pieces={piece.pieces} at={at} onChoose={onChoose} inside={mark.label !== 'quote'} />
      </span>
    );
  });
}
