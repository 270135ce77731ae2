import { createClient } from '../../graph/api/client.ts';
import { dataMarkOf } from '../../graph/story/data-mark.ts';
import type { Story } from '../../graph/story/story.ts';
import { sampleStory } from '../../web/briefing/sample-story.ts';
import { launchChromium } from '../support/chromium.ts';
import { startSeededServer } from '../support/server.ts';
import type { BenchRow } from './row.ts';

const goal = 20;
const count = 10;

/**
 * A story of ten scenes on the five seeds, opened in the editor: seconds from the press of a button until the file is
 * there, for PPTX (drawn in the page) and PDF (printed by a Chromium that the server starts), one after the other.
 */
export async function benchBriefing(): Promise<BenchRow[]> {
  const server = await startSeededServer();
  const browser = await launchChromium();
  try {
    const client = createClient(server.url);
    await client.saveStory({ name: 'ten', story: tenScenes(sampleStory(dataMarkOf(await client.stats()), 'zh')) });
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
    await page.goto(`${server.url}/briefing?story=ten`);
    await page.locator('.stage-slide .slide-sources li').first().waitFor();
    await page.waitForLoadState('networkidle');
    const seconds = async (button: string) => {
      const began = performance.now();
      const file = page.waitForEvent('download', { timeout: 120_000 });
      await page.getByRole('button', { name: button, exact: true }).click();
      await (await file).path();
      return (performance.now() - began) / 1000;
    };
    const [pptx, pdf] = [await seconds('PPTX'), await seconds('PDF 16:9')];
    return [
      { what: 'ten scenes as PPTX', value: pptx, unit: 's' },
      { what: 'ten scenes as PDF', value: pdf, unit: 's' },
      { what: 'both', value: pptx + pdf, unit: 's', goal: `≤ ${goal}`, met: pptx + pdf <= goal },
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** The scenes of the sample, and its first ones again. */
function tenScenes(story: Story): Story {
  const scenes = Array.from({ length: count }, (_, i) => story.scenes[i % story.scenes.length]!);
  return { ...story, scenes: scenes.map((scene, i) => ({ ...scene, id: `s${i + 1}` })) };
}
