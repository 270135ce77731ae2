import type { CDPSession, Page } from 'playwright-core';
import type { Holder } from './pages.ts';

const movingFor = 2000;
/** A user looks before moving. */
const settles = 1500;
/** So long nothing is drawn and the camera stands: the page has answered all inputs. */
const still = 1000;
/** What has not come by then is told as this. */
const longestWait = 15_000;
/** After it the bench goes on, and says so: a page that draws on and on by itself. */
const longestRest = 60_000;
/** Inputs come in ms after each other, as from a mouse: whether or not the page has answered the one before. */
const betweenInputs = 8;
/** So many small turns of the wheel one way, as two fingers on a pad give them, then as many back. */
const turnsOneWay = 48;

export interface Movement {
  /** `render` events a second. */
  readonly frames: number;
  /** Processor time of the page for each of them, in ms: tells what a machine that others use as well would do alone. */
  readonly work: number;
}

export interface Moved {
  readonly dragging: Movement;
  readonly zooming: Movement;
  /** After the wheel's last turn, until the picture is drawn anew as it stays, in ms; nothing for a page that does not say. */
  readonly drawnAnew: number | undefined;
}

/**
 * While the mouse drags the whole picture, and while its wheel zooms.
 * @param worked processor time of the page until now, in ms
 */
export async function moved(page: Page, worked: () => Promise<number>): Promise<Moved> {
  const session = await page.context().newCDPSession(page);
  await page.waitForTimeout(settles);
  await page.evaluate(() => {
    const { cy } = document.querySelector<Holder>('.canvas')!._cyreg!;
    cy.fit(undefined, 48);
    const counter = window as unknown as Counted;
    counter.renders = [];
    cy.on('render', () => {
      counter.renders.push(performance.now());
    });
    let turned = 0;
    cy.on('viewport', () => {
      turned = performance.now();
    });
    cy.on('rested', () => {
      if (turned === 0) return;
      const since = turned;
      turned = 0;
      cy.one('render', () => {
        counter.anew = performance.now() - since;
      });
    });
  });
  await rests(page);
  const box = (await page.locator('.canvas').first().boundingBox())!;
  // In the margin left of the picture: no node, and nothing that lies over the canvas.
  const middle = { x: box.x + 10, y: box.y + box.height / 2 };
  const end = { x: middle.x + 120, y: middle.y };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  const dragging = await movement(page, worked, (i) =>
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
  await rests(page);
  const zooming = await movement(page, worked, (i) =>
    session.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      ...middle,
      deltaX: 0,
      deltaY: (Math.floor(i / turnsOneWay) % 2 === 0 ? -1 : 1) * (1 + (i % 3)),
    }),
  );
  await session.detach();
  // Where the browser still holds turns of the wheel, a click would meet something else.
  await rests(page);
  const drawnAnew = await page.evaluate(() => (window as unknown as Counted).anew);
  return { dragging, zooming, drawnAnew };
}

/** Until nothing has been drawn and the camera has stood for a while. */
async function rests(page: Page): Promise<void> {
  const rested = await page.evaluate(
    ([quiet, longest]) =>
      new Promise<boolean>((done) => {
        const { cy } = document.querySelector<Holder>('.canvas')!._cyreg!;
        const began = performance.now();
        let last = began;
        const drawn = () => {
          last = performance.now();
        };
        cy.on('render viewport', drawn);
        const timer = setInterval(() => {
          const now = performance.now();
          if (now - last < quiet! && now - began < longest!) return;
          clearInterval(timer);
          cy.off('render viewport', drawn);
          done(now - last >= quiet!);
        }, 100);
      }),
    [still, longestRest],
  );
  if (!rested) console.error(`the picture has not come to rest within ${longestRest} ms`);
}

/** What the page counts. */
interface Counted {
  renders: number[];
  anew?: number;
}

type Input = (i: number) => ReturnType<CDPSession['send']>;

async function movement(page: Page, worked: () => Promise<number>, input: Input): Promise<Movement> {
  const before = await worked();
  const began = await page.evaluate(() => performance.now());
  const start = performance.now();
  const sent: ReturnType<Input>[] = [];
  for (let i = 0; performance.now() - start < movingFor; i++) {
    sent.push(input(i));
    await page.waitForTimeout(Math.max(0, start + (i + 1) * betweenInputs - performance.now()));
  }
  await Promise.all(sent);
  const work = (await worked()) - before;
  const renders = await page.evaluate(
    (from) => (window as unknown as Counted).renders.filter((at) => at >= from),
    began,
  );
  const inTime = renders.filter((at) => at < began + movingFor).length;
  return { frames: inTime / (movingFor / 1000), work: work / Math.max(1, renders.length) };
}

const atMost = (page: Page, done: Promise<number>): Promise<number> =>
  Promise.race([done, page.waitForTimeout(longestWait).then(() => longestWait)]);

/**
 * The targets of so many tasks of the picture, each clicked on and opened by the button in its panel when everything
 * rests: from pressing it until the nodes that it brings are drawn. What cannot be done is said, and told as the longest wait.
 */
export async function expandTimes(page: Page, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const time = await expandTime(page, i * 7).catch((error: unknown) => {
      console.error(`expanding, act ${i + 1}: ${error instanceof Error ? error.message : error}`);
      return longestWait;
    });
    times.push(time);
    await rests(page);
  }
  return times;
}

async function expandTime(page: Page, which: number): Promise<number> {
  const task = await placeOfTask(page, which);
  await page.mouse.click(task.x, task.y);
  const button = page.getByRole('button', { name: /^展开：量化目标/ });
  await button.hover({ timeout: longestWait }).catch(async () => {
    const panel = await page.getByRole('complementary').allInnerTexts();
    throw new Error(`clicked on ${task.id}, but nothing offers its targets; the panels show: ${panel.join(' ┃ ')}`);
  });
  await rests(page);
  const done = page.evaluate(() => {
    const { cy } = document.querySelector<Holder>('.canvas')!._cyreg!;
    return new Promise<number>((drawn) => {
      let pressed = 0;
      document.addEventListener('click', () => (pressed ||= performance.now()), { capture: true, once: true });
      cy.one('add', 'node', () => cy.one('render', () => drawn(performance.now() - pressed)));
    });
  });
  await button.click({ timeout: longestWait });
  return await atMost(page, done);
}

/**
 * A task and where the canvas draws it, in pixels of the page: the n-th or one after it that neither another node nor
 * anything of the page covers, that lies well inside the canvas, and whose targets are not there yet.
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
        if (!canvas.contains(document.elementFromPoint(left + x, top + y))) return false;
        if (task.neighborhood('node[label = "Target"]').length > 0) return false;
        return cy.nodes().every((other) => {
          const { x1, x2, y1, y2 } = other.renderedBoundingBox({ includeLabels: false });
          return other.same(task) || x < x1 || x > x2 || y < y1 || y > y2;
        });
      };
      const task = [...tasks.slice(which), ...tasks].find(isFree);
      if (!task) throw new Error('no task lies free in the picture');
      const { x, y } = task.renderedPosition();
      return { id: task.id(), x: left + x, y: top + y };
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
