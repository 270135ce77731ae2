import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { downloaded } from '../support/download.ts';
import { explorerForTests, page } from '../support/explorer.ts';

const explorer = explorerForTests({ reducedMotion: 'reduce' });
const { open, settled, violations } = explorer;

describe('the data as files', () => {
  it('are reached from the briefings, whole or of one document, with references', async () => {
    await open('/briefing');
    await page.getByRole('link', { name: '导出数据' }).click();
    await page.getByRole('checkbox', { name: /晋政办发〔2022〕83号/ }).check();
    await page.waitForURL(/doc=policy/);
    await expect
      .poll(() => page.locator('.export-references').textContent())
      .toMatch(/^\[1\] 山西省.*晋政办发〔2022〕83号\[Z\]\. 2022-09-30\.\n$/);
    const { name, bytes } = await downloaded(page.getByRole('link', { name: /^CSV 长表/ }));
    expect(name).toMatch(/^yigai-atlas-[0-9a-f]{8}\.csv$/);
    const table = bytes.toString('utf8');
    expect(table).toContain('省卫健委');
    expect(table).not.toContain('川办便函');
    expect(await violations()).toEqual([]);
  });
});

describe('a snapshot of the data', () => {
  it('is taken on the export page, is the file of its hash, and says what changed since the last', async () => {
    await open('/export');
    await page.getByRole('button', { name: '留一份快照' }).click();
    await page.getByText('已留下').waitFor();
    await settled();
    const sha256 = await page.locator('.snapshot-hash code').first().textContent();
    const { bytes } = await downloaded(page.getByRole('link', { name: 'graph.json' }).first());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    await page.getByRole('button', { name: '留一份快照' }).click();
    await page.getByText('数据没有变').waitFor();

    const { documents } = await explorer.server.store.stats();
    const { id } = documents.find(({ policy }) => policy?.id === 'policy:晋政办发〔2022〕83号')!;
    await explorer.server.store.removeDocument(id);
    await page.getByRole('button', { name: '留一份快照' }).click();
    await page.getByText('移除 1 份：晋政办发〔2022〕83号').waitFor();
    await page.getByText('任务 99 → 79').waitFor();
    expect(await violations()).toEqual([]);
  });
});
