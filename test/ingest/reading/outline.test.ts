import { describe, expect, test } from 'vitest';
import { ownerOf, readStructure, type Seed, seedText } from './read-structure.ts';

/** The tasks of each seed, by reading it: path and title. */
const tasks: Record<Seed, string> = {
  shanxi: `一/一 推进国家级区域医疗中心及省级区域医疗中心建设
一/二 增强市县级医院服务能力
一/三 提升基层医疗卫生服务水平
一/四 持续推进分级诊疗和优化就医秩序
二/五 推广三明医改经验
二/六 开展药品耗材集中带量采购工作
二/七 推进医疗服务价格改革
二/八 推进医保支付方式改革
二/九 深化公立医院人事薪酬制度改革
二/十 加强综合监管
三/十一 提升疾病预防控制能力
三/十二 加强医防协同
三/十三 做好新冠肺炎疫情防控
三/十四 深入实施健康中国·山西行动
四/十五 推动公立医院综合改革和高质量发展
四/十六 发挥政府投入激励作用
四/十七 促进多层次医疗保障体系发展
四/十八 强化药品供应保障能力
四/十九 实施中医药强省工程
四/二十 协同推进相关领域改革`,
  guizhou: `一/一 强化推广三明医改经验统筹调度
一/二 扎实做好药品耗材集中带量采购
一/三 完善医改经济政策
二/四 提升疾病预防控制能力
二/五 建立健全防治结合长效管理机制
二/六 做好新冠肺炎疫情防控
三/七 建立公立医院高质量发展评价机制
三/八 深化公立医院人事薪酬制度改革
三/九 强化药品供应保障能力
四/十 大力推进国家和省级区域医疗中心建设
四/十一 深入推进城市医疗集团和医共体建设
四/十二 提升市县级医院服务能力
四/十三 提升基层医疗卫生服务水平
五/十四 促进多层次医疗保障体系发展
五/十五 深化医保支付方式改革
五/十六 加强医保基金监管
六/十七 持续推进健康贵州行动
六/十八 推动中医药振兴发展
六/十九 加强医学人才培养和使用
六/二十 加强老年健康服务体系建设
六/二十一 推进全民健康信息化建设
六/二十二 加强综合监管`,
  sichuan: `一/一 创新推广三明医改经验
一/二 开展药品耗材集中带量采购
一/三 推进医疗服务价格改革
一/四 加强医保支付方式改革
一/五 深化人事薪酬制度改革
一/六 强化医药卫生综合监管
二/七 打造国家西部医学高峰
二/八 建设省级区域医疗高地
二/九 筑厚基层医疗卫生网底
二/十 加强紧密型医联体建设
二/十一 引导患者合理有序就医
三/十二 提升疾病预防控制能力
三/十三 科学防控新冠肺炎疫情
三/十四 建立健全医防协同机制
三/十五 深入实施健康四川行动
四/十六 完善政府投入保障机制
四/十七 推动公立医院改革发展
四/十八 健全多层次医疗保障体系
四/十九 增强药品供应保障能力
四/二十 推动中医药创新发展
四/二十一 协同推进相关领域改革`,
  hanzhong: `一 加快推广三明市医改经验
二 推动公立医院高质量发展
三 推动优质医疗资源扩容和均衡布局
四 持续推动分级诊疗制度建设
五 深化公立医院薪酬制度改革
六 统筹推进紧密型县域医共体建设
七 持续改善医疗服务
八 加强医学人才培养和使用
九 深入推进药品耗材集中采购
十 强化药品供应保障
十一 深化医疗服务价格改革
十二 推进医保支付方式改革
十三 完善全民医保制度
十四 慎终如始抓好新冠肺炎疫情防控工作
十五 深化公共卫生服务体系改革
十六 创新医防协同机制
十七 大力推进健康汉中建设
十八 加快推动中医药传承创新发展
十九 推进全民健康信息化建设
二十 严格监督管理`,
  xiaoyi: `三/一/1 优化乡村医疗卫生机构布局
三/一/2 抓好市级医疗卫生机构能力提升
三/一/3 强化基层医疗卫生机构服务网底
三/一/4 加强村卫生室能力建设
三/二/1 深化一体化改革
三/二/2 推进分级诊疗
三/二/3 健全家庭医生签约制度
三/二/4 规范慢性病一体化管理
三/二/5 促进医养结合
三/二/6 加强防治结合
三/三/1 深化薪酬制度改革
三/三/2 深化医保支付改革
三/三/3 强化信息技术支撑`,
};

