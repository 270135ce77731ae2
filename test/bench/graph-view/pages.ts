import type { Core } from 'cytoscape';
import type { Browser, Page } from 'playwright-core';
import { canvas, type SavedView } from './view.ts';

export interface Opened {
  readonly page: Page;
  /** From the navigation until everything is painted, in ms. */
  readonly painted: number;
  readonly nodes: number;
  readonly edges: number;
}

export type Holder = HTMLElement & { _cyreg?: { cy: Core } };

/** The questions whose answers hold what is drawn. */
const asksForPicture = /\/api\/(?:node|neighbourhood)\?/;

async function newPage(browser: Browser, width: number, height: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height }, locale: 'zh-CN' });
  await browserRests(browser);
  // What runs TypeScript here marks functions by name, also those that are handed to the page.
  await page.addInitScript('globalThis.__name = (named) => named');
  return page;
}

/**
 * Until the browser's own pages are done: with each window it makes those of its address bar, half a second of
 * processor time that would else be measured with the page.
 */
async function browserRests(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const used = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const ends = performance.now() + longestPause;
  for (let [before, quiet] = [await used(), 0]; quiet < quietPauses && performance.now() < ends; ) {
    await new Promise((done) => setTimeout(done, pause));
    const now = await used();
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
  await session.detach();
}

const pause = 100;
const quietPauses = 5;
const longestPause = 10_000;

/** The explorer with a kept view, and the questions it asked until the picture stood. */
export async function ourPage(
  browser: Browser,
  url: string,
  { search, places }: SavedView,
): Promise<Opened & { readonly asked: readonly string[] }> {
  const page = await newPage(browser, 1440, 900);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (asksForPicture.test(request.url())) asked.push(request.url());
  });
  await page.addInitScript(
    (view) => localStorage.setItem('yigai-atlas.views', JSON.stringify([['bench', view]])),
    search,
  );
  await tellPainted(page, Object.keys(places).length);
  await page.goto(`${url}/graph?view=bench`, { waitUntil: 'commit' });
  const painted = await paintedAt(page);
  return { page, painted, ...(await drawnOn(page)), asked: [...asked] };
}

/** The bare page (`serveBare`) with the same picture, which asks what the explorer asked. */
export async function barePage(
  browser: Browser,
  url: string,
  { places, viewport }: SavedView,
  asked: readonly string[],
): Promise<Opened> {
  const page = await newPage(browser, canvas.width, canvas.height);
  await page.addInitScript((kept) => localStorage.setItem('bare', JSON.stringify(kept)), { asked, places, viewport });
  await tellPainted(page, Object.keys(places).length);
  await page.goto(url, { waitUntil: 'commit' });
  const painted = await paintedAt(page);
  return { page, painted, ...(await drawnOn(page)) };
}

const drawnOn = (page: Page) =>
  page.evaluate(() => {
    const { cy } = document.querySelector<Holder>('.canvas')!._cyreg!;
    return { nodes: cy.nodes().length, edges: cy.edges().length };
  });

type Told = typeof globalThis & { painted: Promise<number> };

/**
 * Has the page tell when the first frame with so many nodes was drawn, counted from the navigation. It is looked for in
 * the frames that the page asks for itself: a frame asked for here would make it draw what it would not have.
 */
async function tellPainted(page: Page, nodes: number): Promise<void> {
  await page.addInitScript((wanted) => {
    const request = requestAnimationFrame.bind(globalThis);
    (globalThis as Told).painted = new Promise((painted) => {
      let drawn = false;
      globalThis.requestAnimationFrame = (draw) =>
        request((time) => {
          const cy = document.querySelector<Holder>('.canvas')?._cyreg?.cy;
          if (!drawn && cy && cy.nodes().length >= wanted) {
            drawn = true;
            cy.one('render', () => request(() => painted(performance.now())));
          }
          draw(time);
        });
    });
  }, nodes);
}

const paintedAt = (page: Page) => page.evaluate(() => (globalThis as Told).painted);
