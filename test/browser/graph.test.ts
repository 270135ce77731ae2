import { describe, expect, it } from 'vitest';
import { drawnNodes, nodesAtRest } from '../support/canvas.ts';
import { explorerForTests, page } from '../support/explorer.ts';
import { graphLink, inPicture, panel, policy, unit } from '../support/graph-view.ts';

const explorer = explorerForTests({ reducedMotion: 'reduce' });
const { open, settled, forgive } = explorer;

const picture = async () => {
  await page.locator('.twin [role="treeitem"]').first().waitFor({ state: 'attached' });
  return page.locator('.twin').ariaSnapshot();
};
const isDrawn = async (id: string) => (await drawnNodes()).some((node) => node.id === id);

describe('the first questions of a picture', () => {
  it('go out while the code of the page is still on its way', async () => {
    let letCome = () => {};
    const held = new Promise<void>((come) => {
      letCome = come;
    });
    await page.route('**/assets/page-*.js', (route) => held.then(() => route.continue()));
    const asked = page.waitForRequest('**/api/neighbourhood*');
    await page.goto(explorer.server.url + graphLink(['n', policy]), { waitUntil: 'commit' });
    await asked;
    letCome();
    await nodesAtRest(5);
  });
});

describe('from a typed name to the sentence behind a relationship', () => {
  it('finds 省卫生健康委, expands it, opens a relationship, its quote, and the text with the sentence marked', async () => {
    await open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('省卫生健康委');
    await page.getByRole('option', { name: /山西省卫生健康委员会/ }).click();
    await panel().getByRole('heading', { name: '山西省卫生健康委员会' }).waitFor();
    await inPicture('责任单位 山西省卫生健康委员会').waitFor({ state: 'attached' });
    expect(await inPicture(/^任务/).count()).toBe(0);

    await panel()
      .getByRole('button', { name: /^展开：承担的任务 20/ })
      .click();
    await inPicture(/^任务 （八）/).waitFor({ state: 'attached' });
    await expect.poll(() => inPicture(/^任务/).count()).toBe(20);

    await panel()
      .getByRole('button', { name: /^（八）\s*推进医保支付方式改革/ })
      .click();
    const quote = panel().locator('blockquote');
    await quote.filter({ hasText: '省医保局、省卫健委、省财政厅等按职责分工负责' }).waitFor();
    expect(await quote.locator('mark').textContent()).toBe('省卫健委');

    await settled();
    await nodesAtRest();
    const [address, before] = [page.url(), await picture()];
    await page.reload();
    await quote.locator('mark').waitFor();
    await inPicture(/^任务 （八）/).waitFor({ state: 'attached' });
    expect(page.url()).toBe(address);
    await expect.poll(picture).toBe(before);

    await panel()
      .getByRole('link', { name: /^在原文中打开/ })
      .click();
    await page.waitForURL(/\/reader\?.*at=\d+-\d+/);
    await page.getByText('省卫健委').first().waitFor();
  });
});

