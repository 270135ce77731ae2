import { beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../../graph/api/client.ts';
import { explorerForTests, page } from '../support/explorer.ts';

const explorer = explorerForTests();
const { open } = explorer;

const removeAllBut = async (number: string | undefined) => {
  const client = createClient(explorer.server.url);
  for (const { id, policy } of await client.documents({})) {
    if (policy?.properties.documentNumber !== number) await client.removeDocument({ id });
  }
};

describe('with one document, whose tasks name no unit', () => {
  beforeAll(() => removeAllBut('孝政办发〔2024〕8号'));

  it('the ranking leads to its 13 tasks', async () => {
    await open('/workload');
    await page.getByRole('button', { name: '看未写明责任单位的 13 项任务' }).click();
    await page.locator('.task-card').nth(12).waitFor();
    expect(await page.locator('.task-card').count()).toBe(13);
  });

  it('the comparison has one place, and says that nothing is set twice', async () => {
    await open('/compare');
    await page.getByRole('columnheader', { name: /孝义市/ }).waitFor();
    await open('/compare?show=targets');
    await page.getByText('没有两份文件为同一件事设了目标').waitFor();
  });
});

describe('with no document', () => {
  beforeAll(() => removeAllBut('无'));

  it.each([
    '/workload',
    '/workload?show=together',
    '/compare',
    '/compare?show=targets',
    '/sanming',
    '/sanming?show=measures',
    '/lineage',
  ])('%s says so, and how to read one in, instead of blaming a filter', async (path) => {
    await open(path);
    await page.getByText('还没有收录文件').waitFor();
    expect(await page.getByRole('main').getByText('放宽一个筛选条件').count()).toBe(0);
  });
});
