import { describe, expect, it } from 'vitest';
import { drawnNodes, nodesAtRest } from '../support/canvas.ts';
import { explorerForTests, page } from '../support/explorer.ts';
import { graphLink, policy, unit } from '../support/graph-view.ts';

const explorer = explorerForTests();
const { open, forgive } = explorer;

/** Until the graph view next measures the room it has, which it does a moment after that has changed. */
const roomMeasured = () =>
  page.locator('.graph-view').evaluate(
    (room) =>
      new Promise<void>((measured) => {
        const measure = room.getBoundingClientRect.bind(room);
        room.getBoundingClientRect = () => {
          measured();
          return measure();
        };
      }),
  );

describe('the connection', () => {
  it('keeps what is open while the server is gone, and comes back by itself', async () => {
    await open('/');
    await page.route('**/api/**', (route) => route.abort());
    await page.keyboard.press('/');
    await page.keyboard.type('财政');
    await page.getByText('连不上服务，正在重试').waitFor();
    expect(await page.getByRole('heading', { name: /5 份文件/ }).isVisible()).toBe(true);
    await page.unroute('**/api/**');
    await page.getByText('已恢复连接').waitFor();
    await page.getByText('已恢复连接').waitFor({ state: 'detached' });
    forgive('ERR_FAILED');
  });

  it('is not said to be lost where the server refuses what was searched for: what it says stands in the list', async () => {
    await open('/');
    const error = { code: 'invalid-input', message: '请求的参数 query 有误：太长。', messageEn: 'query is too long.' };
    await page.route('**/api/search**', (route) => route.fulfill({ status: 400, json: { error } }));
    await page.keyboard.press('/');
    await page.keyboard.type('财政');
    await page.getByText(error.message).waitFor();
    expect(await page.getByText('连不上服务').count()).toBe(0);
    forgive('400');
  });

  it('leaves the picture as it is composed while its banner stands over the page', async () => {
    const finance = 'department:610700/财政';
    await open(graphLink(['n', policy], ['n', finance], ['x', `ASSIGNED_TO.in.${finance}`], ['without', unit]));
    const nodes = async () => (await drawnNodes()).map(({ id }) => id);
    await nodesAtRest(20);
    const before = await nodes();
    const measuredAgain = roomMeasured();
    await page.route('**/api/**', (route) => route.abort());
    await page.keyboard.press('/');
    await page.keyboard.type('财政');
    await page.getByText('连不上服务，正在重试').waitFor();
    await page.keyboard.press('Escape');
    await measuredAgain;
    await nodesAtRest(20);
    expect(await nodes()).toEqual(before);
    await page.unroute('**/api/**');
    forgive('ERR_FAILED');
  });

  it('opens a view by itself whose code could not be loaded while the server was gone', async () => {
    await open('/');
    await page.route(/\/(api|assets)\//, (route) => route.abort());
    await page.getByRole('link', { name: '原文', exact: true }).first().click();
    await page.getByText('这一页没能打开').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('财政');
    await page.getByText('连不上服务，正在重试').waitFor();
    await page.unroute(/\/(api|assets)\//);
    await page.getByRole('heading', { name: '目录' }).or(page.locator('.pg')).first().waitFor();
    forgive('ERR_FAILED');
    forgive('Unable to preload');
  });

  it('tries a view again that could not be loaded, when asked to', async () => {
    await open('/');
    await page.route('**/assets/**', (route) => route.abort());
    await page.getByRole('link', { name: '原文', exact: true }).first().click();
    await page.getByText('这一页没能打开').waitFor();
    await page.unroute('**/assets/**');
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.locator('.pg').first().waitFor();
    forgive('ERR_FAILED');
    forgive('Unable to preload');
  });

  it('does not say that nothing is cited before it knows', async () => {
    const asked = page.waitForRequest('**/api/lineage*');
    await page.route('**/api/lineage*', (route) => route.abort());
    await page.goto(explorer.server.url);
    await page.getByRole('heading', { name: /5 份文件/ }).waitFor();
    await asked;
    expect(await page.getByText('没有写明引用了哪份文件').count()).toBe(0);
    forgive('ERR_FAILED');
  });

  it.each([
    ['谁承担的任务最多', 'workload', /条线列名/],
    ['政策从哪来，到哪去', 'lineage', /被引最多的是/],
    ['怎样讲给别人听', 'search', /百分比目标/],
  ])('says under “%s” that its answer did not come, and asks again when told to', async (title, route, finding) => {
    const pattern = `**/api/${route}*`;
    await page.route(pattern, (asked) => asked.abort());
    await page.goto(explorer.server.url);
    const card = page.locator('.question', { hasText: title });
    await card.getByText('没有取到').waitFor();
    expect(await card.locator('.waiting').count()).toBe(0);
    await page.unroute(pattern);
    await card.getByRole('button', { name: '再试一次' }).click();
    await card.getByText(finding).waitFor();
    expect(await card.getByText('没有取到').count()).toBe(0);
    forgive('ERR_FAILED');
  });

  it('says that the store is gone until the health of the server says it is back', async () => {
    await open('/');
    const refusal = { error: { code: 'store-unavailable', message: '存储不可用。', messageEn: 'No store.' } };
    const health = { store: 'embedded', instance: 'x' };
    await page.route('**/api/search*', (route) => route.fulfill({ status: 503, json: refusal }));
    await page.route('**/api/health*', (route) => route.fulfill({ json: { ...health, status: 'unavailable' } }));
    const asked = () => page.waitForResponse('**/api/health*');
    await page.keyboard.press('/');
    await page.keyboard.type('财政');
    const gone = page.getByText('数据库没有响应，正在重试');
    await gone.waitFor();
    await asked();
    await asked();
    expect(await gone.isVisible()).toBe(true);
    await page.unroute('**/api/search*');
    await page.unroute('**/api/health*');
    await page.getByText('已恢复连接').waitFor();
    forgive('503');
  });

  it('asks again only for what does not come while the server is there, and at once when told to', async () => {
    const asked: string[] = [];
    await page.route('**/api/lineage*', (route) => route.abort());
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/api/')) asked.push(pathname);
    });
    await page.goto(explorer.server.url);
    const said = page.getByText(/服务正常，但有 \d+ 项内容没有取到/);
    await said.waitFor();
    const now = page.getByRole('button', { name: '现在再取' });
    const atRest = () => expect.poll(() => now.getAttribute('aria-disabled')).toBe('false');
    await atRest();
    asked.length = 0;
    await now.click();
    await expect.poll(() => asked.filter((path) => path === '/api/lineage').length).toBeGreaterThan(0);
    await atRest();
    expect(new Set(asked)).toEqual(new Set(['/api/health', '/api/lineage', '/api/stats']));
    await page.unroute('**/api/lineage*');
    await now.click();
    await page.getByText('已恢复连接').waitFor();
    forgive('ERR_FAILED');
  });

  it('leaves every view readable that was opened, also long after, while the server is gone', async () => {
    await open('/');
    const nav = page.getByRole('navigation', { name: '视图' }).first();
    const names = ['任务量', '政策脉络', '三明经验', '比较', '原文', '数据质量'];
    const visit = async (name: string) => {
      await nav.getByRole('link', { name, exact: true }).click();
      await explorer.settled();
    };
    for (const name of names) await visit(name);
    await page.route('**/api/**', (route) => route.abort());
    // Nothing that was asked for counts as fresh any more.
    await page.evaluate(() => {
      const { now } = Date;
      Date.now = () => now() + 60_000;
    });
    for (const name of names) {
      await visit(name);
      await page.getByText('连不上服务，正在重试').waitFor();
      expect([name, await page.locator('.trouble').count()]).toEqual([name, 0]);
      expect((await page.locator('#main').innerText()).length).toBeGreaterThan(200);
    }
    forgive('ERR_FAILED');
  });
});
