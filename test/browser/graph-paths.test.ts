import { describe, expect, it } from 'vitest';
import { explorerForTests, page } from '../support/explorer.ts';

const explorer = explorerForTests({ reducedMotion: 'reduce' });
const { open, violations } = explorer;

const source = 'policy:国办发〔2022〕14号';
const shanxi = 'department:140000/财政';
const hanzhong = 'department:610700/财政';
const paths = (...to: readonly string[]) => {
  const search = new URLSearchParams([
    ['n', 'policy:晋政办发〔2022〕83号'],
    ['from', source],
    ...to.map((id) => ['to', id]),
  ]);
  return `/graph?${search}`;
};
const left = () => page.getByRole('complementary', { name: '两点之间的路径' });
const steps = () => page.locator('.path-steps li');

describe('how 国办发〔2022〕14号 reaches 山西省财政厅', () => {
  it('is told by seven chains, each step with its sentence', async () => {
    await open(paths(shanxi));
    await page
      .getByRole('heading', { name: /国办发〔2022〕14号 → 山西省财政厅\s*7 条，都经过 晋政办发〔2022〕83号/ })
      .waitFor();
    await page.getByRole('heading', { name: '3 步，每一步都有原句' }).waitFor();
    await expect.poll(() => steps().count()).toBe(3);
    await page.getByText('第 1 条，共 7 条').waitFor();
    await left()
      .getByRole('button', { name: /^（九）/ })
      .click();
    await steps().nth(2).locator('mark', { hasText: '省财政厅' }).waitFor();
    await page.getByText('第 4 条，共 7 条').waitFor();
    expect(await steps().nth(2).locator('blockquote').innerText()).toContain(
      '省财政厅、省人社厅、省卫健委、省医保局等按职责分工负责',
    );
    await page.reload();
    await steps().nth(2).locator('mark', { hasText: '省财政厅' }).waitFor();
    await expect
      .poll(() =>
        left()
          .getByRole('button', { name: /^（九）/ })
          .getAttribute('aria-pressed'),
      )
      .toBe('true');
  });

  it('can be kept: the chain is put on the picture', async () => {
    await open(paths(shanxi));
    await left()
      .getByRole('button', { name: /^（八）/ })
      .click();
    await page.getByRole('button', { name: '保留这一条' }).click();
    await page.getByRole('treeitem', { name: '责任单位 山西省财政厅' }).waitFor({ state: 'attached' });
    await expect.poll(() => new URL(page.url()).searchParams.getAll('keep')).toHaveLength(3);
    await page.getByRole('button', { name: '撤销：保留路径' }).click();
    await steps().first().waitFor();
  });
});

describe('how it reaches 汉中市财政局', () => {
  it('is not told: the document that is cited on the way is not held, and its citation is quoted', async () => {
    await open(paths(hanzhong));
    await page.getByRole('heading', { name: /汉中市财政局\s*没有找到/ }).waitFor();
    await page.getByRole('img', { name: '断在 陕政办函〔2021〕99号，未收录' }).waitFor();
    await page.getByText(/往上只查到 陕政办函〔2021〕99号/).waitFor();
    await page.locator('.paths-steps mark', { hasText: '陕政办函' }).waitFor();
  });

  it('lists what both have in common apart, and only where it is asked for', async () => {
    await open(paths(shanxi, hanzhong));
    const association = page
      .getByRole('region')
      .filter({ hasText: '关联，不是传导' })
      .or(page.locator('.paths-association'));
    await association.first().getByRole('img', { name: '山西省财政厅 到 汉中市财政局 的路径图，1 条' }).waitFor();
    await left().getByRole('checkbox', { name: '同一条线' }).uncheck();
    await page.getByText('没有选关联').waitFor();
  });
});

describe('an end that is not held', () => {
  it('is named as such, and is not looked for again', async () => {
    explorer.forgive('404');
    await open(paths('department:140000/没有这个局'));
    await page.getByText('两端有一个没有收录').waitFor();
    expect(await page.getByRole('button', { name: '再找一次' }).count()).toBe(0);
  });
});

describe('finding paths', () => {
  it('begins at a selected node, and takes its end from a search by pinyin', async () => {
    await open(
      `/graph?${new URLSearchParams([
        ['n', source],
        ['sel', source],
      ])}`,
    );
    await page.getByRole('complementary', { name: '选中' }).getByRole('button', { name: '从这里找路径' }).click();
    await page.getByText('选一个终点').waitFor();
    await page.getByRole('combobox', { name: /查找要到达的/ }).fill('sxsczt');
    await page.getByRole('option', { name: /山西省财政厅/ }).click();
    await page.getByRole('heading', { name: /→ .*7 条/ }).waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get('to')).toBe(shanxi);
  });

  it('begins at what the picture starts from where a folded section is chosen, which is no node', async () => {
    const policy = 'policy:晋政办发〔2022〕83号';
    await open(`/graph?${new URLSearchParams({ n: policy })}`);
    await page
      .getByRole('treeitem', { name: /项任务$/ })
      .first()
      .focus();
    await page.keyboard.press('p');
    await page.getByText('选一个终点').waitFor();
    expect(new URL(page.url()).searchParams.get('from')).toBe(policy);
  });

  it('says that a search for its end finds nothing or fails, with a way on', async () => {
    explorer.forgive('503');
    await open(`/graph?${new URLSearchParams([['from', source]])}`);
    const field = page.getByRole('combobox', { name: /查找要到达的/ });
    await field.fill('山西省财政厅厅');
    await page.getByText('没有找到“山西省财政厅厅”').first().waitFor();
    await page.getByText('相近的有：').waitFor();
    await page.getByRole('option', { name: /山西省财政厅/ }).waitFor();
    await field.fill('qqqxxxqqq');
    await page.getByText('换一个更短的词，或用文号、拼音首字母。').waitFor();
    await page.route('**/api/search?**', (route) => route.fulfill({ status: 503, body: '' }));
    await field.fill('太原');
    await page.getByText('连不上服务，暂时不能搜索。').waitFor();
  });

  it('follows only what is chosen', async () => {
    await open(paths(shanxi));
    await page.getByRole('heading', { name: /→ .*7 条/ }).waitFor();
    await left().getByRole('checkbox', { name: '引用' }).uncheck();
    await page.getByRole('heading', { name: /没有找到/ }).waitFor();
    await page.getByText('只沿着所选的关系走，连不起两头。').first().waitFor();
  });

  it('that takes long can be stopped, and looked for again', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/api/paths?**', async (route) => {
      await held;
      await route.continue().catch(() => {});
    });
    await page.goto(explorer.server.url + paths(shanxi));
    await page.getByRole('button', { name: '停止' }).click();
    await page.getByText('已停止查找').waitFor();
    // What was not counted is not none.
    expect(await page.getByText(/0 条$/).count()).toBe(0);
    release();
    await page.unroute('**/api/paths?**');
    await page.getByRole('button', { name: '再找一次' }).click();
    await page.getByRole('heading', { name: /→ .*7 条/ }).waitFor();
  });
});

describe('for everyone', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`paths pass axe in ${theme}`, async () => {
      await page.emulateMedia({ colorScheme: theme });
      await open(paths(shanxi, hanzhong));
      await steps().first().waitFor();
      expect(await violations()).toEqual([]);
    });
  }
});
