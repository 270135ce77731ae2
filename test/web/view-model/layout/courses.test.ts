import { describe, expect, it } from 'vitest';
import type { RelationshipType } from '../../../../graph/schema/relationships.ts';
import type { Band } from '../../../../web/view-model/layout/bands.ts';
import { coursesOf } from '../../../../web/view-model/layout/courses.ts';
import { curveOver } from '../../../../web/view-model/words-along.ts';

const line = (from: string, to: string, type: RelationshipType) => ({ id: `${from}>${to}`, from, to, type });
const reach = { width: 50, left: 40, right: 40, top: 16, bottom: 40 };

/** Lines of one column, 100 apart, and a unit in the column before. */
const places = new Map([
  ['unit', { x: 0, y: 100 }],
  ...['a', 'b', 'c'].map((id, i) => [id, { x: 300, y: i * 100 }] as const),
]);
const bands = new Map<string, Band>([['unit', 'department'], ...['a', 'b', 'c'].map((id) => [id, 'line'] as const)]);
const courses = (...links: ReturnType<typeof line>[]) => coursesOf(links, places, { bands }, () => reach);

describe('a line between two nodes of one column', () => {
  it('goes around what stands between them, at its side', () => {
    const points = courses(line('a', 'c', 'SUCCEEDED_BY')).get('a>c')?.points ?? [];
    const way = curveOver(places.get('a')!, points, places.get('c')!);
    const behind = way.filter(
      ({ x, y }) => Math.abs(x - 300) < reach.left && y > 100 - reach.top && y < 100 + reach.bottom,
    );
    expect(points).not.toEqual([]);
    expect(behind).toEqual([]);
  });

  it('is straight where nothing stands between them', () => {
    expect(courses(line('a', 'b', 'SUCCEEDED_BY')).size).toBe(0);
  });

  it('leaves lines to other columns as they turn', () => {
    const alone = courses(line('unit', 'a', 'IN_LINE')).get('unit>a');
    const together = courses(line('unit', 'a', 'IN_LINE'), line('a', 'c', 'SUCCEEDED_BY'));
    expect(alone).toBeDefined();
    expect(together.get('unit>a')).toEqual(alone);
    expect(together.size).toBe(2);
  });
});
