import { describe, expect, test } from 'vitest';
import { itemsOf, ownerOf, readStructure, type Seed, seedText } from './read-structure.ts';

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

describe('the outline of the seeds', () => {
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
