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
  await page.goto(server.url);
  await page.waitForLoadState('networkidle');
  // Following the page's own links reaches its other views.
  for (const link of ['图谱', '原文']) {
    await page.getByRole('link', { name: link, exact: true }).first().click();
    await page.waitForLoadState('networkidle');
  }
  expect(trouble).toEqual([]);
});
