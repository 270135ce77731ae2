import { beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../../graph/api/client.ts';
import { seedText } from '../ingest/reading/read-structure.ts';
import { explorerForTests, page } from '../support/explorer.ts';
import { graphLink, panel, policy } from '../support/graph-view.ts';

const explorer = explorerForTests();
const { open, settled } = explorer;

describe('a policy whose text is held twice, from two sites', () => {
  const lead = '信息来源：省卫生健康委员会网站\n\n';
  const cites = `CITES|${policy}|policy:国办发〔2022〕14号|based-on`;

  beforeAll(async () => {
    const base64 = Buffer.from(lead + seedText('shanxi')).toString('base64');
    await createClient(explorer.server.url).addDocument({ file: '另一网站.txt', base64 });
  });

  it('shows a sentence of both once, and each with its file when asked', async () => {
    await open(graphLink(['n', policy], ['sel', policy], ['rel', cites]));
    const cards = panel().locator('.ev');
    await panel().getByRole('button', { name: '另有 1 处原句相同' }).click();
    expect(await cards.count()).toBe(2);
    expect((await cards.allInnerTexts()).some((said) => said.includes('另一网站.txt'))).toBe(true);
    await panel().getByRole('button', { name: '只看一处' }).click();
    expect(await cards.count()).toBe(1);
  });

  it('leads from each sentence to its place in the very text', async () => {
    for (const file of ['另一网站.txt', 'shanxi-2022-tasks.txt']) {
      await open(graphLink(['n', policy], ['sel', policy], ['rel', cites]));
      await panel().getByRole('button', { name: '另有 1 处原句相同' }).click();
      const card = panel().locator('.ev', { hasText: file });
      const quote = await card.locator('mark').innerText();
      await card.getByRole('link').click();
      await page.waitForURL(/\/reader\?/);
      await settled();
      expect(await page.locator('.txt').getByText('信息来源').count()).toBe(file === '另一网站.txt' ? 1 : 0);
      const lit = (await page.locator('.txt .hot').allInnerTexts()).join('');
      expect(lit.replaceAll(/\s/g, '')).toContain(quote.replaceAll(/\s/g, ''));
      expect(await page.locator('.document-switch option:checked').innerText()).toContain(file);
    }
  });
});
