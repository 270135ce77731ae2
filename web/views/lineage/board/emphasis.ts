import type { Board } from './board.ts';
import { reachOf } from './reach.ts';

/** What the chosen thing brings out: the cards and lines that belong to it. */
export interface Emphasis {
  readonly card: string | undefined;
  readonly line: string | undefined;
  /** Lines that belong to what is chosen; absent where nothing is. */
  readonly lines: ReadonlySet<string> | undefined;
  stateOf(card: string): 'chosen' | 'related' | 'faded' | undefined;
}

interface Chosen {
  readonly card?: string | undefined;
  readonly line?: string | undefined;
  /** The lines of the chains between two documents. */
  readonly chains?: ReadonlySet<string> | undefined;
}

/** A line brings out its two documents, a document everything above and below it, chains what they pass. */
export function emphasisOf(board: Board, { card, line, chains }: Chosen): Emphasis {
  const known = card !== undefined && board.cards.some(({ id }) => id === card) ? card : undefined;
  const chosenLine = board.lines.find(({ id }) => id === line);
  if (chosenLine) {
    const ends = new Set([chosenLine.from, chosenLine.to]);
    return {
      card: undefined,
      line: chosenLine.id,
      lines: undefined,
      stateOf: (id) => (ends.has(id) ? 'chosen' : undefined),
    };
  }
  if (known !== undefined) {
    const { up, down, lines } = reachOf(known, board.lines);
    const stateOf = (id: string) => (id === known ? 'chosen' : up.has(id) || down.has(id) ? 'related' : 'faded');
    return { card: known, line: undefined, lines, stateOf };
  }
  if (chains && chains.size > 0) {
    const passed = new Set(board.lines.filter(({ id }) => chains.has(id)).flatMap(({ from, to }) => [from, to]));
    const stateOf = (id: string) => (passed.has(id) ? 'related' : 'faded');
    return { card: undefined, line: undefined, lines: chains, stateOf };
  }
  return { card: undefined, line: undefined, lines: undefined, stateOf: () => undefined };
}
