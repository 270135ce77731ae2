/** What lies on the pages of a figure that one page does not hold: pure, in any unit of length. */

/** A piece that is never cut, in reading order. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly isHead?: boolean;
  /** What stands above it again where a page begins with it. */
  readonly again?: number;
}

/**
 * @param room of each page
 * @param from where the first page begins: what lies above the first block takes room too
 * @returns the page of each block, from 0; a block higher than a page has one of its own
 */
export function pagesFor(blocks: readonly Block[], room: number, from = 0): number[] {
  const pages: number[] = [];
  let [page, first, start] = [0, 0, from];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.bottom - start > room && i > first) {
      // A head goes with what it is the head of.
      while (i - 1 > first && blocks[i - 1]!.isHead) i--;
      const next = blocks[i]!;
      page++;
      [first, start] = [i, next.top - (next.again ?? 0)];
    }
    pages[i] = page;
  }
  return pages;
}

/**
 * The same on as many pages, filled alike: no last page with one row on it.
 * @param most pages that there may be; where it takes more, each is filled, so that as much as can be is seen
 */
export function balancedPages(blocks: readonly Block[], room: number, most: number): readonly number[] {
  const filled = pagesFor(blocks, room);
  const count = (filled.at(-1) ?? 0) + 1;
  if (count === 1 || count > most) return filled;
  return evenly(blocks, room, 0, count, new Map())?.pages ?? filled;
}

interface Spread {
  readonly pages: readonly number[];
  /** Sum of the squares of what is left empty: least where all pages are filled alike. */
  readonly empty: number;
}

/** The blocks from one on, on so many pages; nothing where they do not fit. */
function evenly(
  blocks: readonly Block[],
  room: number,
  first: number,
  count: number,
  known: Map<string, Spread | undefined>,
): Spread | undefined {
  const key = `${first} ${count}`;
  if (known.has(key)) return known.get(key);
  const start = first === 0 ? 0 : blocks[first]!.top - (blocks[first]!.again ?? 0);
  let best: Spread | undefined;
  let bottom = 0;
  for (let end = first + 1; end <= blocks.length; end++) {
    const last = blocks[end - 1]!;
    bottom = Math.max(bottom, last.bottom);
    const left = room - (bottom - start);
    if (left < 0 && end > first + 1) break;
    const isWhole = end === blocks.length;
    if ((last.isHead && !isWhole) || isWhole !== (count === 1)) continue;
    const rest = isWhole ? { pages: [], empty: 0 } : evenly(blocks, room, end, count - 1, known);
    if (!rest) continue;
    const empty = Math.max(0, left) ** 2 + rest.empty;
    // Of two that are alike, the one whose first page is fuller.
    if (best && empty > best.empty) continue;
    best = { pages: [...Array.from({ length: end - first }, () => 0), ...rest.pages.map((page) => page + 1)], empty };
  }
  known.set(key, best);
  return best;
}