const itemsOf = (source: string, kind: string) =>
  readStructure(source)
    .outline.items.filter((item) => item.kind === kind)
    .map((item) => `${item.path} ${item.title.value}`);

describe('the seeds', () => {
  test.each(Object.keys(tasks) as Seed[])('%s: every task with place and title, and no other', (seed) => {
    expect(itemsOf(seedText(seed), 'task')).toEqual(tasks[seed].split('\n'));
    const orders = readStructure(seedText(seed)).outline.items.filter(({ kind }) => kind === 'task');
    expect(orders.map(({ order }) => order)).toEqual(orders.map((_, index) => index + 1));
  });

  test('safeguards are 孝义 alone', () => {
    expect(itemsOf(seedText('xiaoyi'), 'safeguard')).toEqual([
      '四/一 压实工作责任',
      '四/二 细化配套政策',
      '四/三 加强宣传引导',
    ]);
    for (const seed of ['shanxi', 'guizhou', 'sichuan', 'hanzhong'] as const)
      expect(itemsOf(seedText(seed), 'safeguard')).toEqual([]);
  });

  test('sections carry their titles', () => {
    const items = readStructure(seedText('shanxi')).outline.items;
    const sections = new Set(
      items.filter(({ kind }) => kind === 'task').map(({ section }) => `${section!.label}${section!.title}`),
    );
    expect([...sections]).toEqual([
      '一、加快构建有序的就医和诊疗新格局',
      '二、深入推广三明医改经验',
      '三、着力增强公共卫生服务能力',
      '四、推进医药卫生高质量发展',
    ]);
    expect(
      readStructure(seedText('xiaoyi')).outline.items.find(({ path }) => path === '三/二/1')!.section,
    ).toMatchObject({
      label: '（二）',
      title: '加强分工合作，推进体系整合化',
    });
  });

  test.each([
    ['shanxi', '各地、各有关部门要'],
    ['guizhou', '各地各有关部门要'],
    ['sichuan', '各地要加强'],
    ['hanzhong', '各县区、各有关部门要'],
    ['xiaoyi', '附件：'],
  ] as const)('%s: the closing begins with %s and belongs to no task', (seed, words) => {
    const { text, outline } = readStructure(seedText(seed));
    expect(text.text.slice(outline.closing.start).trimStart().startsWith(words)).toBe(true);
    expect(ownerOf(outline.items, { start: outline.closing.start + 2, end: outline.closing.start + 4 })).toBe('-');
  });

  test('each task of 汉中 ends with its clause', () => {
    const { text, outline } = readStructure(seedText('hanzhong'));
    for (const item of outline.items) expect(text.text.slice(item.start, item.end)).toMatch(/，各县区落实）$/);
  });
});

const notice = (type: string, items: string) =>
  `孝义市人民政府关于印发孝义市医疗改革${type}的通知\n各乡镇人民政府：\n${items}`;
const done = '（市卫健局负责）';
const say = '要加强统筹协调，推动各项工作落到实处。';

