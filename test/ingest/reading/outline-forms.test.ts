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
  it('begin behind headings and units of a page that lost its line ends', () => {
    const source = notice(
      `为推进改革，现提出如下任务一、工作目标2025年，健康水平提高。二、重点任务任务1：提升疾控能力。${say.repeat(20)}责任单位：市卫健局、市财政局任务2：健全监测预警。${say}（责任单位：市卫健局）任务3：做实签约。${say}`,
    ).replaceAll('\n', '');
    expect(itemsOf(source, 'task')).toEqual(['二/1 提升疾控能力', '二/2 健全监测预警', '二/3 做实签约']);
  });
});

describe('a plan of one line', () => {
  it('has its first item behind 计划, and aims that prose runs into', () => {
    const source = notice(
      `现印发给你们。孝义市医改三年行动计划一、工作目标用三年左右的时间，推动能力提升。${say.repeat(25)}二、重点任务（一）统一管理。${say}（二）统一账户。做到整齐划一、落实到位。${say}`,
    ).replaceAll('\n', '');
    expect(itemsOf(source, 'task')).toEqual(['二/一 统一管理', '二/二 统一账户']);
  });
});

describe('a box', () => {
  it('numbers things of its own, up to the next number of the text', () => {
    const box = '专栏1 公共卫生工程\n1.疾控工程：完成迁建。\n2.救治工程：建设基地。\n';
    const source = notice(
      `第一章 任务\n第一节 公共卫生\n一、改革疾控。${say}\n二、完善监测。${say}\n${box}三、加强急救。${say}\n${box}第二节 医疗\n一、建设医院。${say}\n二、建设专科。${say}`,
    );
    expect(itemsOf(source, 'task').map((item) => item.split(' ')[0])).toEqual([
      '一/一/一',
      '一/一/二',
      '一/一/三',
      '一/二/一',
      '一/二/二',
    ]);
  });
});

describe('an excerpt', () => {
  it('may leave out the first items that are counted on over the sections', () => {
    const source = notice(
      `一、基础\n已有成效。\n二、医保改革\n（三）推进支付改革。${say}\n（四）推进集采。${say}\n三、保障公共卫生\n（五）推进签约。${say}`,
    );
    expect(itemsOf(source, 'task').slice(1)).toEqual(['二/三 推进支付改革', '二/四 推进集采', '三/五 推进签约']);
  });
  it('holds no aims as work', () => {
    const source = notice(
      `二、指导思想、基本原则和主要目标\n（三）主要目标。到2025年有成效。\n三、任务\n（一）推进集采。${say}`,
    );
    expect(itemsOf(source, 'task')).toEqual(['三/一 推进集采']);
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

describe('headings that stand below each item anew', () => {
  it('only tell its aim, its steps and its units', () => {
    const part = (goal: string) =>
      `（一）工作目标。${goal}\n（二）工作措施。${say}\n（三）责任单位。市卫健局牵头，市医保局配合。\n`;
    const source = notice(`一、推进医联体建设\n${part('建成医联体5个。')}二、做实签约服务\n${part('签约率达到60%。')}`);
    expect(itemsOf(source, 'task')).toEqual(['一 推进医联体建设', '二 做实签约服务']);
    const deeper = notice(
      `一、重点工作\n（一）均衡发展\n1.工作目标。${say}\n2.主要任务。\n（1）新建医院。${say}\n（二）能力建设\n1.工作目标。${say}\n2.主要任务。\n（1）改造卫生院。${say}\n`,
    );
    expect(itemsOf(deeper, 'task')).toEqual(['一/一 均衡发展', '一/二 能力建设']);
  });
  it('part the document where they stand once', () => {
    const source = notice(
      `一、目标和任务\n（一）工作目标。${say}\n（二）主要任务。${say}\n1.推进集采。${say}\n2.推进签约。${say}\n二、完善制度。${say}`,
    );
    expect(itemsOf(source, 'task')).toEqual(['一/二/1 推进集采', '一/二/2 推进签约', '二 完善制度']);
  });
});

describe('a page that lost all its line ends', () => {
  const page = (source: string) => notice(source).replaceAll('\n', '');
  const sheet = '牵头单位：市卫健局责任单位：市医保局完成时限：2024年12月底';
  it('has its items behind titles, headings and lines', () => {
    const source = page(
      `为推进改革，现提出如下任务一、总体要求坚持以人民健康为中心。${say.repeat(20)}二、建设医共体，健全体系（一）统一管理。${say}\n${sheet}\n（二）统一账户。${say}\n${sheet}\n三、医保改革\n1.推进支付改革。${say}\n2.推进集采。${say}`,
    );
    expect(itemsOf(source, 'task')).toEqual(['二/一 统一管理', '二/二 统一账户', '三/1 推进支付改革', '三/2 推进集采']);
  });
  it('has none where 一、 and 二、 are parts of words', () => {
    const source = `一、建设医共体。坚持统一、规范、高效，推进一、二类疫苗接种，健全第（一）项制度。${say.repeat(30)}落实单一、唯一、十二、五年规划，建设二、三级医院。\n二、推进签约。${say}`;
    expect(itemsOf(notice(source), 'task')).toEqual(['一 建设医共体', '二 推进签约']);
  });
});

describe('numbers set apart by spaces', () => {
  it('are those of items all the same', () => {
    const source = notice(
      `一、扩大资源\n 1 ．建设医共体。${say}\n 2 . 推进签约。${say}\n二、医保改革\n（ 1 ）推进支付改革。${say}\n（ 2 ）推进集采。${say}`,
    );
    expect(itemsOf(source, 'task')).toEqual(['一/1 建设医共体', '一/2 推进签约', '二/1 推进支付改革', '二/2 推进集采']);
  });
});

describe('numbers in wide digits', () => {
  it('begin a line each, also behind units without a full stop', () => {
    const source = notice(
      `一、扩大资源\n１．建设医共体。${say}（市卫健局）\n２．推进签约。${say}（市卫健局）\n（３）不是条目。`,
    );
    expect(itemsOf(source, 'task')).toEqual(['一/1 建设医共体', '一/2 推进签约']);
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
