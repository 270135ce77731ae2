import { describe, expect, it } from 'vitest';
import { type Block, balancedPages, pagesFor } from '../../../web/briefing/page-breaks.ts';

/** Blocks below each other. */
function stacked(...heights: readonly (number | (Partial<Block> & { readonly height: number }))[]): Block[] {
  let top = 0;
  return heights.map((each) => {
    const { height, ...more } = typeof each === 'number' ? { height: each } : each;
    const block = { top, bottom: top + height, ...more };
    top += height;
    return block;
  });
}

describe('the pages of a long table', () => {
  it('hold whole rows only, each row on one of them', () => {
    expect(pagesFor(stacked(30, 30, 30, 30, 30), 100)).toEqual([0, 0, 0, 1, 1]);
    expect(pagesFor(stacked(100), 100)).toEqual([0]);
    expect(pagesFor([], 100)).toEqual([]);
  });

  it('leave room for the head that stands above again', () => {
    const rows = stacked(40, 40, { height: 40, again: 30 }, { height: 40, again: 30 });
    expect(pagesFor(rows, 100)).toEqual([0, 0, 1, 2]);
  });

  it('count what stands above the first row, on the first page alone', () => {
    const rows = stacked(40, 40, 40, 40).map(({ top, bottom }) => ({ top: top + 50, bottom: bottom + 50 }));
    expect(pagesFor(rows, 100)).toEqual([0, 1, 1, 2]);
    expect(pagesFor(rows, 100, 50)).toEqual([0, 0, 1, 1]);
  });

  it('never end with the name of a group', () => {
    expect(pagesFor(stacked(40, { height: 20, isHead: true }, { height: 20, isHead: true }, 40), 100)).toEqual([
      0, 1, 1, 1,
    ]);
  });

  it('give what is higher than a page one of its own', () => {
    expect(pagesFor(stacked(50, 300, 50), 100)).toEqual([0, 1, 2]);
    expect(pagesFor(stacked({ height: 300, isHead: true }, 300), 100)).toEqual([0, 1]);
  });

  it('are filled alike, where they hold all of it', () => {
    expect(balancedPages(stacked(30, 30, 30, 30, 30, 30, 30), 95, 4)).toEqual([0, 0, 0, 1, 1, 2, 2]);
    expect(balancedPages(stacked(30, 30, { height: 30, isHead: true }, 30), 95, 4)).toEqual([0, 0, 1, 1]);
    expect(balancedPages(stacked(30, 30, 30, 30), 95, 4)).toEqual([0, 0, 1, 1]);
    expect(balancedPages(stacked(30, 30, 30), 95, 4)).toEqual([0, 0, 0]);
    expect(balancedPages(stacked(30, 30, 30, 30), 95, 1)).toEqual([0, 0, 0, 1]);
    expect(balancedPages([], 95, 4)).toEqual([]);
  });
});
