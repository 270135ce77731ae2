import { beforeAll, beforeEach, expect, it } from 'vitest';
import { openNeo4jStore } from '../../graph/neo4j/neo4j.ts';
import { loadKnowledge } from '../../ingest/knowledge/knowledge.ts';
import { explorerForTests, page } from '../support/explorer.ts';
import { describeWithNeo4j } from '../support/neo4j.ts';
import { emptyDatabase } from '../support/neo4j-server.ts';

const department = 'department:140000/医疗保障';

describeWithNeo4j('the explorer over Neo4j', (login) => {
  beforeAll(() => emptyDatabase(login));
  const explorer = explorerForTests({ reducedMotion: 'reduce' }, () =>
    openNeo4jStore({ ...login, catalogue: loadKnowledge().catalogue }),
  );
  const { open } = explorer;
  beforeEach(() => {
    // The first questions wait for the server's own warming up.
    page.setDefaultTimeout(90_000);
  });

  it('finds a department by typing, expands it, and opens the sentence behind a relationship', async () => {
    const panel = page.getByRole('complementary', { name: '选中' });
    await open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('省卫生健康委');
    await page.getByRole('option', { name: /山西省卫生健康委员会/ }).click();
    await panel.getByRole('button', { name: /^展开：承担的任务 20/ }).click();
    await panel.getByRole('button', { name: /^（八）\s*推进医保支付方式改革/ }).click();
    await panel.locator('blockquote', { hasText: '省医保局、省卫健委、省财政厅等按职责分工负责' }).waitFor();
    expect(await panel.locator('blockquote mark').textContent()).toBe('省卫健委');
  });

  it('shows the chains between two nodes with their quotes', async () => {
    const ends = [
      ['n', 'policy:晋政办发〔2022〕83号'],
      ['from', 'policy:国办发〔2022〕14号'],
      ['to', 'department:140000/财政'],
    ];
    await open(`/graph?${new URLSearchParams(ends)}`);
    await page.getByRole('heading', { name: /7 条，都经过 晋政办发〔2022〕83号/ }).waitFor();
    await page.locator('.path-steps li mark').first().waitFor();
  });

  it('counts the same as the texts', async () => {
    await open('/workload');
    await page.getByText('83 项写明责任单位的任务，来自 4 份文件').waitFor();
    await page.getByRole('button', { name: '卫生健康：79 项', exact: true }).click();
    await page.locator('.task-card blockquote mark').first().waitFor();
  });

  it.each([
    [`/department?${new URLSearchParams({ id: department })}`, '山西省医疗保障局'],
    ['/lineage', '政策脉络'],
    ['/lineage?by=tasks', '政策脉络'],
    ['/sanming', /三明/],
    ['/compare', '同一议题，各地怎样安排'],
    ['/compare?show=targets', '同一议题，各地怎样安排'],
    ['/quality', '数据质量'],
    ['/export', /./],
    ['/', /./],
  ] as const)('shows %s', async (path, title) => {
    await open(path);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await expect.poll(() => page.locator('.loading-bars').count(), { timeout: 30_000 }).toBe(0);
  });

  it('marks a text', async () => {
    await open('/reader');
    await page.locator('.pg .m').first().waitFor();
  });
});
