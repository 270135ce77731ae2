import type { LineageLink } from '../link.ts';
import type { BoardLine } from './board.ts';

/** What can be done from the figure and the panel. */
export interface BoardActions {
  chooseCard(id: string): void;
  chooseLine(line: BoardLine): void;
  openBetween(from: string): void;
  openCollect(): void;
}

/** Closes what is open in the panel. */
export const nothingOpen = { sel: undefined, line: undefined, open: undefined } as const;

/** Each opens one thing, and closes what was open before. */
export function boardActions(onChange: (change: Partial<LineageLink>) => void): BoardActions {
  return {
    chooseCard: (sel) => onChange({ ...nothingOpen, sel }),
    chooseLine: ({ from, to }) => onChange({ ...nothingOpen, line: [from, to] }),
    openBetween: (from) => onChange({ ...nothingOpen, open: 'between', from, to: undefined }),
    openCollect: () => onChange({ ...nothingOpen, open: 'collect' }),
  };
}