describe('structures of other documents', () => {
  test('headings on their own line, prose and clause below', () => {
    const source = notice(
      '方案',
      `一、重点任务\n（一）推进集采\n${say}\n责任单位：市医保局\n（二）推进支付\n${say}\n责任单位：市医保局\n二、保障措施\n（一）加强领导。${say}\n本方案自印发之日起施行。`,
    );
    expect(itemsOf(source, 'task')).toEqual(['一/一 推进集采', '一/二 推进支付']);
    expect(itemsOf(source, 'safeguard')).toEqual(['二/一 加强领导']);
  });
  test('sub-items that only divide a text are kept in it, where the whole carries the clause', () => {
    const task = (n: string) => `（${n}）推进工作${n}。\n1.开展甲。${say}\n2.开展乙。${say}${done}`;
    const source = notice(
      '方案',
      `一、重点任务\n${task('一')}\n${task('二')}\n${task('三')}\n（四）推进工作四。${say}${done}`,
    );
    expect(itemsOf(source, 'task')).toEqual([
      '一/一 推进工作一',
      '一/二 推进工作二',
      '一/三 推进工作三',
      '一/四 推进工作四',
    ]);
  });
  test('what is shared out is work, under whatever heading', () => {
    const source = notice(
      '方案',
      `（一）总体要求。\n1.稳定就业。${say}（各部门分别负责，年内持续推进）\n2.保障民生。${say}${done}`,
    );
    expect(itemsOf(source, 'task')).toEqual(['一/1 稳定就业', '一/2 保障民生']);
  });
  test('the last item keeps all lines of its clause, and nothing behind them', () => {
    const clause = '牵头责任单位：县卫健局\n主要协作单位：县财政局';
    const source = notice(
      '方案',
      `1.创建卫生县城。${say}\n${clause}\n2.推进支付改革。${say}\n${clause}\n监督方式：0557-12345`,
    );
    const { outline, text } = readStructure(source);
    const last = outline.items.at(-1)!;
    expect(text.text.slice(last.start, last.end)).toMatch(/县财政局$/);
  });
  test('sub-items with clauses of their own are the tasks', () => {
    const source = notice(
      '方案',
      `一、重点任务\n（一）能力\n1.开展甲。${say}${done}\n2.开展乙。${say}${done}\n（二）机制\n1.开展丙。${say}${done}`,
    );
    expect(itemsOf(source, 'task')).toEqual(['一/一/1 开展甲', '一/一/2 开展乙', '一/二/1 开展丙']);
  });
  test('articles of measures are tasks, those of rules are none', () => {
    const articles = `第一条 支持企业。${say}\n第二条 支持人才。${say}\n第三条 本措施自印发之日起施行。`;
    expect(itemsOf(notice('若干措施', articles), 'task').slice(0, 2)).toEqual(['一 支持企业', '二 支持人才']);
    expect(itemsOf(notice('管理办法', articles), 'task')).toEqual([]);
  });
  test('chapters hold articles that number on', () => {
    const { outline } = readStructure(
      notice(
        '若干措施',
        `第一章 总则\n第一条 目的。${say}\n第二章 支持\n第二条 支持人才。${say}\n第三条 支持企业。${say}`,
      ),
    );
    expect(outline.items.filter(({ kind }) => kind === 'task').map(({ path }) => path)).toEqual(['二/二', '二/三']);
  });
  test('a plan hung on its notice as 附件 is the document, a further annex is not', () => {
    const source = `孝义市人民政府关于印发孝义市医疗改革方案的通知\n各乡镇人民政府：\n现将方案印发给你们。\n附件：1.孝义市医疗改革方案\n2.任务分工表\n孝义市人民政府\n2024年1月2日\n附件1\n孝义市医疗改革方案\n一、推进集采。${say}\n二、推进支付。${say}\n附件2\n任务分工表\n一、甲\n二、乙`;
    expect(itemsOf(source, 'task')).toEqual(['一 推进集采', '二 推进支付']);
  });
  test('enumerations in a sentence and grades of hospitals are no items', () => {
    const source = notice(
      '方案',
      `一、推进集采。要做到（1）扩大范围；（2）加强监测。一是加强领导，二是落实责任。支持\n二、三级医院开展。\n二、推进支付。${say}`,
    );
    expect(itemsOf(source, 'task')).toEqual(['一 推进集采', '二 推进支付']);
  });
  test('organising the reform is its first work where a document opens with it and says who does it', () => {
    const opens = `深化医药卫生体制改革2024年重点工作任务

一、加强医改组织领导
（一）推动地方各级政府进一步落实全面深化医改责任。（国家卫生健康委牵头，国家医保局等参与）
（二）探索建立医保、医疗、医药统一高效的政策协同机制。（国家卫生健康委、国家医保局、国家药监局负责）
二、深入推广三明医改经验
（三）推进药品和医用耗材集中带量采购提质扩面。（国家医保局牵头）
（四）深化医疗服务价格改革。（国家医保局牵头）
`;
    expect(itemsOf(opens, 'task')).toHaveLength(4);
    const closes = opens
      .replace('一、加强医改组织领导', '一、深化公立医院改革')
      .replace('二、深入推广三明医改经验', '二、加强组织领导');
    expect(itemsOf(closes, 'task')).toHaveLength(2);
    expect(itemsOf(closes, 'safeguard')).toHaveLength(2);
  });

  test('a section of prose is a task of a flat document, a safeguard by its title, else a frame', () => {
    const source = notice(
      '方案',
      `一、总体要求\n${say}\n二、推进集采。${say}\n三、推进支付。${say}\n四、组织实施。${say}`,
    );
    expect(itemsOf(source, 'task')).toEqual(['二 推进集采', '三 推进支付']);
    expect(itemsOf(source, 'safeguard')).toEqual(['四 组织实施']);
  });
  test('a page in one line without spaces', () => {
    const item = (n: string) => `（${n}）推进工作${n}。${say.repeat(60)}${done}`;
    expect(itemsOf(notice('方案', `一、重点任务${''}\n${item('一')}${item('二')}${item('三')}`), 'task')).toEqual([
      '一/一 推进工作一',
      '一/二 推进工作二',
      '一/三 推进工作三',
    ]);
  });
  test('a number left out or printed twice is taken with a finding; a repeated path says so', () => {
    const { outline } = readStructure(notice('方案', `一、甲事。${say}\n三、乙事。${say}\n三、丙事。${say}`));
    expect(outline.items.map(({ path }) => path)).toEqual(['一', '三', '三~2']);
    expect(outline.findings.map(({ rule }) => rule)).toEqual(['numbering-gap', 'numbering-repeated']);
  });
  test('a part of a document keeps its numbers', () => {
    const source = notice('方案', `一、甲部分\n（一）甲事。${say}\n二、乙部分\n（四）乙事。${say}\n（五）丙事。${say}`);
    expect(itemsOf(source, 'task')).toEqual(['一/一 甲事', '二/四 乙事', '二/五 丙事']);
  });
  test('a closing section of prose is no item of a document whose items stand deeper', () => {
    const source = notice(
      '方案',
      `一、重点任务\n（一）推进集采。${say}\n（二）推进支付。${say}\n二、保障措施\n${say}各县要抓好落实。`,
    );
    expect(itemsOf(source, 'task')).toEqual(['一/一 推进集采', '一/二 推进支付']);
    expect(itemsOf(source, 'safeguard')).toEqual([]);
  });
  test('numbered sentences without headings divide the item above them', () => {
    const source = notice(
      '方案',
      `一、重点任务\n（一）推进集采\n1.开展甲。${say}\n2.开展乙。${say}\n二、支持政策\n（一）资金支持\n1.对首次入驻的单位，给予最高5万元补贴。\n2.对续租的单位，按规定减免租金。\n（二）人才支持\n1.符合条件的人才，可申请住房补贴。\n2.落户优先办理。`,
    );
    expect(itemsOf(source, 'task')).toEqual(['一/一/1 开展甲', '一/一/2 开展乙', '二/一 资金支持', '二/二 人才支持']);
  });
  test('numbered sentences that number on through the document are its tasks', () => {
    const source = notice(
      '要点',
      `一、深化改革\n（一）推进集采\n1.扩大集采范围。\n2.落实结余留用政策。\n（二）推进支付\n3.推进按病种付费。\n4.健全协商机制。`,
    );
    expect(itemsOf(source, 'task').map((item) => item.split(' ')[0])).toContain('一/二/3');
  });
  test('items with headings or clauses inside an article are the tasks', () => {
    const clause = '（责任单位：市科技局）';
    const source = notice(
      '若干措施',
      `第一条 场地支持\n${say}${clause}\n第二条 金融支持\n（一）股权投资。${say}${clause}\n（二）贷款贴息。${say}${clause}\n第三条 人才支持\n（一）青年人才给予补贴。\n（二）高层次人才给予奖励。${clause}`,
    );
    expect(itemsOf(source, 'task')).toEqual(['一 场地支持', '二/一 股权投资', '二/二 贷款贴息', '三 人才支持']);
  });
  test('behind 附则 without a number nothing is done', () => {
    const source = notice(
      '若干措施',
      `第一条 场地支持\n${say}（责任单位：市科技局）\n附则\n（一）适用范围\n本措施适用于全市。\n（二）认定管理\n1.企业认定。${say}`,
    );
    expect(itemsOf(source, 'task')).toEqual(['一 场地支持']);
    const { outline, text } = readStructure(source);
    expect(text.text.slice(outline.items[0]!.start, outline.items[0]!.end)).toMatch(/市科技局）$/);
  });
  test('sections without numbers: what frames, what is done, what safeguards', () => {
    const source = notice(
      '方案',
      `工作目标\n（一）到2027年，体系健全。\n（二）到2030年，体系完善。\n重点任务\n（一）推进集采。${say}\n（二）推进支付。${say}\n保障措施\n（一）加强领导。${say}\n（二）加强宣传。${say}`,
    );
    expect(itemsOf(source, 'task')).toEqual(['一~2 推进集采', '二~2 推进支付']);
    expect(itemsOf(source, 'safeguard')).toEqual(['一~3 加强领导', '二~3 加强宣传']);
  });
  test('a heading without a number inside an item parts nothing', () => {
    const source = notice(
      '方案',
      `一、推进集采\n工作目标\n到2027年全覆盖。\n工作内容\n1.扩大范围。${say}\n2.加强监测。${say}\n二、推进支付\n${say}`,
    );
    expect(readStructure(source).outline.items.map(({ path }) => path)).toEqual(['一', '一/1', '一/2', '二']);
  });
  test('a reply numbers no work', () => {
    expect(
      itemsOf(
        `国务院关于同意设立试验区的批复\n国函〔2022〕1号\n山西省人民政府：\n一、同意设立。${say}\n二、要加强领导。${say}`,
        'task',
      ),
    ).toEqual([]);
  });
});