describe('the picture of a policy', () => {
  it('is drawn whole: no two nodes at one place, everything on the canvas', async () => {
    await open(graphLink(['n', policy], ['sel', unit]));
    const nodes = await nodesAtRest(20);
    expect(new Set(nodes.map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`)).size).toBe(nodes.length);
    for (const { x, y } of nodes) expect(x > 248 && x < 1048 && y > 52 && y < 852).toBe(true);
  });

  it('selects what is clicked, and nothing moves', async () => {
    await open(graphLink(['n', policy], ['sel', policy]));
    const before = await nodesAtRest();
    const at = before.find(({ id }) => id === unit)!;
    await page.mouse.click(at.x, at.y);
    await panel().getByRole('heading', { name: '山西省医疗保障局' }).waitFor();
    expect(await nodesAtRest()).toEqual(before);
  });

  it('opens a folded section with a double click where nothing was selected', async () => {
    await open(graphLink(['n', policy]));
    const folded = (await nodesAtRest()).find(({ id }) => id.startsWith('section:'))!;
    await page.mouse.move(folded.x, folded.y);
    // As fast as a hand, however long the page takes to answer the first click.
    const { mouse } = page;
    await Promise.all([mouse.down(), mouse.up(), mouse.down({ clickCount: 2 }), mouse.up({ clickCount: 2 })]);
    await expect.poll(() => isDrawn(folded.id)).toBe(false);
  });

  it('opens a folded section with a double click, and undo takes it back', async () => {
    await open(graphLink(['n', policy], ['sel', policy]));
    const before = await nodesAtRest();
    const folded = before.find(({ id }) => id.startsWith('section:'))!;
    await page.mouse.dblclick(folded.x, folded.y);
    await expect.poll(() => isDrawn(folded.id)).toBe(false);
    await page.getByRole('button', { name: '撤销：展开这一章' }).click();
    await expect.poll(drawnNodes).toEqual(before);
  });

  it('comes back from its link with the camera where it was left', async () => {
    await open(graphLink(['n', policy]));
    await nodesAtRest();
    await page.getByRole('button', { name: '放大' }).click();
    await page.waitForURL(/[?&]cam=/);
    const before = await nodesAtRest();
    await page.reload();
    const after = await nodesAtRest(before.length - 1);
    for (const [i, { id, x, y }] of after.entries()) {
      expect(id).toBe(before[i]!.id);
      expect(Math.abs(x - before[i]!.x) < 3 && Math.abs(y - before[i]!.y) < 3).toBe(true);
    }
    await page.getByRole('button', { name: '适合窗口' }).click();
    await expect.poll(() => page.url()).not.toContain('cam=');
  });

  it('is filtered by its legend, and the link says so', async () => {
    await open(graphLink(['n', policy], ['sel', policy]));
    const legend = page.getByRole('complementary', { name: '图例即筛选' });
    await legend.getByRole('button', { name: /^责任单位/ }).click();
    await expect.poll(() => inPicture(/^责任单位/).count()).toBe(0);
    await expect.poll(() => page.url()).toContain('hide=Department');
    await legend.getByRole('button', { name: '全部显示' }).click();
    await expect.poll(() => inPicture(/^责任单位/).count()).toBeGreaterThan(5);
  });

  it('collapses exactly what was expanded', async () => {
    await open(graphLink(['n', policy], ['sel', unit]));
    await nodesAtRest();
    const before = await picture();
    await panel()
      .getByRole('button', { name: /^展开：所属条线/ })
      .click();
    await inPicture('条线 医疗保障').waitFor({ state: 'attached' });
    await panel()
      .getByRole('button', { name: /^收起：所属条线/ })
      .click();
    await expect.poll(picture).toBe(before);
  });

  it('says of a relationship that was not read from a text where it comes from', async () => {
    await open(graphLink(['n', unit], ['sel', `IN_LINE|${unit}|line:医疗保障`]));
    await panel().getByText('山西省医疗保障局 属于 医疗保障条线').waitFor();
    await panel().getByText('不是从原文读出的，没有原句').waitFor();
    expect(await panel().locator('blockquote').count()).toBe(0);
  });
});

describe('a bundled line', () => {
  it('lists its relationships, and each opens by itself', async () => {
    await page.setViewportSize({ width: 1024, height: 768 });
    const section = 'section:晋政办发〔2022〕83号#二';
    await open(graphLink(['n', policy], ['sel', `bundle:ASSIGNED_TO|${section}|${unit}`]));
    await panel().getByRole('heading', { name: '5 条关系' }).waitFor();
    await panel()
      .getByRole('button', { name: /（八）推进医保支付方式改革/ })
      .click();
    await panel().locator('blockquote mark', { hasText: '省医保局' }).waitFor();
  });
});

describe('when a link is old', () => {
  it('says that what it points to is gone, and offers the held documents', async () => {
    await open(graphLink(['n', 'policy:某发〔1999〕1号'], ['sel', 'policy:某发〔1999〕1号']));
    forgive('404');
    await page.getByRole('heading', { name: '这个链接指向的内容不在了' }).waitFor();
    await page.getByRole('link', { name: /山西省深化医药卫生体制改革/ }).click();
    await inPicture(/^政策文件 山西省/).waitFor({ state: 'attached' });
  });

  it('says of a selection that it is gone, beside the rest, and closes', async () => {
    await open(graphLink(['n', policy], ['sel', 'department:140000/没有这个局']));
    forgive('404');
    await panel()
      .getByText(/没有收录“department:140000\/没有这个局”/)
      .waitFor();
    await inPicture(/^政策文件 山西省/).waitFor({ state: 'attached' });
    await panel().getByRole('button', { name: '关闭' }).click();
    await panel().waitFor({ state: 'detached' });
  });

  it('says of a view that only another browser keeps where it is, and how to have it', async () => {
    await open('/graph?view=abc123');
    await page.getByRole('heading', { name: '这个链接里的视图不在这个浏览器里' }).waitFor();
    await page.getByText('请对方导出视图文件').waitFor();
    expect(await page.locator('.graph-start li').count()).toBe(5);
  });

  it('counts what was to be opened or kept and is gone, beside the rest', async () => {
    await open(
      graphLink(['n', policy], ['keep', 'CITES|policy:甲|policy:乙|mentions'], ['x', 'ASSIGNED_TO.in.department:1/无']),
    );
    forgive('404');
    await page.getByText('链接里有 2 处内容已不在，其余照常显示').waitFor();
    await inPicture(/^政策文件 山西省/).waitFor({ state: 'attached' });
  });

  it('counts a document that is gone once, whatever it would have opened', async () => {
    await open(graphLink(['n', policy], ['n', 'policy:国办发〔1999〕1号']));
    forgive('404');
    await page.getByText('链接里有 1 处内容已不在，其余照常显示').waitFor();
  });

  it('begins with the held documents when it names nothing', async () => {
    await open('/graph');
    await page.getByRole('heading', { name: '从一份文件开始' }).waitFor();
    expect(await page.locator('.graph-start li').count()).toBe(5);
  });
});
