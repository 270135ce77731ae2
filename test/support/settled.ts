import type { Page, Request } from 'playwright-core';

/** What stands in a page while something is on its way. */
const onItsWay = '.waiting, .ev-waiting, .loading-bars, [aria-busy="true"]';

/** Milliseconds after which a page that is not whole yet is told with what it still waits for. */
const patience = 60_000;

/** Milliseconds without a question or an answer after which a page asks no more. */
const quiet = 250;

/**
 * Follows what a page asks for. What it gives waits until all of it has come and stands in the page: nothing is asked any
 * more, nothing says that it loads, and the page has nothing left to compute.
 */
export function settling(page: Page): () => Promise<void> {
  const asked = new Set<Request>();
  let last = performance.now();
  page.on('request', (request) => {
    asked.add(request);
    last = performance.now();
  });
  const come = (request: Request) => {
    asked.delete(request);
    last = performance.now();
  };
  page.on('requestfinished', come);
  page.on('requestfailed', come);
  const isQuiet = () => asked.size === 0 && performance.now() - last >= quiet;
  return async () => {
    const from = performance.now();
    while (!(isQuiet() && (await standsWhole(page)) && isQuiet())) {
      if (performance.now() - from > patience)
        throw new Error(`Still on its way: ${[...asked].map((request) => request.url())} ${await waitingIn(page)}`);
      await page.waitForTimeout(50);
    }
  };
}

/** A page with nothing left to do is not always told so by Chromium: after a second it counts as told. */
const standsWhole = async (page: Page): Promise<boolean> => {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
  });
  return (await waitingIn(page)).length === 0;
};

/** What in a page says that it waits; the page itself where it shows nothing yet. */
const waitingIn = (page: Page): Promise<string[]> =>
  page.evaluate(
    (waiting) =>
      document.querySelector('#main > *') === null
        ? ['an empty page']
        : [...document.querySelectorAll(waiting)].map(({ outerHTML }) => outerHTML.slice(0, 200)),
    onItsWay,
  );
