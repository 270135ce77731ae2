import { describe, expect, it } from 'vitest';
import { explorerForTests, page } from '../support/explorer.ts';

const { open } = explorerForTests();

const shanxi = 'policy:晋政办发〔2022〕83号';
const payment = 'task:晋政办发〔2022〕83号#二/八';
const link = (path: string, parameters: Readonly<Record<string, string>> = {}) =>
  `${path}?${new URLSearchParams(parameters)}`;

const views: Readonly<Record<string, string>> = {
  总览: '/',
  任务量: '/workload',
  任务量按单位: link('/workload', { by: 'department' }),
  一起列名: link('/workload', { show: 'together' }),
  我的单位: link('/department', { id: 'department:140000/医疗保障', task: payment }),
  政策脉络: link('/lineage', { sel: 'policy:孝政办发〔2024〕8号' }),
  任务脉络: link('/lineage', { by: 'tasks', doc: shanxi }),
  并排: link('/lineage', { by: 'tasks', task: payment }),
  三明: '/sanming',
  三明做法: link('/sanming', { show: 'measures' }),
  比较: '/compare',
  同一指标: link('/compare', { show: 'targets' }),
  原文: link('/reader', { doc: shanxi }),
  数据质量: '/quality',
};

/**
 * What stands with a digit in it and opens nothing, and why it need not: it names a document, a date or a place in a
 * text, or the list that it counts stands open right below it.
 */
const needsNoOpening: readonly RegExp[] = [
  // A document's name, a date, a place in a text, the marks of a scale.
  /〔\d{4}〕\d+号|\d{4}\s*(?:年|-\d{2}|$)|第 [\d–]+ (?:字|条)|^\d+%(?:100%)?$|^适用于 /,
  // The list stands right below: a lane, a group, a chain, the rows of a table or of a panel.
  /^(?:这一级还没有收录全文|上游|两份文件之间有|另有 \d+ 份也引用了它|它引用的|引用它的|从这一段读出|共对应（)/,
  /^\d+ (?:份文件，\d+ 个目标|份相关文件未收录|份文件并排|处写到|份没有全文|组写同一件事的目标)|^\d+ [份对]$/,
  /^(?:谁负责，要达到多少|全部 \d+ 项任务$|，\d+ (?:处需要说明|对同列)|.{2,8} \d+ 项任务，在别处)|^\d+ 项$/,
  // None of them: there is nothing to open.
  /^0 处$/,
];

/** Words with a digit that a reader sees and cannot open, a document's own words left out. */
const unopened = () =>
  page.evaluate(() => {
    const opens = 'a,button,summary,label,select,[role="button"]';
    const documents = 'main [lang="zh-CN"],blockquote,q,.ev,.task-card-source';
    const others = '.view-legend,.leg,.visually-hidden,title,style,svg[aria-hidden]';
    const found: string[] = [];
    const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement!;
      if (!/\d/.test(texts.currentNode.nodeValue ?? '') || parent.closest(`${opens},${documents},${others}`)) continue;
      // A sentence of which some figure opens stands for its other words.
      if (parent.getClientRects().length > 0) found.push((texts.currentNode.nodeValue ?? '').trim());
    }
    return found;
  });

describe('every number', () => {
  it.each(Object.entries(views))('of %s opens what it counts', async (_, path) => {
    await open(path);
    await page.locator('main h1, main h2').first().waitFor();
    await expect
      .poll(async () => (await unopened()).filter((said) => !needsNoOpening.some((form) => form.test(said))))
      .toEqual([]);
  });
});

describe('a count', () => {
  it.each([
    ['条线', '/workload'],
    ['单位', link('/workload', { by: 'department', cols: 'region' })],
    ['承前省略', link('/workload', { basis: 'carried-forward' })],
    ['一起列名', link('/workload', { show: 'together' })],
  ])('of %s is as long as the list it opens', async (_, path) => {
    await open(path);
    const labels = await page
      .locator('.view-figure button[aria-label]')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
    const said = labels.flatMap((label) => {
      const [, together, count] = label.match(/同列 (\d+) 项|[：位] ?(\d+) 项$/) ?? [];
      return together || count ? [{ label, tasks: Number(together ?? count) }] : [];
    });
    expect(said.length).toBeGreaterThan(12);
    for (const { label, tasks } of said.filter((_, i) => i % Math.floor(said.length / 12) === 0)) {
      const answer = page.waitForResponse((response) => response.url().includes('/api/tasks'));
      await page.getByRole('button', { name: label, exact: true }).first().click();
      expect((await (await answer).json()).total, label).toBe(tasks);
    }
  });
});
