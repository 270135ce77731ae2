import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '../../graph/api/client.ts';
import { dataMarkOf } from '../../graph/story/data-mark.ts';
import { sampleStory } from '../../web/briefing/sample-story.ts';
import { launchChromium } from '../support/chromium.ts';
import { startSeededServer } from '../support/server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { BenchRow } from './row.ts';

const goals = { megabytes: 3, milliseconds: 1500 };
const runs = 5;

/**
 * The sample story on the five seeds as one offline page: its size, and how long a fresh Chromium without network takes
 * from opening it until its first scene is painted; the median of several runs.
 */
export async function benchOffline(): Promise<BenchRow[]> {
  const folder = temporaryFolder();
  const server = await startSeededServer();
  try {
    const client = createClient(server.url);
    await client.saveStory({ name: 'sample', story: sampleStory(dataMarkOf(await client.stats()), 'zh') });
    const page = Buffer.from(await (await fetch(`${server.url}/api/offline?story=sample`)).arrayBuffer());
    const file = join(folder.path, 'sample.html');
    writeFileSync(file, page);
    const times: number[] = [];
    for (let run = 0; run < runs; run++) times.push(await firstView(pathToFileURL(file).href));
    const median = times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
    const megabytes = page.length / 1e6;
    return [
      {
        what: 'offline page of the sample story on the seeds',
        value: megabytes,
        unit: 'MB',
        goal: `≤ ${goals.megabytes}`,
        met: megabytes <= goals.megabytes,
      },
      {
        what: 'its first view from disk, headless Chromium',
        value: median,
        unit: 'ms',
        goal: `≤ ${goals.milliseconds}`,
        met: median <= goals.milliseconds,
      },
    ];
  } finally {
    await server.stop();
    folder.remove();
  }
}

async function firstView(address: string): Promise<number> {
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ offline: true, viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'commit' });
    // The first scene's table of figures, on the stage.
    await page.locator('.stage-slide table').first().waitFor();
    return await page.evaluate(
      () =>
        new Promise<number>((painted) => requestAnimationFrame(() => setTimeout(() => painted(performance.now()), 0))),
    );
  } finally {
    await browser.close();
  }
}
