import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { type SeededServer, startSeededServer } from '../support/server.ts';

let server: SeededServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startSeededServer(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

it('nothing the page does is stopped by its Content-Security-Policy, and nothing fails unseen', async () => {
  const page = await browser.newPage();
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`${violatedDirective} stopped ${blockedURI}`);
    });
  });
  const policy = encodeURIComponent('policy:晋政办发〔2022〕83号');
  for (const view of ['/', `/graph?n=${policy}`, `/reader?doc=${policy}`]) {
    await page.goto(server.url + view);
    await page.waitForLoadState('networkidle');
  }
  // The canvas is there: cytoscape has put its own style element in, and was allowed to.
  await page.goto(`${server.url}/graph?n=${policy}`);
  await page.locator('canvas').first().waitFor();
  expect(trouble).toEqual([]);
});
