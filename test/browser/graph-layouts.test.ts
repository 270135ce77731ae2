import type { BoundingBox12 } from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { type DrawnNode, drawnCanvas, drawnNode, drawnNodes, nodesAtRest } from '../support/canvas.ts';
import { explorerForTests, page } from '../support/explorer.ts';
import { address, graphLink, inPicture, policy, tool, unit } from '../support/graph-view.ts';

const explorer = explorerForTests({ reducedMotion: 'reduce' });
const { open } = explorer;

/** Chooses a layout; the nodes where it lays them. Where the layout before laid them they are at rest as well. */
async function laidOut(word: string, layout: string | null): Promise<readonly DrawnNode[]> {
  const before = new Map((await nodesAtRest(3)).map(({ id, at }) => [id, at]));
  await page.getByRole('button', { name: word, exact: true }).click();
  await expect.poll(() => address().get('layout')).toBe(layout);
  const moved = async () => (await drawnNodes()).filter(({ id, at }) => before.get(id) !== at).length;
  await expect.poll(moved).toBeGreaterThan(20);
  return nodesAtRest();
}

describe('a place given by hand', () => {
  it('is kept when a node is dragged, survives a reload, and undo takes it back', async () => {
    await open(graphLink(['n', policy]));
    await nodesAtRest(3);
    const before = await drawnNode(unit);
    await page.mouse.move(before.x, before.y);
    await page.mouse.down();
    await page.mouse.move(before.x + 60, before.y + 90, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => address().get('at') ?? '').toContain(unit);
    const moved = (await drawnNode(unit)).at;
    expect(moved).not.toBe(before.at);
    expect(address().get('frame')).toMatch(/^\d+x\d+$/);
    await page.reload();
    await nodesAtRest(3);
    await expect.poll(async () => (await drawnNode(unit)).at).toBe(moved);
    await page.goBack();
    await nodesAtRest(3);
    await expect.poll(async () => (await drawnNode(unit)).at).toBe(before.at);
  });

  it('stands where it is under another layout, and expanding moves nothing that stood', async () => {
    await open(graphLink(['n', policy], ['sel', unit]));
    await nodesAtRest(3);
    await tool('固定位置').click();
    const at = (await drawnNode(unit)).at;
    await laidOut('同心', 'concentric');
    expect((await drawnNode(unit)).at).toBe(at);
    const before = new Map((await laidOut('分栏', null)).map((node) => [node.id, node.at]));
    await page.getByRole('button', { name: /^展开：所属条线/ }).click();
    await inPicture('条线 医疗保障').waitFor({ state: 'attached' });
    for (const node of await nodesAtRest(before.size))
      if (before.has(node.id)) expect(node.at).toBe(before.get(node.id));
  });
});

describe('how a responsibility was written', () => {
  it('is said by a mark on its line and not by dashes alone, at rest, seen from afar, and where it is selected', async () => {
    await open(graphLink(['n', policy]));
    await nodesAtRest(3);
    const canvas = await drawnCanvas();
    /** Of the lines that carry a mark: how many, and in which ways it is drawn. */
    const marks = () =>
      canvas.evaluate((cy) => {
        const carried = cy.edges('[bead]');
        const isDrawn = (shape: string) => shape === 'circle' || shape === 'square';
        const drawn = carried.filter(
          (edge) => isDrawn(edge.style('mid-target-arrow-shape')) || isDrawn(edge.style('source-arrow-shape')),
        );
        return { carried: carried.length, drawn: drawn.length, all: cy.edges().length };
      });
    const atRest = await marks();
    expect(atRest.carried).toBeGreaterThan(5);
    expect(atRest.carried).toBeLessThan(atRest.all / 2);
    expect(atRest.drawn).toBe(atRest.carried);
    for (let i = 0; i < 4; i++) await page.getByRole('button', { name: '缩小' }).click();
    await page.getByText('依据看线中间的记号').waitFor();
    await nodesAtRest();
    expect((await marks()).drawn).toBe(atRest.carried);
    await page.getByRole('button', { name: '适合窗口' }).click();
    await page.mouse.click((await drawnNode(unit)).x, (await drawnNode(unit)).y);
    await expect.poll(() => address().get('sel')).toBe(unit);
    await nodesAtRest();
    const selected = await marks();
    expect(selected.drawn).toBe(selected.carried);
  });
});

describe('layouts', () => {
  it.each([
    ['力导', 'force'],
    ['分层', 'levels'],
    ['同心', 'concentric'],
    ['时间', 'timeline'],
  ])('%s places every node for itself, and comes back from the link', async (word, layout) => {
    await open(graphLink(['n', policy]));
    const places = await laidOut(word, layout);
    expect(new Set(places.map(({ at }) => at)).size).toBe(places.length);
    await page.reload();
    const whereTheyStand = (nodes: readonly DrawnNode[]) => nodes.map(({ id, at }) => `${id} ${at}`);
    expect(whereTheyStand(await nodesAtRest(3))).toEqual(whereTheyStand(places));
  });
});

