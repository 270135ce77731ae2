import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type OpenStore, type SeededServer, startSeededServer } from './server.ts';
import { settling } from './settled.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The page of the test that runs: a fresh one for each. */
export let page: Page;

export interface Explorer {
  readonly server: SeededServer;
  /** Opens a path of the explorer and waits until all it shows stands there. */
  readonly open: (path: string) => Promise<void>;
  /** Waits, after something was done to the page, until all it then asks for has come and stands there. */
  readonly settled: () => Promise<void>;
  /** What of the page as it stands breaks WCAG 2.2 AA. */
  readonly violations: () => Promise<string[]>;
  /** Lets errors pass that the test itself causes: those that say this. */
  readonly forgive: (part: string) => void;
}

/** The explorer over all seeds for the tests of one file. A test fails where its page reports an error. */
export function explorerForTests(context: BrowserContextOptions = {}, openStore?: OpenStore): Explorer {
  let server: SeededServer;
  let browser: Browser;
  let settled: () => Promise<void>;
  let trouble: string[];
  let forgiven: string[];

  beforeAll(async () => {
    [server, browser] = await Promise.all([startSeededServer(openStore), launchChromium()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });
  beforeEach(async () => {
    const view = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', ...context });
    page = await view.newPage();
    settled = settling(page);
    trouble = [];
    forgiven = [];
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') trouble.push(message.text());
    });
  });
  afterEach(async () => {
    await page.context().close();
    expect(trouble.filter((said) => !forgiven.some((part) => said.includes(part)))).toEqual([]);
  });

  return {
    get server() {
      return server;
    },
    open: async (path) => {
      await page.goto(server.url + path);
      await settled();
    },
    settled: () => settled(),
    violations: () => violationsIn(page),
    forgive: (part) => {
      forgiven.push(part);
    },
  };
}

/** What of a page as it stands breaks WCAG 2.2 AA; a colour on its way to another is not judged. */
export async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map(({ finished }) => finished),
    ),
  );
  await page.evaluate(axe);
  return page.evaluate(async () => {
    // @ts-expect-error axe is put into the page above
    const found: { violations: { id: string; nodes: { html: string }[] }[] } = await window.axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return found.violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.html.slice(0, 200)}`));
  });
}
