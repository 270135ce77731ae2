import { expect, it } from 'vitest';
import { explorerForTests, page } from '../support/explorer.ts';

const explorer = explorerForTests();
const damaged = 'policy:晋政办发'.padEnd(700, '乱');

it.each([
  ['/graph', 'n', '这个链接指向的内容不在了'],
  ['/reader', 'doc', '这个链接指向的文件没有收录'],
])('%s says in words that a damaged link leads nowhere, and offers what is held', async (path, name, title) => {
  await explorer.open(`${path}?${name}=${encodeURIComponent(damaged)}`);
  await page.getByText(title).waitFor();
  expect(await page.getByText(damaged).count()).toBe(0);
  const held = page
    .getByRole('link', { name: /山西省深化/ })
    .or(page.getByRole('combobox', { name: '打开另一份文件' }));
  expect(await held.count()).toBeGreaterThan(0);
  explorer.forgive('404');
});
