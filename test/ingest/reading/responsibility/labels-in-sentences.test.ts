import { describe, expect, it } from 'vitest';
import { plain, tasksOf } from '../read-tasks.ts';

const page = (...items: readonly string[]) =>
  plain('韶山市深化医药卫生体制改革任务分工方案', '一、健全工作机制', ...items);

describe('a sentence that says who is responsible', () => {
  it('names the lead and those who help after 为', () => {
    const source = page(
      '1.健全领导体制。主要负责同志任组长。牵头部门为市医改办，配合部门为市医保局、市财政局。',
      '2.推进集中采购。落实中选结果。牵头单位为市医保局，配合单位分别为市卫健局、市市场监管局。',
    );
    expect(tasksOf(source)).toEqual([
      '一/1 健全领导体制: 市医改办 lead, 市医保局 participant, 市财政局 participant',
      '一/2 推进集中采购: 市医保局 lead, 市卫健局 participant, 市市场监管局 participant',
    ]);
  });

  it('may end with those who take part', () => {
    expect(tasksOf(page('1.改革薪酬制度。由市人社局牵头，市财政局、市卫健局等部门参加。'))).toEqual([
      '一/1 改革薪酬制度: 市人社局 lead, 市财政局 participant, 市卫健局 participant',
    ]);
  });

  it('is none where it says what leads to what', () => {
    expect(tasksOf(page('1.组建医共体。以市人民医院为牵头单位，乡镇卫生院为成员单位。'))).toEqual([
      '一/1 组建医共体: ',
    ]);
  });
});

describe('the rule of positions', () => {
  it('may stand in brackets behind the list', () => {
    const source = page(
      '1.落实自主权。按规定招聘。',
      '责任单位：市卫健局、市委编办、市人社局（列第一位的为牵头单位，下同）',
      '2.加强管理。统一管理。',
      '责任单位：市卫健局、市财政局',
    );
    expect(tasksOf(source)).toEqual([
      '一/1 落实自主权: 市卫健局 lead, 市委编办 participant, 市人社局 participant',
      '一/2 加强管理: 市卫健局 lead, 市财政局 participant',
    ]);
  });

  it('may be told by the comma alone', () => {
    const source = page(
      '1.建设高水平医院。争创中心。（市卫健局、市发改局，市财政局。逗号前为牵头单位，下同）',
      '2.加强专科建设。遴选专科。（市卫健局，市财政局、市科技局）',
    );
    expect(tasksOf(source)).toEqual([
      '一/1 建设高水平医院: 市卫健局 lead, 市发改局 lead, 市财政局 participant',
      '一/2 加强专科建设: 市卫健局 lead, 市财政局 participant, 市科技局 participant',
    ]);
  });
});

describe('members of a body', () => {
  it('are responsible in brackets of their own', () => {
    expect(tasksOf(page('1.加强组织领导。抓好督促检查。（市医改领导小组各成员单位）'))).toEqual([
      '一/1 加强组织领导: 市医改领导小组各成员单位 responsible',
    ]);
  });
});
