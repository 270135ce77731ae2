import { describe, expect, it } from 'vitest';
import { drawnCanvas, nodesAtRest } from '../support/canvas.ts';
import { explorerForTests, page } from '../support/explorer.ts';
import { address, graphLink, inPicture, policy, unit } from '../support/graph-view.ts';

const explorer = explorerForTests({ reducedMotion: 'reduce' });
const { open } = explorer;

describe('filters', () => {
  it('by year takes the documents of that year away, and the column says how many', async () => {
    await open(graphLink(['n', policy]));
    await nodesAtRest(3);
    await page.getByRole('button', { name: '2022：已收录 1 份，未收录 1 份' }).click();
    await expect.poll(() => inPicture(/^政策文件/).count()).toBe(0);
    await expect.poll(() => address().get('years')).toBe('2022');
  });

  it('by theme leaves the tasks on it', async () => {
    await open(graphLink(['n', policy], ['open', 'section:晋政办发〔2022〕83号#二']));
    await nodesAtRest(3);
    await page.getByText('议题', { exact: true }).last().click();
    const theme = page.getByRole('checkbox', { name: /^医保支付方式/ });
    await theme.check();
    await expect.poll(() => inPicture(/^任务/).count()).toBeLessThan(4);
    await inPicture(/（八）推进医保支付方式改革/).waitFor({ state: 'attached' });
  });

  it('to held documents takes those away that are only cited', async () => {
    await open(graphLink(['n', policy]));
    await nodesAtRest(3);
    await expect.poll(() => inPicture(/仅被引用/).count()).toBeGreaterThan(0);
    await page.getByRole('checkbox', { name: '显示仅被引用的文件' }).uncheck();
    await expect.poll(() => inPicture(/仅被引用/).count()).toBe(0);
  });
});

describe('a style', () => {
  it('paints by level, says what the colours mean, and stands in the link', async () => {
    await open(graphLink(['n', policy]));
    await nodesAtRest(3);
    await page.getByText('样式', { exact: true }).click();
    await page.getByLabel('颜色').selectOption('level');
    await expect.poll(() => address().get('colour')).toBe('level');
    await expect.poll(() => page.locator('.tint-keys li').allInnerTexts()).toEqual(['国家', '省', '不详']);
    const canvas = await drawnCanvas();
    const colours = () =>
      canvas.evaluate(
        (cy, ids) => new Set(ids.map((id) => cy.getElementById(id).style('background-color'))).size,
        [policy, unit],
      );
    await expect.poll(colours).toBe(1);
    // Folded chapters are painted like the tasks in them.
    const groups = () =>
      canvas.evaluate((cy) => {
        const own = cy.nodes('[grouped]').first();
        const one = cy.nodes('[label = "Task"][!grouped]').first().style('background-color') as string;
        const hex = one.match(/\d+/g)!.map((part) => Number(part).toString(16).padStart(2, '0'));
        return decodeURIComponent(own.style('background-image') as unknown as string)
          .toLowerCase()
          .includes(`fill="#${hex.join('')}"`);
      });
    await expect.poll(groups).toBe(true);
    await page.getByRole('button', { name: '撤销：样式' }).first().click();
    await expect.poll(() => address().get('colour')).toBeNull();
    await expect.poll(colours).toBe(2);
  });
});
