import type { CDPSession, Page } from 'playwright-core';
import type { Holder } from './pages.ts';

const movingFor = 2000;
/** A user looks before moving. */
const settles = 1500;
/** What has not come by then is told as this. */
const longestWait = 15_000;
/** Inputs come in ms after each other, as from a mouse: whether or not the page has answered the one before. */
const betweenInputs = 8;
/** So many small turns of the wheel one way, as two fingers on a pad give them, then as many back. */
const turnsOneWay = 48;

/** `render` events a second. */
export interface Moved {
  readonly dragging: number;
  readonly zooming: number;
}

/** While the mouse drags the whole picture, and while its wheel zooms. */
export async function moved(page: Page): Promise<Moved> {
  const session = await page.context().newCDPSession(page);
  await page.waitForTimeout(settles);
  await page.evaluate(() => {
    const { cy } = document.querySelector<Holder>('.canvas')!._cyreg!;
    cy.fit(undefined, 48);
    const counter = window as unknown as { renders: number[] };
    counter.renders = [];
    cy.on('render', () => {
      counter.renders.push(performance.now());
    });
  });
  await page.waitForTimeout(settles);
  const box = (await page.locator('.canvas').first().boundingBox())!;
  // In the margin left of the picture: no node, and nothing that lies over the canvas.
  const middle = { x: box.x + 10, y: box.y + box.height / 2 };
  const end = { x: middle.x + 120, y: middle.y };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  const dragging = await rendersDuring(page, (i) =>
    session.send('Input.dispatchMouseEvent', {
      type: 'mouseMoved',
      button: 'left',
      buttons: 1,
      x: end.x + 120 * Math.sin(i / 18),
      y: end.y - 60 * Math.sin(i / 14),
    }),
  );
  await page.mouse.move(end.x, end.y);
  await page.mouse.up();
  await page.waitForTimeout(settles);
  const zooming = await rendersDuring(page, (i) =>
    session.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      ...middle,
      deltaX: 0,
      deltaY: (Math.floor(i / turnsOneWay) % 2 === 0 ? -1 : 1) * (1 + (i % 3)),
    }),
  );
  await session.detach();
  return { dragging, zooming };
}

type Input = (i: number) => ReturnType<CDPSession['send']>;

async function rendersDuring(page: Page, input: Input): Promise<number> {
  const began = await page.evaluate(() => performance.now());
  const start = performance.now();
  const sent: ReturnType<Input>[] = [];
  for (let i = 0; performance.now() - start < movingFor; i++) {
    sent.push(input(i));
    await page.waitForTimeout(Math.max(0, start + (i + 1) * betweenInputs - performance.now()));
  }
  await Promise.all(sent);
  const renders = await page.evaluate(
    ([from, to]) => (window as unknown as { renders: number[] }).renders.filter((at) => at >= from! && at < to!).length,
    [began, began + movingFor],
  );
  return renders / (movingFor / 1000);
}

const atMost = (page: Page, done: Promise<number>): Promise<number> =>
  Promise.race([done, page.waitForTimeout(longestWait).then(() => longestWait)]);

/**
 * The targets of so many tasks of the picture, each clicked on and opened by the button in its panel when everything
 * rests: from pressing it until the nodes that it brings are drawn.
 */
export async function expandTimes(page: Page, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const at = await placeOfTask(page, i * 7);
    await page.mouse.click(at.x, at.y);
    const button = page.getByRole('button', { name: /^展开：量化目标/ });
    await button.hover();
    await page.waitForTimeout(settles);
    const done = page.evaluate(() => {
      const { cy } = document.querySelector<Holder>('.canvas')!._cyreg!;
      return new Promise<number>((drawn) => {
        let pressed = 0;
        document.addEventListener('click', () => (pressed ||= performance.now()), { capture: true, once: true });
        cy.one('add', 'node', () => cy.one('render', () => drawn(performance.now() - pressed)));
      });
    });
    await button.click();
    times.push(await atMost(page, done));
    await page.waitForTimeout(settles);
  }
  return times;
}

/**
 * Where the canvas draws a task, in pixels of the page: the n-th or one after it that no other node covers, that lies well
 * inside the canvas, and whose targets are not there yet.
 */
const placeOfTask = (page: Page, n: number) =>
  page.evaluate(
    ({ which, margin }) => {
      const canvas = document.querySelector<Holder>('.canvas')!;
      const { left, top, width, height } = canvas.getBoundingClientRect();
      const { cy } = canvas._cyreg!;
      const tasks = cy.nodes('[label = "Task"]').toArray();
      const isFree = (task: (typeof tasks)[number]) => {
        const { x, y } = task.renderedPosition();
        if (x < margin || y < margin || x > width - margin || y > height - margin) return false;
        if (task.neighborhood('node[label = "Target"]').length > 0) return false;
        return cy.nodes().every((other) => {
          const { x1, x2, y1, y2 } = other.renderedBoundingBox({ includeLabels: false });
          return other.same(task) || x < x1 || x > x2 || y < y1 || y > y2;
        });
      };
      const task = [...tasks.slice(which), ...tasks].find(isFree);
      if (!task) throw new Error('no task lies free in the picture');
      const { x, y } = task.renderedPosition();
      return { x: left + x, y: top + y };
    },
    { which: n, margin: 90 },
  );

/** What is sought: most names have one of these. */
const initials = 'wygszjxb';

/** So many searches of one letter each: from the keystroke until suggestions stand in the list. */
export async function searchTimes(page: Page, count: number): Promise<number[]> {
  const field = page.getByRole('combobox').first();
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const done = page.evaluate(
      () =>
        new Promise<number>((shown) => {
          let typed = 0;
          document.addEventListener('keydown', () => (typed = performance.now()), { capture: true, once: true });
          const observer = new MutationObserver(() => {
            if (typed === 0 || !document.querySelector('[role="option"]')) return;
            observer.disconnect();
            requestAnimationFrame(() => shown(performance.now() - typed));
          });
          observer.observe(document.body, { childList: true, subtree: true });
        }),
    );
    // The page has begun to watch by the time it answers this.
    await field.focus();
    await page.keyboard.press(initials.charAt(i % initials.length));
    times.push(await atMost(page, done));
    await page.keyboard.press('Escape');
    await page.waitForTimeout(settles);
  }
  return times;
}
