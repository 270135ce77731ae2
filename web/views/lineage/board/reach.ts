import { type Level, levels } from '../../../../graph/schema/words.ts';
import type { Board, BoardCard, BoardLine } from './board.ts';

/** What a document goes back to and what goes back to it, over any number of citations. */
export interface Reach {
  readonly up: ReadonlySet<string>;
  readonly down: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

type Ends = Pick<BoardLine, 'id' | 'from' | 'to'>;

function follow(start: string, lines: readonly Ends[], from: 'from' | 'to', to: 'from' | 'to') {
  const found = new Set<string>();
  const along = new Set<string>();
  const waiting = [start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const line of lines) {
      if (line[from] !== at) continue;
      along.add(line.id);
      if (line[to] === start || found.has(line[to])) continue;
      found.add(line[to]);
      waiting.push(line[to]);
    }
  }
  return { found, along };
}

export function reachOf(id: string, lines: readonly Ends[]): Reach {
  const up = follow(id, lines, 'from', 'to');
  const down = follow(id, lines, 'to', 'from');
  return { up: up.found, down: down.found, lines: new Set([...up.along, ...down.along]) };
}

/** The steps of the longest chain of citations. Documents that cite each other in a ring count once. */
export function longestChain({ lines }: Pick<Board, 'lines'>): number {
  const cited = new Map<string, string[]>();
  for (const { kind, from, to } of lines) if (kind === 'cites') cited.set(from, [...(cited.get(from) ?? []), to]);
  const known = new Map<string, number>();
  const open = new Set<string>();
  const stepsFrom = (id: string): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    if (open.has(id)) return 0;
    open.add(id);
    const steps = Math.max(0, ...(cited.get(id) ?? []).map((next) => 1 + stepsFrom(next)));
    open.delete(id);
    known.set(id, steps);
    return steps;
  };
  return Math.max(0, ...[...cited.keys()].map(stepsFrom));
}

/** A rung of a ladder: the documents of one level, or an empty slot between two levels that have some. */
export interface Rung {
  readonly level: Level | undefined;
  readonly cards: readonly BoardCard[];
}

/** From the highest level to the lowest that has a card; a level that was skipped is a rung without cards. */
export function ladderOf(cards: readonly BoardCard[]): readonly Rung[] {
  const rungs = levels.map((level): Rung => ({ level, cards: cards.filter((card) => card.level === level) }));
  const first = rungs.findIndex((rung) => rung.cards.length > 0);
  const last = rungs.findLastIndex((rung) => rung.cards.length > 0);
  const unknown = cards.filter((card) => card.level === undefined);
  return [
    ...(first < 0 ? [] : rungs.slice(first, last + 1)),
    ...(unknown.length > 0 ? [{ level: undefined, cards: unknown }] : []),
  ];
}
