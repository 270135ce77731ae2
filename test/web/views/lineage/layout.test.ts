import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels } from '../../../../graph/schema/words.ts';
import { widthInPixels } from '../../../../web/view-model/text-width.ts';
import { boardOf } from '../../../../web/views/lineage/board/board.ts';
import type { BoardLayout } from '../../../../web/views/lineage/board/board-layout.ts';
import { bottom, isInside, overlap, right } from '../../../../web/views/lineage/board/geometry.ts';
import { layoutBoard, linesWithin } from '../../../../web/views/lineage/board/layout.ts';
import { answerOf, citation, policy, promise } from './boards.ts';

const dates = [
  '2020',
  '2021',
  '2022-01-26',
  '2022-05-04',
  '2022-07-01',
  '2022-09-30',
  '2023-12-30',
  '2024-04',
  '2024-04-29',
];

/** Boards of up to 25 documents with any citations between them. */
const boards = fc
  .array(
    fc.record({
      level: fc.constantFrom(...levels, undefined),
      date: fc.constantFrom(...dates, undefined),
      presence: fc.constantFrom('held', 'cited', 'planned'),
      notBefore: fc.constantFrom('2021', undefined),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .chain((told) =>
    fc.record({
      told: fc.constant(told),
      pairs: fc.array(fc.tuple(fc.nat(told.length - 1), fc.nat(told.length - 1)), { maxLength: 40 }),
      width: fc.integer({ min: 640, max: 1900 }),
    }),
  )
  .map(({ told, pairs, width }) => {
    const policies = told.map(({ level, date, notBefore, presence }, i) =>
      policy(`policy:${i}`, {
        presence,
        ...(level && { level }),
        ...(date && { date }),
        ...(!date && notBefore && { notBefore }),
      }),
    );
    const distinct = [...new Set(pairs.filter(([a, b]) => a !== b).map(([a, b]) => `${a} ${b}`))];
    const lines = distinct.map((pair) => pair.split(' ')).map(([a, b]) => citation(`policy:${a}`, `policy:${b}`));
    return layoutBoard(boardOf(answerOf(policies, lines)), width);
  });

/** Cards that a line runs behind, other than the two it joins. */
const behind = ({ cards, lines }: BoardLayout) =>
  lines.flatMap(({ line, points }) =>
    cards
      .filter(({ card }) => card.id !== line.from && card.id !== line.to)
      .filter((card) => points.some((point) => isInside(point, card)))
      .map(({ card }) => `${line.id} behind ${card.id}`),
  );

describe('the lineage board', () => {
  it('lays no card over another and none outside its lane', () => {
    fc.assert(
      fc.property(boards, (layout) => {
        const { cards, lanes } = layout;
        const overlapping = cards.flatMap((a, i) => cards.slice(i + 1).filter((b) => overlap(a, b)));
        expect(overlapping).toEqual([]);
        for (const card of cards) {
          const lane = lanes.find(({ level }) => level === card.card.level)!;
          expect(card.y).toBeGreaterThanOrEqual(lane.y);
          expect(bottom(card)).toBeLessThanOrEqual(bottom(lane));
          expect(right(card)).toBeLessThanOrEqual(layout.width);
        }
      }),
    );
  });

  it('runs no line behind a card that is not its own, and draws every citation', () => {
    fc.assert(
      fc.property(boards, (layout) => {
        expect(behind(layout)).toEqual([]);
        for (const { points } of layout.lines) expect(points.length).toBeGreaterThan(1);
      }),
    );
  });

  it('stands the mark of an exact date on the upper edge of its card, in the column of its year', () => {
    fc.assert(
      fc.property(boards, ({ cards, columns }) => {
        for (const { card, mark, x, width } of cards) {
          if (card.year === undefined) continue;
          const column = columns.find(({ year }) => year === card.year)!;
          expect(x).toBeGreaterThanOrEqual(column.x);
          expect(x + width).toBeLessThanOrEqual(column.x + column.width + 0.01);
          expect(mark !== undefined).toBe((card.date?.date.length ?? 0) > 4);
          if (mark !== undefined) {
            expect(mark).toBeGreaterThanOrEqual(x);
            expect(mark).toBeLessThanOrEqual(x + width);
          }
        }
      }),
    );
  });

  it('begins and ends each line on the edges of its two cards', () => {
    fc.assert(
      fc.property(boards, ({ cards, lines }) => {
        for (const { line, points } of lines) {
          const from = cards.find(({ card }) => card.id === line.from)!;
          const to = cards.find(({ card }) => card.id === line.to)!;
          expect(isInside(points[0]!, from, 0.6)).toBe(true);
          expect(isInside(points.at(-1)!, to, 0.6)).toBe(true);
        }
      }),
    );
  });

  it('keeps the order of time from left to right and leaves a level without documents as an empty lane', () => {
    const layout = layoutBoard(
      boardOf(
        answerOf(
          [
            policy('policy:a', { level: 'national', date: '2020-03-01' }),
            policy('policy:b', { level: 'county', date: '2024-04-29' }),
          ],
          [citation('policy:b', 'policy:a')],
        ),
      ),
      1000,
    );
    const [a, b] = layout.cards;
    expect(right(a!)).toBeLessThan(b!.x);
    expect(layout.lanes.map(({ level, empty }) => [level, empty])).toEqual([
      ['national', false],
      ['provincial', true],
      ['municipal', true],
      ['county', false],
    ]);
    expect(layout.columns.map(({ year, skipped }) => [year, skipped])).toEqual([
      [2020, 0],
      [2024, 3],
    ]);
  });

  it('stands a document without a date where the text allows, with a bracket, else at the right end', () => {
    const layout = layoutBoard(
      boardOf(
        answerOf([
          policy('policy:cited', { presence: 'cited', level: 'provincial', date: '2021' }),
          policy('policy:bound', { level: 'municipal', notBefore: '2021' }),
          policy('policy:none', { presence: 'cited', level: 'municipal' }),
        ]),
      ),
      1000,
    );
    const of = (id: string) => layout.cards.find(({ card }) => card.id === id)!;
    expect(of('policy:bound').x).toBe(of('policy:cited').x);
    expect(layout.brackets.map(({ card, year }) => [card, year])).toEqual([['policy:bound', 2021]]);
    expect(of('policy:none').x).toBe(layout.undated);
  });

  it('stands promises of which nothing more is known together beside their promiser', () => {
    const board = boardOf(
      answerOf(
        [
          policy('policy:a', { level: 'provincial', date: '2022' }),
          policy('policy:p', { presence: 'planned' }),
          policy('policy:q', { presence: 'planned' }),
        ],
        [],
        [promise('policy:a', 'policy:p'), promise('policy:a', 'policy:q')],
      ),
    );
    expect(board.cards.map(({ promised }) => promised.length)).toEqual([0, 2]);
    expect(board.cards[1]!.level).toBe('provincial');
    expect(board.lines.map(({ kind, relationships }) => [kind, relationships.length])).toEqual([['plans', 2]]);
  });

  it('writes labels whole where they fit, never wider than the card, and breaks no document number', () => {
    const title = '晋政办发〔2022〕83号印发山西省深化医药卫生体制改革2022年重点工作任务';
    const lines = linesWithin(title, 134, 4);
    expect(lines.join('')).toBe(title);
    for (const line of lines) expect(widthInPixels(line)).toBeLessThanOrEqual(134);
    expect(lines.some((line) => line.includes('〔2022〕83号'))).toBe(true);
    expect(linesWithin(title, 134, 2).at(-1)).toMatch(/…$/);
  });
});
