import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { downloadedText } from '../support/download.ts';
import { explorerForTests, page } from '../support/explorer.ts';

const explorer = explorerForTests({ hasTouch: true });
const { open, settled, violations } = explorer;
const fileOf = (name: string) => join(explorer.server.dataFolder, 'stories', `${name}.json`);

const policy = 'policy:晋政办发〔2022〕83号';
const [insurance, health] = ['department:140000/医疗保障', 'department:140000/卫生健康'];
const data = { version: 'x', counts: { documents: 0, tasks: 0, units: 0, relationships: 0 } };
const scene = (id: string, title: string, path: string, search: string, more: object = {}) => ({
  ...{ id, title, caption: '', notes: '', link: { path, search }, data },
  ...more,
});
const text = { kind: 'text', at: { x: 0.2, y: 0.1 }, text: '11 项里\n列名' };
const arrow = { kind: 'arrow', from: { x: 0.3, y: 0.1 }, to: { x: 0.6, y: 0.3 } };
const steps = [
  { lit: [policy, insurance], marks: [text, arrow] },
  { lit: [policy, insurance, health], marks: [] },
];
const scenes = [
  scene('s1', '一', '/lineage', ''),
  scene('s2', '二', '/graph', `?n=${policy}`, { steps }),
  scene('s3', '三', '/sanming', ''),
];

beforeEach(() => {
  mkdirSync(join(explorer.server.dataFolder, 'stories'), { recursive: true });
  const story = { version: 2, revision: 1, title: '放映', author: '', data, scenes };
  writeFileSync(fileOf('told'), JSON.stringify(story));
});

const shown = () => page.locator('.present-page[data-shown]');
const title = (words: string) => shown().locator('.slide > h2').filter({ hasText: words });
const standing = (id: string) => shown().locator(`[data-id="${id}"]`).getAttribute('data-standing');
async function present(): Promise<void> {
  await open('/briefing?story=told');
  await page.getByRole('link', { name: '放映' }).click();
  await title('一').waitFor();
  await page.locator('.present .graph-picture text').first().waitFor({ state: 'attached' });
  await settled();
}

describe('presenting', () => {
  it('goes through the steps of a scene by arrow keys, there and back, with the network gone', async () => {
    await present();
    await page.context().setOffline(true);
    await page.keyboard.press('ArrowRight');
    await title('二').waitFor();
    expect(await standing(health)).toBeNull();
    expect(await shown().locator('.marks *').count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await shown().locator('.marks text').filter({ hasText: '11 项里列名' }).waitFor();
    await expect.poll(async () => [await standing(insurance), await standing(health)]).toEqual(['lit', 'dim']);
    expect(await shown().locator('.mark-arrow').count()).toBe(1);
    await page.keyboard.press('PageDown');
    await shown().locator(`[data-id="${health}"][data-standing="lit"]`).waitFor();
    expect(await shown().locator('.marks *').count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await title('三').waitFor();
    await page.keyboard.press('ArrowLeft');
    await title('二').waitFor();
    await expect.poll(() => page.url()).toMatch(/scene=s2&.*step=2|step=2.*scene=s2/);
    await page.context().setOffline(false);
    explorer.forgive('ERR_INTERNET_DISCONNECTED');
    await page.reload();
    await shown().locator(`[data-id="${health}"][data-standing="lit"]`).waitFor();
    await expect.poll(() => standing('region:140000')).toBe('dim');
  });

  it('draws the patterns of a scene whose like stands in one that is turned away', async () => {
    const story = { version: 2, revision: 1, title: '两次', author: '', data };
    const twice = [scene('w1', '一', '/workload', '?find=医疗'), scene('w2', '二', '/workload', '?find=财政')];
    writeFileSync(fileOf('twice'), JSON.stringify({ ...story, scenes: twice }));
    await open('/briefing?story=twice');
    await page.getByRole('link', { name: '放映' }).click();
    await title('一').waitFor();
    await expect.poll(() => page.locator('.present pattern[id="dotted"]').count()).toBe(2);
    await page.keyboard.press('ArrowRight');
    await title('二').waitFor();
    const visibility = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).visibility);
    await expect.poll(() => visibility('.present .slide')).toBe('hidden');
    expect(await visibility('.present pattern[id="dotted"] circle')).toBe('visible');
  });

  it('turns under a finger that goes sideways, and not under one that taps', async () => {
    await present();
    const finger = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      const at = (x: number) => ({ touchPoints: [{ x, y: 700 }] });
      await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(from) });
      for (const part of [0.3, 0.6, 1]) {
        await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(from + (to - from) * part) });
      }
      await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe(1000, 400);
    await title('二').waitFor();
    await swipe(400, 1000);
    await title('一').waitFor();
    await swipe(400, 410);
    await swipe(400, 1000);
    expect(await title('一').count()).toBe(1);
  });

  it('fades from scene to scene: nothing is loaded or built anew, and the screen is never empty', async () => {
    await present();
    // The first scene itself fades in.
    const shown = page.locator('.present-page[data-shown]');
    const shownWhole = () => expect.poll(() => shown.evaluate((part) => getComputedStyle(part).opacity)).toBe('1');
    await shownWhole();
    await page.evaluate(() => {
      for (const [i, part] of document.querySelectorAll('.present-page .view, .graph-picture').entries()) {
        (part as HTMLElement).dataset.built = String(i);
      }
      const least: number[] = [];
      const look = () => {
        const seen = [...document.querySelectorAll('.present-page')].map((part) => {
          const { opacity, visibility } = getComputedStyle(part);
          return visibility === 'visible' ? Number(opacity) : 0;
        });
        least.push(seen.reduce((sum, one) => sum + one, 0));
        requestAnimationFrame(look);
      };
      look();
      Object.assign(window, { least });
    });
    const built = () =>
      page.locator('[data-built]').evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset.built));
    const before = await built();
    expect(before.length).toBeGreaterThan(1);
    await page.keyboard.press('ArrowRight');
    await title('二').waitFor();
    await shownWhole();
    await page.keyboard.press('End');
    await title('三').waitFor();
    await shownWhole();
    expect(await built()).toEqual(before);
    // Two that cross are together as good as one.
    expect(await page.evaluate(() => Math.min(...(window as unknown as { least: number[] }).least))).toBeGreaterThan(
      0.7,
    );
  });

  it('takes the whole screen, and leaving the whole screen leaves the presentation', async () => {
    await present();
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await page.evaluate(() => document.exitFullscreen());
    await page.getByRole('navigation', { name: '场景' }).waitFor();
  });
});

