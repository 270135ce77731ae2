import { type RefObject, useEffect } from 'react';
import type { LineageLink } from '../link.ts';
import { boardActions, nothingOpen } from './actions.ts';
import { BoardDrawing } from './BoardDrawing.tsx';
import { BoardList } from './BoardList.tsx';
import type { Board } from './board.ts';
import { CompactDrawing } from './CompactDrawing.tsx';
import type { Emphasis } from './emphasis.ts';

interface BoardFigureProps {
  readonly link: LineageLink;
  readonly board: Board;
  readonly form: 'list' | 'compact' | 'cards';
  readonly width: number;
  readonly emphasis: Emphasis;
  readonly hub: string | undefined;
  onChange(change: Partial<LineageLink>): void;
}

/** Documents with what they cite: as cards, as small cards where there are many, or as a list. */
export function BoardFigure({ link, form, onChange, ...drawn }: BoardFigureProps) {
  const Form = forms[form];
  return (
    <Form
      {...drawn}
      onChooseCard={(sel) => onChange({ ...nothingOpen, sel: link.sel === sel ? undefined : sel })}
      onChooseLine={boardActions(onChange).chooseLine}
      onOpenRest={({ level, year }) =>
        onChange({
          show: 'list',
          ...(level && { level: [level] }),
          year: [year === undefined ? 'unknown' : String(year)],
        })
      }
    />
  );
}

const forms = { list: BoardList, compact: CompactDrawing, cards: BoardDrawing } as const;

/** A card that a link or the panel chose may lie below what is seen; where it lies depends on the width. */
export function useCardInSight(room: RefObject<HTMLElement | null>, card: string | undefined, width: number): void {
  useEffect(() => {
    const chosen = width > 0 && card && room.current?.querySelector(`[data-card="${CSS.escape(card)}"]`);
    if (chosen) chosen.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [card, width, room]);
}
