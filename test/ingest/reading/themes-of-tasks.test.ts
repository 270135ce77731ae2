import { expect, it } from 'vitest';
import { isTask } from '../../../ingest/reading/is-task.ts';
import { readThemesOfTasks } from '../../../ingest/reading/themes-of-tasks.ts';
import { readStructure } from './read-structure.ts';

function themesOf(title: string): string[] {
  const source = `${title}\n一、分批推进统筹地区改革。2023年底前全部实施。\n二、加强人才培养。举办培训。\n三、保障措施\n（一）压实责任。各地要抓好落实。`;
  const { text, header, outline } = readStructure(source);
  const items = outline.items.filter(isTask);
  const themes = readThemesOfTasks(text, header, items, []);
  return items.map(({ path }) => `${path} ${themes.get(path)?.[0]?.theme ?? 'none'}`);
}

it('a task that speaks of no theme has that of its document’s title, a safeguard has not', () => {
  expect(themesOf('孝义市人民政府关于推进DRG支付方式改革的实施方案')).toEqual([
    '一 医保支付方式',
    '二 人才培养',
    '三/一 none',
  ]);
});

it('a task that speaks of no theme has that of the heading of its section', () => {
  const source =
    '孝义市人民政府关于印发2011年医药卫生体制改革工作安排的通知\n一、建立国家基本药物制度\n（一）扩大实施范围。年底前推开。\n二、其他工作\n（二）抓好落实。年底前推开。';
  const { text, header, outline } = readStructure(source);
  const items = outline.items.filter(isTask);
  const themes = readThemesOfTasks(text, header, items, []);
  expect(items.map(({ path }) => themes.get(path)?.[0]?.theme)).toEqual(['药品供应保障', undefined]);
});

it.each(['孝义市人民政府关于深化医药卫生体制改革的实施意见', '孝义市人民政府关于推进信息化建设的实施方案'])(
  'there is none to have in %s',
  (title) => expect(themesOf(title)[0]).toBe('一 none'),
);
