import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels } from '../../../../graph/schema/words.ts';
import { boardOf } from '../../../../web/views/lineage/board/board.ts';
import { bundlesOf, layoutCompact, mostInCell } from '../../../../web/views/lineage/board/compact.ts';
import { bottom, isInside, overlap } from '../../../../web/views/lineage/board/geometry.ts';
import { answerOf, citation, policy } from './boards.ts';

const corpora = fc
  .array(
    fc.record({
      level: fc.constantFrom(...levels),
      date: fc.constantFrom('2019', '2020-05', '2021-01-01', '2022-12-31', '2022-05-04', '2023', undefined),
    }),
    { minLength: 26, maxLength: 80 },
  )
  .chain((told) =>
    fc.record({
      told: fc.constant(told),
      pairs: fc.array(fc.tuple(fc.nat(told.length - 1), fc.nat(told.length - 1)), { minLength: 1, maxLength: 60 }),
      width: fc.integer({ min: 500, max: 1900 }),
    }),
  )
  .map(({ told, pairs, width }) => {
    const policies = told.map(({ level, date }, i) => policy(`policy:${i}`, { level, ...(date && { date }) }));
    const distinct = [...new Set(pairs.filter(([a, b]) => a !== b).map(([a, b]) => `${a} ${b}`))];
    const lines = distinct.map((pair) => pair.split(' ')).map(([a, b]) => citation(`policy:${a}`, `policy:${b}`));
    const board = boardOf(answerOf(policies, lines));
    return { board, layout: layoutCompact(board, width) };
  });

describe('the lineage board of many documents', () => {
  it('lays no card over another, each in its lane and in the column of its year', () => {
    fc.assert(
      fc.property(corpora, ({ layout }) => {
        const boxes = [...layout.cards, ...layout.rests];
        expect(boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)))).toEqual([]);
        for (const { card, lane, column, y, height } of layout.cards) {
          expect(layout.lanes[lane]!.level).toBe(card.level);
          expect(layout.columns[column]!.year).toBe(card.year);
          expect(y + height).toBeLessThanOrEqual(bottom(layout.lanes[lane]!));
        }
      }),
    );
  });

  it('runs the lines of a chosen document behind no card at all', () => {
    fc.assert(
      fc.property(corpora, ({ board, layout }) => {
        for (const { card } of layout.cards) {
          const { routes } = bundlesOf(layout, board.lines, card.id);
          for (const { line, points } of routes) {
            const hit = layout.cards.filter((other) => points.some((point) => isInside(point, other)));
            expect(hit.map((other) => other.card.id).filter((id) => id !== line.from && id !== line.to)).toEqual([]);
          }
        }
      }),
    );
  });

  it('counts what goes up across each strip by the year of the citing document', () => {
    const board = boardOf(
      answerOf(
        [
          policy('policy:n', { level: 'national', date: '2022' }),
          policy('policy:p', { level: 'provincial', date: '2022' }),
          policy('policy:c', { level: 'county', date: '2023' }),
        ],
        [citation('policy:p', 'policy:n'), citation('policy:c', 'policy:n'), citation('policy:c', 'policy:p')],
      ),
    );
    const { strips } = layoutCompact(board, 1000);
    expect(strips.map(({ up }) => up.map(({ count }) => count))).toEqual([
      [1, 1],
      [0, 2],
      [0, 2],
    ]);
  });

  it('shows a cell with more documents than it has room for as some cards and a number', () => {
    const many = Array.from({ length: 40 }, (_, i) => policy(`policy:${i}`, { level: 'county', date: '2022' }));
    const { cards, rests } = layoutCompact(boardOf(answerOf(many)), 1000);
    expect(cards).toHaveLength(mostInCell - 1);
    expect(rests.map(({ count, level, year }) => [count, level, year])).toEqual([[41 - mostInCell, 'county', 2022]]);
  });
});