describe('the words on the lines of what is selected', () => {
  // Where lines run together between the rows, only those that run alone somewhere have room for their words.
  it.each([
    ['force', 5],
    ['concentric', 5],
    ['levels', 3],
    ['timeline', 3],
  ] as const)('lie neither on each other nor on nodes or names (%s)', async (layout, least) => {
    await open(graphLink(['n', policy], ['sel', unit], ['layout', layout]));
    await nodesAtRest(3);
    const canvas = await drawnCanvas();
    const said = () =>
      canvas.evaluate((cy) => {
        const only = { includeOverlays: false, includeUnderlays: false };
        const words = { ...only, includeNodes: false, includeEdges: false, includeLabels: true };
        const lines = cy.edges('.lit[tag]').filter((edge) => edge.style('source-label') !== '');
        const labels = lines.map((edge) => edge.boundingBox(words));
        const names = cy.nodes('.named').map((node) => node.boundingBox(words));
        const bodies = cy.nodes().map((node) => {
          const [{ x, y }, width, height] = [node.position(), node.width() / 2, node.height() / 2];
          return { x1: x - width, x2: x + width, y1: y - height, y2: y + height };
        });
        const lieOn = (a: BoundingBox12, b: BoundingBox12) =>
          Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) > 5 && Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) > 5;
        const others = (i: number) => [...labels.slice(i + 1), ...names, ...bodies];
        return {
          words: labels.length,
          covered: labels.filter((one, i) => others(i).some((other) => lieOn(one, other))),
        };
      });
    await expect.poll(async () => (await said()).words).toBeGreaterThanOrEqual(least);
    expect((await said()).covered).toEqual([]);
  });
});

describe('lines', () => {
  it.each([
    ['力导', 'force'],
    ['同心', 'concentric'],
  ])('of the layout %s turn aside for what is in their way, and for nothing else', async (word, layout) => {
    await open(graphLink(['n', policy]));
    await laidOut(word, layout);
    const canvas = await drawnCanvas();
    /** How many lines there are, turn, and run behind the body of a node that is not theirs; and would, were all straight. */
    const told = () =>
      canvas.evaluate((cy) => {
        type Place = { readonly x: number; readonly y: number };
        const behind = (source: Place, turn: Place, target: Place, ends: readonly string[]) =>
          cy
            .nodes()
            .toArray()
            .some((node) => {
              const at = node.position();
              const [width, height] = [node.width() / 2, node.height() / 2];
              if (ends.includes(node.id())) return false;
              return Array.from({ length: 99 }, (_, i) => (i + 1) / 100).some((t) => {
                const of = (axis: 'x' | 'y') =>
                  (1 - t) ** 2 * source[axis] + 2 * t * (1 - t) * turn[axis] + t ** 2 * target[axis];
                return Math.abs(of('x') - at.x) < width && Math.abs(of('y') - at.y) < height;
              });
            });
        const lines = cy.edges().map((edge) => {
          const [source, target] = [edge.source().position(), edge.target().position()];
          const middle = { x: (source.x + target.x) / 2, y: (source.y + target.y) / 2 };
          const turn = edge.data('weights') ? edge.controlPoints()?.[0] : undefined;
          const ends = [edge.source().id(), edge.target().id()];
          return {
            turns: turn !== undefined,
            now: behind(source, turn ?? middle, target, ends),
            straight: behind(source, middle, target, ends),
            square: edge.data('square') !== undefined,
          };
        });
        const count = (is: (line: (typeof lines)[number]) => boolean) => lines.filter(is).length;
        return {
          lines: lines.length,
          turning: count(({ turns }) => turns),
          square: count(({ square }) => square),
          now: count(({ now }) => now),
          straight: count(({ straight }) => straight),
        };
      });
    await expect.poll(async () => (await told()).turning).toBeGreaterThan(0);
    const { lines, turning, square, now, straight } = await told();
    expect(square).toBe(0);
    expect(turning).toBeLessThan(lines);
    expect(straight).toBeGreaterThan(0);
    expect(now).toBeLessThanOrEqual(straight / 2);
  });

  it.each(['levels', 'timeline'])('of the layout %s run behind no node and no name but their own', async (layout) => {
    await open(graphLink(['n', policy], ['layout', layout]));
    await nodesAtRest(3);
    const canvas = await drawnCanvas();
    const crossed = () =>
      canvas.evaluate((cy) => {
        const boxes = cy.nodes().map((node) => {
          const { x, y } = node.position();
          const { left, right, caption } = node.data();
          const half = node.height() / 2;
          const names = 6 + 16 * String(caption).split('\n').length;
          return { id: node.id(), left: x - left, right: x + right, top: y - half, bottom: y + half + names };
        });
        return cy
          .edges()
          .toArray()
          .flatMap((edge) => {
            const way = [edge.sourceEndpoint(), ...(edge.segmentPoints() ?? []), edge.targetEndpoint()];
            const ends = [edge.source().id(), edge.target().id()];
            return boxes.flatMap(({ id, left, right, top, bottom }) => {
              const meets = way.slice(1).some((to, i) => {
                const from = way[i]!;
                return (
                  Math.max(from.x, to.x) > left + 1 &&
                  Math.min(from.x, to.x) < right - 1 &&
                  Math.max(from.y, to.y) > top + 1 &&
                  Math.min(from.y, to.y) < bottom - 1
                );
              });
              return meets && !ends.includes(id) ? [`${edge.id()} × ${id}`] : [];
            });
          });
      });
    await expect.poll(crossed).toEqual([]);
  });
});
