import { describe, expect, it } from 'vitest';
import { itemsOf, readStructure } from './read-structure.ts';

const notice = (items: string) => `孝义市人民政府关于印发孝义市医疗改革方案的通知\n各乡镇人民政府：\n${items}`;
const say = '要加强统筹协调，推动各项工作落到实处。';

describe('numbers in circles', () => {
  it('are items where they stand at once below a section', () => {
    const source = notice(
      `一、扩大资源\n①建设医共体。${say}（市卫健局负责）\n②推进签约。${say}（市卫健局负责）\n二、医保改革\n①推进支付改革。${say}（市医保局负责）`,
    );
    expect(itemsOf(source, 'task')).toEqual(['一/1 建设医共体', '一/2 推进签约', '二/1 推进支付改革']);
    expect(readStructure(source).outline.items[1]!.marker.value).toBe('①');
  });
  it('divide the text of an item below a section', () => {
    const source = notice(
      `一、扩大资源\n（一）建设医共体。${say}\n①统一管理。${say}\n②统一账户。${say}\n（二）推进签约。${say}`,
    );
    expect(itemsOf(source, 'task')).toEqual(['一/一 建设医共体', '一/二 推进签约']);
  });
});

describe('任务1, 任务2', () => {
  it('begin a line each, also behind units without a full stop', () => {
    const source = notice(
      `一、公共卫生\n任务1：提升疾控能力。${say}\n责任单位：市卫健局、市财政局\n任务2：健全监测预警。${say}\n责任单位：市卫健局`,
    );
    expect(itemsOf(source, 'task')).toEqual(['一/1 提升疾控能力', '一/2 健全监测预警']);
  });
});

describe('a clause that an item ends with', () => {
  it('may be units in brackets and nothing else', () => {
    const source = notice(
      `一、重点工作\n（一）医院管理\n1.改善医院服务。${say}（各乡镇政府，市卫健局）\n2.推进信息共享。${say}（市卫健局负责）\n（二）医保管理\n3.强化基金监管。${say}（市医保局负责）`,
    );
    expect(itemsOf(source, 'task')).toEqual(['一/一/1 改善医院服务', '一/一/2 推进信息共享', '一/二/3 强化基金监管']);
  });
});

describe('a heading at which an excerpt ends', () => {
  it('is no task by itself', () => {
    const source = notice(`一、总体目标\n到2025年，健康水平明显提高。\n二、主要任务`);
    expect(itemsOf(source, 'task')).toEqual([]);
    expect(
      itemsOf(notice(`一、主要指标\n到2025年，床位达到7张。\n二、重点任务\n（一）推进集采。${say}`), 'task'),
    ).toEqual(['二/一 推进集采']);
  });
});
