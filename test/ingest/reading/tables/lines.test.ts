import { describe, expect, it } from 'vitest';
import { plain, tasksOf } from '../read-tasks.ts';

describe('a table whose lines tell its columns', () => {
  it('may have no numbers', () => {
    const head = ['任务类别', '任务名称', '责任单位', '完成时间'];
    const rows = [
      '支付方式',
      '推行按病种付费',
      '市医保局、市卫健委',
      '6月底前',
      '服务能力',
      '建设医共体',
      '市卫健委',
      '12月底前',
    ];
    expect(tasksOf(plain('普洱市2023年医改重点任务清单', ...head, ...rows))).toEqual([
      '1 推行按病种付费: 市医保局 responsible, 市卫健委 responsible',
      '2 建设医共体: 市卫健委 responsible',
    ]);
  });

  it('may stand as cards, one heading below the other', () => {
    const card = [
      '具体任务',
      '建设医共体；改扩建卫生院。',
      '责任单位',
      '卫健局、文旅局',
      '配合单位',
      '各乡镇',
      '完成时限',
      '12月底前',
    ];
    expect(tasksOf(plain('普洱市2023年医改重点任务清单', ...card))).toEqual([
      '1 建设医共体；改扩建卫生院: 市卫健局 responsible, 市文旅局 responsible, 各乡镇 participant',
    ]);
  });

  it('may be ruled, and head its rows with rows of Chinese numerals', () => {
    const rows = [
      '序号|工作任务|责任单位|时间进度',
      '---|---|---|---',
      '一|支付方式||',
      '1|推行按病种付费|市医保局|2023年6月底前完成',
      '2|规范基金监管|市医保局|持续推进',
    ];
    expect(tasksOf(plain('普洱市2023年医改重点任务清单', ...rows))).toEqual([
      '1 推行按病种付费: 市医保局 responsible',
      '2 规范基金监管: 市医保局 responsible',
    ]);
  });

  it('may number its work inside the cells, under a heading of one row', () => {
    const rows = [
      '重点任务|具体举措|牵头部门',
      '一、支付方式|1.推行按病种付费|市医保局',
      '|2.规范基金监管|市医保局',
      '二、药品供应|3.落实集采结果|市医保局',
    ];
    expect(tasksOf(plain('普洱市2023年医改重点任务清单', ...rows)).map((row) => row.split(':')[0])).toEqual([
      '1 推行按病种付费',
      '2 规范基金监管',
      '3 落实集采结果',
    ]);
  });

  it('may have section headings without bars between its rows', () => {
    const rows = [
      '| 序号 | 工作任务 | 责任单位 |',
      '一、支付方式',
      '| 1 | 推行按病种付费 | 市医保局 |',
      '二、医院改革',
      '| 2 | 深化薪酬改革 | 市人社局 |',
      '三、保障措施',
      '各县区要加强领导。',
    ];
    expect(tasksOf(plain('普洱市2023年医改重点任务清单', ...rows))).toEqual([
      '1 推行按病种付费: 市医保局 responsible',
      '2 深化薪酬改革: 市人社局 responsible',
      '三 保障措施: ',
    ]);
  });

  it('may name offices of one authority beside the units', () => {
    const rows = ['序号\t重点任务\t分管领导\t责任股室\t责任单位', '1\t建设医共体\t李志明\t医政股、基层股\t县人民医院'];
    expect(tasksOf(plain('桃源县2023年医改重点任务清单', ...rows))).toEqual([
      '1 建设医共体: 医政股 responsible, 基层股 responsible, 县人民医院 responsible',
    ]);
  });
});
