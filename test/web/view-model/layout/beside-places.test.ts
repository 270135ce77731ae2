import { describe, expect, it } from 'vitest';
import { routesOf } from '../../../../web/view-model/layout/aisles.ts';
import type { LayoutNode, Point } from '../../../../web/view-model/layout/layout-graph.ts';
import {
  added,
  arranged,
  between,
  county,
  idOf,
  older,
  pictureOf,
  taskIdOf,
  town,
  words,
} from '../growing-pictures.ts';
import { policyId, taskId } from '../picture.ts';

describe('what is new stands where it belongs', () => {
  const extent = (nodes: readonly LayoutNode[], places: ReadonlyMap<string, Point>) => ({
    left: Math.min(...nodes.map(({ id, box }) => places.get(id)!.x - box.left)),
    right: Math.max(...nodes.map(({ id, box }) => places.get(id)!.x + box.right)),
    top: Math.min(...nodes.map(({ id, box }) => places.get(id)!.y - box.top)),
    bottom: Math.max(...nodes.map(({ id, box }) => places.get(id)!.y + box.bottom)),
  });

  it('in columns: each in that of its label, another document’s tasks below those that stood, in their order', () => {
    const {
      task: { graph },
      arrangement,
    } = added('columns', [town]);
    const { places } = arrangement;
    const of = (ids: readonly string[]) =>
      extent(
        ids.map((id) => graph.nodes.get(id)!),
        places,
      );
    const [old, own] = [
      of(Array.from({ length: 12 }, (_, i) => taskId(i))),
      of(Array.from({ length: 9 }, (_, i) => taskIdOf(town, i))),
    ];
    expect(own.top).toBeGreaterThan(old.bottom);
    expect(Math.abs((own.left + own.right - old.left - old.right) / 2)).toBeLessThan(30);
    expect(places.get(idOf(town))!.x).toBe(places.get(policyId)!.x);
    const heights = Array.from({ length: 9 }, (_, i) => places.get(taskIdOf(town, i))!.y);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
  });

  it('in columns: with names where they were, lower only beside others of the column', () => {
    const pictures = arranged('columns', [pictureOf(12, 18, []), pictureOf(12, 18, [town])]);
    const [before, after] = pictures.map(({ arrangement }) => arrangement);
    expect(before!.lowered.size).toBeGreaterThan(6);
    for (const id of before!.places.keys()) expect([id, after!.lowered.has(id)]).toEqual([id, before!.lowered.has(id)]);
  });

  it.each([[town], [older], [between], [older, between], [town, older, between]])(
    'by date: under the year above it, the years in their order',
    (...others) => {
      const {
        task: { graph, facets },
        arrangement: { places, guides },
      } = added('timeline', others);
      const years = [...new Set(['2022', ...others.map(({ year }) => String(year))])].sort();
      expect(guides.map(({ text }) => text)).toEqual(years);
      const xs = guides.map(({ at }) => at.x);
      expect(xs).toEqual([...xs].sort((a, b) => a - b));
      for (const { text, at } of guides) {
        const nodes = [...graph.nodes.values()].filter(
          ({ id, label }) => (label === 'Policy' || label === 'Task') && facets.get(id)?.year === text,
        );
        const column = extent(nodes, places);
        expect(at.x).toBeCloseTo((column.left + column.right) / 2);
        expect(at.y).toBe(column.top - 32);
      }
      const floor = extent(
        [...graph.nodes.values()].filter(({ label }) => label === 'Policy' || label === 'Task'),
        places,
      ).bottom;
      for (const { id, label, box } of graph.nodes.values()) {
        if (label === 'Department') expect(places.get(id)!.y - box.top).toBeGreaterThan(floor);
      }
    },
  );

  it.each([[town], [older], [between], [town, county], [county, town]])(
    'by level: beside the word for it, the levels in their order',
    (...others) => {
      const {
        task: { graph, facets },
        arrangement: { places, guides },
      } = added('levels', others);
      const heights = guides.map(({ at }) => at.y);
      expect(heights).toEqual([...heights].sort((a, b) => a - b));
      for (const { text, at } of guides) {
        const nodes = [...graph.nodes.values()].filter(
          ({ id }) => words[(facets.get(id)?.level ?? '') as keyof typeof words] === text && text !== '未分层',
        );
        if (nodes.length === 0) continue;
        const row = extent(nodes, places);
        expect(at.y).toBeGreaterThan(row.top);
        expect(at.y).toBeLessThan(row.bottom);
        expect(at.x).toBeLessThan(row.left);
      }
    },
  );

  it('in rings: around its own document, outside the rings that stood', () => {
    const {
      task: { graph },
      arrangement: { places },
    } = added('concentric', [town]);
    const stood = extent(
      [policyId, ...Array.from({ length: 12 }, (_, i) => taskId(i))].map((id) => graph.nodes.get(id)!),
      places,
    );
    const own = Array.from({ length: 9 }, (_, i) => graph.nodes.get(taskIdOf(town, i))!);
    const centre = places.get(idOf(town))!;
    expect(extent(own, places).left).toBeGreaterThan(stood.right);
    const far = own.map(({ id }) => Math.hypot(places.get(id)!.x - centre.x, places.get(id)!.y - centre.y));
    expect(Math.max(...far)).toBeLessThan(2 * Math.min(...far));
  });
});

describe('lines to what was added', () => {
  it.each([
    ['timeline', [between]],
    ['timeline', [older, between]],
    ['timeline', [town, older]],
    ['levels', [town]],
    ['levels', [county, town]],
  ] as const)('run behind no node and no name: %s', (layout, others) => {
    const {
      task: { graph },
      arrangement: { places, aisles },
    } = added(layout, others);
    const links = graph.links.map((link, i) => ({ ...link, id: String(i) }));
    const routes = routesOf(links, places, aisles!);
    const behind = links.flatMap(({ id, from, to }) => {
      const way = routes.get(id)!;
      return [...graph.nodes.values()].flatMap((node) => {
        const { x, y } = places.get(node.id)!;
        const meets = way.slice(1).some((b, i) => {
          const a = way[i]!;
          return (
            Math.max(a.x, b.x) > x - node.box.left &&
            Math.min(a.x, b.x) < x + node.box.right &&
            Math.max(a.y, b.y) > y - node.box.top &&
            Math.min(a.y, b.y) < y + node.box.bottom
          );
        });
        return meets && node.id !== from && node.id !== to ? [`${from} → ${to} × ${node.id}`] : [];
      });
    });
    expect(behind).toEqual([]);
  });
});