describe('a long table', () => {
  const rows = () =>
    shown()
      .locator('tr[data-id]:not([data-off])')
      .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.id!));

  it('goes on from page to page while it is presented, as on paper, with the network gone, and after a reload', async () => {
    const story = {
      version: 2,
      revision: 1,
      title: '长表',
      author: '',
      data,
      scenes: [scene('s1', '表', '/workload', '?cols=region'), scene('s2', '后', '/sanming', '')],
    };
    writeFileSync(fileOf('long'), JSON.stringify(story));
    await open('/workload?cols=region');
    await page.locator('.workload tr[data-id]').first().waitFor();
    const whole = await page
      .locator('.workload tr[data-id]')
      .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.id!));
    await open('/briefing?story=long&show=present');
    await shown().locator('.fit-cut').filter({ hasText: '接下页' }).waitFor();
    await page.locator('.present .sanming').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    const parts = Number(await shown().locator('.fit').getAttribute('data-parts'));
    expect(parts).toBeGreaterThan(1);
    await page.context().setOffline(true);
    const seen = [await rows()];
    for (let part = 1; part < parts; part++) {
      await page.keyboard.press('ArrowRight');
      await page.waitForURL(new RegExp(`part=${part}`));
      await title('表（续）').waitFor();
      await expect.poll(async () => (await rows())[0]).not.toBe(seen.at(-1)![0]);
      expect(await shown().locator('.slide-sources section:not(.not-here) li').count()).toBeGreaterThan(0);
      seen.push(await rows());
    }
    expect(seen.flat()).toEqual(whole);
    expect(Math.min(...seen.map(({ length }) => length))).toBeGreaterThan(2);
    await page.keyboard.press('ArrowRight');
    await title('后').waitFor();
    await page.keyboard.press('ArrowLeft');
    await title('表（续）').waitFor();
    expect(await rows()).toEqual(seen.at(-1));
    await page.context().setOffline(false);
    explorer.forgive('ERR_INTERNET_DISCONNECTED');
    await page.reload();
    await title('表（续）').waitFor();
    await expect.poll(rows, { timeout: 10_000 }).toEqual(seen.at(-1));
    const notes = await page.context().newPage();
    await notes.goto(`${explorer.server.url}/briefing?story=long&show=notes`);
    await notes.getByRole('button', { name: /上一页/ }).click();
    await expect.poll(rows, { timeout: 10_000 }).toEqual(seen.at(-2));
  });
});

describe('annotating', () => {
  it('lets a click make a node stand out, puts a text and an arrow, and adds a step; all of it is saved and undone', async () => {
    await open('/briefing?story=told&scene=s2');
    await page.getByRole('button', { name: '标注' }).click();
    await page.getByRole('button', { name: '步骤 2' }).click();
    await page.getByRole('button', { name: '加一步' }).click();
    await page.locator(`.pointing [data-id="region:140000"] > text`).first().click();
    await page.getByRole('button', { name: '文字', exact: true }).click();
    await page.locator('.pointing .graph-picture').click({ position: { x: 40, y: 30 } });
    await page.getByRole('textbox', { name: '文字内容' }).fill('<b>看</b>');
    await page.getByRole('button', { name: '用方向键移动' }).press('ArrowDown');
    await page.getByRole('button', { name: '箭头', exact: true }).click();
    const figure = (await page.locator('.pointing .graph-picture').boundingBox())!;
    await page.mouse.move(figure.x + 60, figure.y + 60);
    await page.mouse.down();
    await page.mouse.move(figure.x + 200, figure.y + 120, { steps: 5 });
    await page.mouse.up();
    await page.locator('.stage .marks .mark-arrow').waitFor();
    expect(await page.locator('.stage .marks text').textContent()).toBe('<b>看</b>');
    expect(await violations()).toEqual([]);
    await page.getByText('已自动保存').waitFor();
    const saved = JSON.parse(readFileSync(fileOf('told'), 'utf8')).scenes[1].steps;
    expect(saved).toHaveLength(3);
    expect(saved[2].lit).toEqual([policy, insurance, health, 'region:140000']);
    expect(saved[2].marks.map(({ kind }: { kind: string }) => kind)).toEqual(['text', 'arrow']);
    const svg = await downloadedText(page.getByRole('button', { name: 'SVG', exact: true }));
    expect(svg).toMatch(/(?:&lt;|&#60;)b(?:&gt;|&#62;)看/);
    await page.getByRole('button', { name: '撤销' }).click();
    await page.locator('.stage .marks .mark-arrow').waitFor({ state: 'detached' });
  });

  it('shows the last step on paper, as letters and lines', async () => {
    await open('/briefing?story=told&show=print');
    const graph = page.locator('.print-pages > li').filter({ has: page.locator('.graph-picture') });
    await graph.locator(`[data-id="${health}"][data-standing="lit"]`).waitFor();
    expect(await graph.locator('[data-id="region:140000"]').getAttribute('data-standing')).toBe('dim');
  });
});
