import { describe, expect, it } from 'vitest';
import { plain, tasksOf } from '../read-tasks.ts';

const clause = (lead: string) => `（牵头单位：${lead}；责任单位：区财政局）`;
const page = (...lines: readonly string[]) => plain('龙泉驿区2020年医药卫生体制改革重点工作', ...lines);

describe('sections that say who is responsible', () => {
  const tasks = [
    '一 深化医联体建设: 区卫健局 lead, 区财政局 responsible',
    '二 推进药品改革: 区医保局 lead, 区财政局 responsible',
  ];

  it('are the tasks, and their items divide them, with the clause on a line of its own', () => {
    const source = page(
      '一、深化医联体建设',
      clause('区卫健局'),
      '（一）建立管理体制。成立管理委员会，召开全体会议。',
      '（二）推进人员流动。下派医师到基层。',
      '二、推进药品改革',
      clause('区医保局'),
      '（一）做好集中采购。按时完成约定采购量。',
      '（二）推进保供稳价。监测短缺药品。',
    );
    expect(tasksOf(source)).toEqual(tasks);
  });

  it('and with the clause in the heading', () => {
    const source = page(
      `一、深化医联体建设${clause('区卫健局')}`,
      '1.建立管理体制。成立管理委员会，召开全体会议。',
      '2.推进人员流动。下派医师到基层。',
      `二、推进药品改革${clause('区医保局')}`,
      '3.做好集中采购。按时完成约定采购量。',
    );
    expect(tasksOf(source)).toEqual(tasks);
  });

  it('are sections where their items are counted on and some state units themselves', () => {
    const source = page(
      `一、深化医联体建设${clause('区卫健局')}`,
      '1.建立管理体制。成立管理委员会，召开全体会议。',
      '2.推进人员流动。下派医师到基层。（责任单位：区人社局）',
      '二、推进药品改革',
      '3.做好集中采购。按时完成约定采购量。（责任单位：区医保局）',
      '4.推进保供稳价。监测短缺药品。（责任单位：区医保局）',
    );
    expect(tasksOf(source)).toEqual([
      '一/1 建立管理体制: 区卫健局 lead, 区财政局 responsible',
      '一/2 推进人员流动: 区人社局 responsible',
      '二/3 做好集中采购: 区医保局 responsible',
      '二/4 推进保供稳价: 区医保局 responsible',
    ]);
  });

  it('are sections where only one of them does', () => {
    const source = page(
      '一、深化医联体建设',
      '（一）建立管理体制。成立管理委员会，召开全体会议。',
      `二、推进药品改革${clause('区医保局')}`,
      '（一）做好集中采购。按时完成约定采购量。',
      '（二）推进保供稳价。监测短缺药品。',
    );
    expect(tasksOf(source).map((task) => task.split(' ')[0])).toEqual(['一/一', '二/一', '二/二']);
  });
});

describe('items that end with a bare list of units', () => {
  const body = (list: string) =>
    page(
      '一、健全全民医保体系',
      '（一）巩固机制。',
      `1.延伸到村卫生室。推进基本药物制度。${list}`,
      '2.筑牢服务网底。支持村卫生室建设。（卫生部牵头，财政部参加）',
      '3.扩大覆盖面。稳定参保率。（卫生部负责）',
      '4.提高保障水平。提高筹资标准。（卫生部负责）',
    );

  it('state their units themselves', () => {
    expect(tasksOf(body('（发展改革委、卫生部、财政部）')).map((task) => task.split(' ')[0])).toEqual([
      '一/一/1',
      '一/一/2',
      '一/一/3',
      '一/一/4',
    ]);
  });
});

describe('items that are counted on over the sections', () => {
  it('are tasks although only the last of a section says who is responsible', () => {
    const source = page(
      '一、重点任务',
      '（一）健全全民医保体系',
      '1.巩固机制。稳定参保率，提高筹资标准。（市医保局负责）',
      '2.规范管理。开展专项检查，核查参保数据。（市医保局负责）',
      '（二）深化支付改革',
      '3.推行多元支付。实现按病种付费，减少按项目付费。',
      '4.完善门诊共济。提高支付比例，扩大保障范围。（市财政局负责）',
    );
    expect(tasksOf(source).map((task) => task.split(' ')[0])).toEqual(['一/一/1', '一/一/2', '一/二/3', '一/二/4']);
  });
});
