import type { Core, EdgeSingular } from 'cytoscape';
import type { JSHandle } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fill, savedView } from '../bench/graph-view/view.ts';
import { drawnCanvas } from '../support/canvas.ts';
import { explorerForTests, page } from '../support/explorer.ts';

const explorer = explorerForTests({ reducedMotion: 'reduce' });
const size = { name: 'large', documents: 18, provinces: [6], elements: 1000 };
let canvas: JSHandle<Core>;
beforeAll(() => fill(explorer.server, size));
beforeEach(async () => {
  const { search } = await savedView(explorer.server, size);
  await page.addInitScript(
    (view) => localStorage.setItem('yigai-atlas.views', JSON.stringify([['large', view]])),
    search,
  );
  await explorer.open('/graph?view=large');
  canvas = await drawnCanvas();
  await expect.poll(() => canvas.evaluate((cy) => cy.elements().length)).toBeGreaterThan(950);
  await rests();
});

/** Until the picture has not been drawn for a second. */
const rests = () =>
  canvas.evaluate(
    (cy) =>
      new Promise<void>((rested) => {
        let timer = window.setTimeout(rested, 1000);
        cy.on('render', () => {
          window.clearTimeout(timer);
          timer = window.setTimeout(rested, 1000);
        });
      }),
  );

/** In the margin left of the picture, where no node stands. */
async function margin(): Promise<{ x: number; y: number }> {
  const { x, y, height } = (await page.locator('.canvas').first().boundingBox())!;
  return { x: x + 10, y: y + height / 2 };
}

interface Frame {
  /** Where the picture lies. */
  readonly at: number;
  /** Elements drawn one by one for it. */
  readonly elements: number;
}

/** Frames from now on. */
const frames = () =>
  canvas.evaluateHandle((cy) => {
    type Draws = Record<'drawCachedElement' | 'drawElement', (...given: unknown[]) => unknown>;
    const renderer = (cy as unknown as { renderer(): Draws }).renderer();
    const seen: Frame[] = [];
    let drawn = 0;
    for (const name of ['drawCachedElement', 'drawElement'] as const) {
      const own = renderer[name];
      renderer[name] = (...given) => {
        drawn++;
        return own.apply(renderer, given);
      };
    }
    cy.on('render', () => {
      seen.push({ at: cy.pan().x, elements: drawn });
      drawn = 0;
    });
    return seen;
  });

/** Nodes whose character shows, and how many there are. */
const lettered = () => canvas.evaluate((cy) => ({ lettered: cy.nodes('.lettered').length, nodes: cy.nodes().length }));

describe('a picture of a thousand elements that moves', () => {
  it('moves as a whole: no element is drawn by itself while it is dragged', async () => {
    const { x, y } = await margin();
    const seen = await frames();
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 20; step++) await page.mouse.move(x + 8 * step, y);
    await page.mouse.up();
    const drawn = await seen.jsonValue();
    // Before the first one it may have to be put together.
    const [first, ...moved] = drawn.filter(({ at }, i) => at !== drawn[i - 1]?.at);
    expect(first).toBeDefined();
    expect(moved.length).toBeGreaterThan(2);
    expect(moved.map(({ elements }) => elements)).toEqual(moved.map(() => 0));
  });

  it('keeps its style while it is drawn, also where nodes have no picture', async () => {
    await canvas.evaluate((cy) => void cy.fit(undefined, 48));
    await rests();
    const styled = await canvas.evaluate((cy) => {
      let count = 0;
      cy.on('style', 'node', () => count++);
      cy.png();
      return { count, without: cy.nodes(':visible').filter((node) => !node.hasClass('lettered')).length };
    });
    expect(styled.without).toBeGreaterThan(100);
    expect(styled.count).toBe(0);
  });

  it('has what was left out of it back when it rests: in sight first, then everywhere', async () => {
    await canvas.evaluate((cy) => void cy.fit(undefined, 48));
    // Departments are large enough for theirs.
    await expect.poll(async () => (await lettered()).lettered).toBeLessThan(20);
    await rests();
    // As many as are in sight when it rests, before another frame.
    const inSight = canvas.evaluate(
      (cy) =>
        new Promise<{ seen: number; lettered: number }>((rested) =>
          cy.one('rested', () => {
            const { x1, y1, x2, y2 } = cy.extent();
            const seen = cy.nodes().filter((node) => {
              const { x, y } = node.position();
              return x > x1 && x < x2 && y > y1 && y < y2;
            });
            rested({ seen: seen.length, lettered: seen.filter('.lettered').length });
          }),
        ),
    );
    await canvas.evaluate((cy) => void cy.zoom({ level: 1.2, position: cy.nodes()[0]!.position() }));
    const { seen, lettered: shown } = await inSight;
    const { nodes } = await lettered();
    expect(seen).toBeGreaterThan(3);
    expect(seen).toBeLessThan(nodes / 2);
    expect(shown).toBe(seen);
    await expect.poll(async () => (await lettered()).lettered).toBe(nodes);
  });

  it('has its lines ready before anybody comes closer, and then styles only those whose words are shown', async () => {
    await canvas.evaluate((cy) => void cy.fit(undefined, 48));
    await expect.poll(() => canvas.evaluate((cy) => cy.edges().not('.ended').length), { timeout: 20_000 }).toBe(0);
    const styled = await canvas.evaluate(
      (cy) =>
        new Promise<number>((rested) => {
          let lines = 0;
          // Words of the selection are as large on the screen at every zoom.
          cy.on('style', 'edge', ({ target }) => {
            if (!target.hasClass('lit')) lines++;
          });
          cy.one('rested', () => rested(lines));
          cy.zoom({ level: 1.2, position: cy.nodes()[0]!.position() });
        }),
    );
    expect(styled).toBe(0);
  });

  it('is drawn in the frame in which it rests, its lines where they would lie if they were laid anew', async () => {
    await canvas.evaluate((cy) => void cy.fit(undefined, 48));
    await expect.poll(() => canvas.evaluate((cy) => cy.edges().not('.ended').length), { timeout: 20_000 }).toBe(0);
    await rests();
    const { drawn, laid } = await canvas.evaluate(
      (cy) =>
        new Promise<{ drawn: boolean; laid: number }>((rested) => {
          const renderer = (cy as unknown as { renderer(): Lays }).renderer();
          const own = renderer.recalculateEdgeProjections;
          let [drawn, laid] = [false, 0];
          renderer.recalculateEdgeProjections = (lines) => {
            laid += lines.filter((line) => !line.hasClass('lit')).length;
            own.call(renderer, lines);
          };
          cy.one('rested', () => {
            cy.one('render', () => {
              drawn = true;
            });
            // Before the next frame.
            setTimeout(() => rested({ drawn, laid }));
          });
          cy.zoom({ level: 1.2, position: cy.nodes()[0]!.position() });
        }),
    );
    expect(drawn).toBe(true);
    expect(laid).toBe(0);
    await canvas.evaluate((cy) => void cy.nodes('[label = "Department"]').toArray()[0]!.emit('tap'));
    await rests();
    const lie = () => canvas.evaluate((cy) => cy.edges().map((line) => [line.sourceEndpoint(), line.targetEndpoint()]));
    const before = await lie();
    await canvas.evaluate((cy) => {
      const renderer = (cy as unknown as { renderer(): Lays }).renderer();
      renderer.recalculateEdgeProjections(cy.edges().toArray());
    });
    expect(await lie()).toEqual(before);
  });
});

/** What the library lays lines by. */
interface Lays {
  recalculateEdgeProjections(lines: readonly EdgeSingular[]): void;
}
