import type { BoardAnswer } from '../../../../graph/store/answers/lineage.ts';
import { byPressing, Opening } from '../../../frame/Opening.tsx';
import type { LineageLink } from '../link.ts';
import { nothingOpen } from './actions.ts';
import type { Board } from './board.ts';
import { useBoardWords } from './words.ts';

interface BoardCountedProps {
  readonly answer: BoardAnswer;
  readonly board: Board;
  readonly hub: string | undefined;
  readonly compact: boolean;
  readonly open: LineageLink['open'];
  onChange(change: Partial<LineageLink>): void;
}

/** How many documents, citations and promises there are; each figure opens what it counts. */
export function BoardCounted({ answer, board, hub, compact, open: isOpen, onChange }: BoardCountedProps) {
  const { t } = useBoardWords();
  const { policies, total } = answer;
  const presentAs = (presence: string) =>
    policies.filter(({ policy }) => policy.properties.presence === presence).length;
  const held = board.cards.filter(({ presence }) => presence === 'held').length;
  const planned = presentAs('planned');
  const citations = board.lines.filter(({ kind }) => kind === 'cites');
  const drawn = hub ? citations.filter(({ from, to }) => from === hub || to === hub).length : 0;
  const counted = compact
    ? (['documents', 'citations', 'planned'] as const)
    : (['held', 'cited', 'citations', 'planned'] as const);
  return (
    <>
      <Opening
        said={
          compact
            ? t.countedMany(policies.length - planned, citations.length, drawn, planned)
            : t.counted(held, presentAs('cited'), citations.length, planned)
        }
        opens={counted.map((open) => byPressing(() => onChange({ ...nothingOpen, open }), isOpen === open))}
      />
      {total > policies.length && ` · ${t.part(policies.length, total)}`}
    </>
  );
}
