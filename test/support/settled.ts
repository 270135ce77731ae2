import type { Page, Request } from 'playwright-core';
import { expect } from 'vitest';

/** What stands in a page while something is on its way. */
const onItsWay = '.waiting, .ev-waiting, .loading-bars, [aria-busy="true"]';

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
  return () => expect.poll(async () => isQuiet() && (await standsWhole(page)) && isQuiet()).toBe(true);
}

const standsWhole = (page: Page): Promise<boolean> =>
  page.evaluate(async (waiting) => {
    await document.fonts.ready;
    await new Promise((resolve) => requestIdleCallback(resolve));
    return document.querySelector('#main > *') !== null && document.querySelector(waiting) === null;
  }, onItsWay);
