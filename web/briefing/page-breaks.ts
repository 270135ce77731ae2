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
