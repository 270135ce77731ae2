import { describe, expect, it } from 'vitest';
import { type DrawnNode, nodesAtRest } from '../support/canvas.ts';
import { explorerForTests, page } from '../support/explorer.ts';
import { address, graphLink, inPicture, policy, tool, unit } from '../support/graph-view.ts';

const explorer = explorerForTests({ reducedMotion: 'reduce' });
const { open } = explorer;

const city = '孝政办发〔2024〕8号';
const layouts = ['columns', 'force', 'levels', 'concentric', 'timeline'];

const placesOf = (nodes: readonly DrawnNode[]) => Object.fromEntries(nodes.map(({ id, at }) => [id, at]));

/** What stood and is not where it stood. */
function moved(before: readonly DrawnNode[], after: readonly DrawnNode[]): string[] {
  const now = placesOf(after);
  return before.flatMap(({ id, at }) => (now[id] === at ? [] : [`${id}: ${at} → ${now[id] ?? 'gone'}`]));
}

/** Adds the plan of a city by search. */
async function addCity(): Promise<readonly DrawnNode[]> {
  const before = (await nodesAtRest()).length;
  await page.keyboard.press('/');
  await page.keyboard.type(city);
  await page
    .getByRole('option', { name: new RegExp(city) })
    .first()
    .click();
  await page.waitForURL(/[?&]stand=/);
  return nodesAtRest(before + 3);
}

describe.each(layouts)('in the layout %s', (layout) => {
  it('nothing that stood moves when another document is added by search; a link shows the same; undo takes it back', async () => {
    await open(graphLink(['n', policy], ['layout', layout]));
    const before = await nodesAtRest(3);
    const after = await addCity();
    expect(moved(before, after)).toEqual([]);
    const canvas = (await page.locator('.canvas').first().boundingBox())!;
    for (const { id, x, y } of after) {
      const isSeen = x > canvas.x && x < canvas.x + canvas.width && y > canvas.y && y < canvas.y + canvas.height;
      expect([id, isSeen]).toEqual([id, true]);
    }
    expect(address().get('stand')).not.toBeNull();
    await page.reload();
    expect(placesOf(await nodesAtRest(after.length - 1))).toEqual(placesOf(after));
    await page.goBack();
    await expect.poll(async () => placesOf(await nodesAtRest(3))).toEqual(placesOf(before));
  });

  it('nothing that stood moves when a node is expanded, a section opened, or what was hidden shown again', async () => {
    await open(graphLink(['n', policy], ['sel', unit], ['layout', layout]));
    const start = await nodesAtRest(3);
    await page.getByRole('button', { name: /^展开：所属条线/ }).click();
    await inPicture('条线 医疗保障').waitFor({ state: 'attached' });
    const expanded = await nodesAtRest(start.length);
    expect(moved(start, expanded)).toEqual([]);
    const folded = expanded.find(({ id }) => id.startsWith('section:'))!;
    await page.mouse.dblclick(folded.x, folded.y);
    await expect.poll(async () => (await nodesAtRest()).some(({ id }) => id === folded.id)).toBe(false);
    const unfolded = await nodesAtRest(3);
    expect(
      moved(
        expanded.filter(({ id }) => id !== folded.id),
        unfolded,
      ),
    ).toEqual([]);
    const legend = page.getByRole('complementary', { name: '图例即筛选' }).getByRole('button', { name: /^责任单位/ });
    await legend.click();
    await expect.poll(async () => (await nodesAtRest()).length).toBeLessThan(unfolded.length);
    await legend.click();
    await expect.poll(async () => placesOf(await nodesAtRest())).toEqual(placesOf(unfolded));
  });
});

describe('a picture to which something was added', () => {
  it('is arranged anew when that is asked for, and undo brings the places back', async () => {
    await open(graphLink(['n', policy], ['layout', 'timeline']));
    await nodesAtRest(3);
    expect(await tool('重新排布').isDisabled()).toBe(true);
    const added = await addCity();
    await tool('重新排布').click();
    await expect.poll(async () => moved(added, await nodesAtRest()).length).toBeGreaterThan(5);
    expect(address().has('stand')).toBe(false);
    await tool('撤销：重新排布').click();
    await expect.poll(async () => placesOf(await nodesAtRest())).toEqual(placesOf(added));
  });
});
