import { describe, expect, it } from 'vitest';
import { nodesAtRest } from '../support/canvas.ts';
import { explorerForTests, page } from '../support/explorer.ts';
import { address, graphLink, policy, tool } from '../support/graph-view.ts';

const explorer = explorerForTests({ reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] });
const { open } = explorer;

describe('a view too large for a link', () => {
  it('is said to be one, beside what can be done with the marked nodes, and where its link is copied', async () => {
    await open(graphLink(['n', policy], ['n', 'policy:川办便函〔2022〕167号'], ['layout', 'force']));
    await nodesAtRest(30);
    const { x, y, width, height } = (await page.locator('.canvas').boundingBox())!;
    await tool('框选').click();
    await page.mouse.move(x + 12, y + 60);
    await page.mouse.down();
    await page.mouse.move(x + width - 12, y + height - 12, { steps: 4 });
    await page.mouse.up();
    const bar = page.getByRole('toolbar', { name: /^选中 \d+ 个$/ });
    await bar.getByRole('button', { name: '固定位置' }).click();
    await expect.poll(() => address().get('view')).not.toBeNull();
    const note = page.getByText(/^这个视图很大，链接只在这个浏览器里有效/);
    await note.waitFor();
    const [left, right] = [(await note.boundingBox())!, (await bar.boundingBox())!];
    expect(left.x + left.width).toBeLessThanOrEqual(right.x);
    await page.getByRole('button', { name: '复制链接' }).click();
    await page.getByText(/^已复制。.*只在这个浏览器里能打开/).waitFor();
  });
});