describe('titles', () => {
  const title = (line: string) =>
    readStructure(notice('方案', `${line}\n二、其他工作。${say}`)).outline.items[0]!.title.value;
  test.each([
    ['一、推进集采。扩大范围。', '推进集采'],
    ['一、**推进集采。**扩大范围。', '推进集采'],
    ['一、推进集采：各地要扩大范围，加强监测。', '推进集采'],
    ['一、推进集采（责任单位：市医保局、市卫健局）', '推进集采'],
    ['一、推进集采（含耗材）', '推进集采（含耗材）'],
    ['一、推进集采；', '推进集采'],
    ['一、优化资源配置，推进能力现代化', '优化资源配置，推进能力现代化'],
    ['一、到2025年，基本建成体系。', '到2025年，基本建成体系'],
    [
      '一、对推进集采成效明显的市，在安排补助资金时给予倾斜，并优先纳入试点范围，支持其先行先试。',
      '对推进集采成效明显的市',
    ],
    [
      '一、对推进集采成效明显的市，在安排补助资金时给予倾斜，并优先纳入试点范围，支持其先行先试（市财政局负责）',
      '对推进集采成效明显的市',
    ],
    [
      '一、强化源头治理，推动绿色低碳转型，促进人与自然和谐共生，建设美丽家园',
      '强化源头治理，推动绿色低碳转型，促进人与自然和谐共生，建设美丽家园',
    ],
  ])('%s', (line, read) => expect(title(line)).toBe(read));
});
