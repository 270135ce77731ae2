import type { Page } from 'playwright-core';
import type { Holder } from './pages.ts';

const movingFor = 2000;
/** A user looks before moving. */
const settles = 1500;
/** What has not come by then is told as this. */
const longestWait = 15_000;

/** `render` events a second. */
export interface Moved {
  readonly dragging: number;
  readonly zooming: number;
}

/** While the mouse drags the whole picture, and while its wheel zooms. */
export async function moved(page: Page): Promise<Moved> {
  await page.waitForTimeout(settles);
  await page.evaluate(() => {
    const { cy } = document.querySelector<Holder>('.canvas')!._cyreg!;
    cy.fit(undefined, 48);
    const counter = window as unknown as { renders: number };
    counter.renders = 0;
    cy.on('render', () => {
      counter.renders++;
    });
  });
  await page.waitForTimeout(settles);
  const box = (await page.locator('.canvas').first().boundingBox())!;
  // In the margin left of the picture: no node, and nothing that lies over the canvas.
  const middle = { x: box.x + 10, y: box.y + box.height / 2 };
  const renders = () => page.evaluate(() => (window as unknown as { renders: number }).renders);
  const during = async (act: (i: number) => Promise<void>) => {
    const [before, start] = [await renders(), performance.now()];
    for (let i = 0; performance.now() - start < movingFor; i++) await act(i);
    return ((await renders()) - before) / ((performance.now() - start) / 1000);
  };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  const dragging = await during((i) =>
    page.mouse.move(middle.x + 120 + 120 * Math.sin(i / 9), middle.y - 60 * Math.sin(i / 7)),
  );
  await page.mouse.up();
  const zooming = await during((i) => page.mouse.wheel(0, Math.floor(i / 12) % 2 === 0 ? -40 : 40));
  return { dragging, zooming };
}

const atMost = (page: Page, done: Promise<number>): Promise<number> =>
  Promise.race([done, page.waitForTimeout(longestWait).then(() => longestWait)]);

/** From pressing the button until the nodes it brings are drawn. */
export async function expandTime(page: Page): Promise<number> {
  const button = page.getByRole('button', { name: /^展开：量化目标/ });
  await button.waitFor();
  const done = page.evaluate(() => {
    const { cy } = document.querySelector<Holder>('.canvas')!._cyreg!;
    return new Promise<number>((drawn) => {
      let pressed = 0;
      document.addEventListener(
        'click',
        () => {
          pressed ||= performance.now();
        },
        { capture: true },
      );
      cy.one('add', 'node', () => cy.one('render', () => drawn(performance.now() - pressed)));
    });
  });
  await button.click();
  return atMost(page, done);
}

/** From the keystroke until suggestions stand in the list. */
export async function searchTime(page: Page): Promise<number> {
  const done = page.evaluate(
    () =>
      new Promise<number>((shown) => {
        let typed = 0;
        document.addEventListener(
          'keydown',
          () => {
            typed = performance.now();
          },
          { capture: true },
        );
        new MutationObserver(() => {
          if (typed > 0 && document.querySelector('[role="option"]'))
            requestAnimationFrame(() => shown(performance.now() - typed));
        }).observe(document.body, { childList: true, subtree: true });
      }),
  );
  await page.getByRole('combobox').first().focus();
  await page.keyboard.press('w');
  return atMost(page, done);
}
