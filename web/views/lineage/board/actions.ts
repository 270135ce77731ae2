import type { BoardLine } from './board.ts';

/** What can be done from the panel. */
export interface BoardActions {
  chooseCard(id: string): void;
  chooseLine(line: BoardLine): void;
  openBetween(from: string): void;
  openCollect(): void;
}
