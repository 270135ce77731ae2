import { describe, expect, it } from 'vitest';
import { plain, tasksOf } from '../read-tasks.ts';

describe('numbers that a page prints with commas', () => {
  it('are those of items', () => {
    const source = plain(
      '关于印发武冈市2018年深化医药卫生体制改革重点工作任务的通知',
      '各乡镇人民政府:',
      '现将《武冈市2018年深化医药卫生体制改革重点工作任务》印发给你们。',
      '武冈市2018年深化医药卫生体制改革重点工作任务',
      '一,推进分级诊疗制度建设',
      '1,推进医联体建设。年内乡镇卫生院纳入。(责任单位:市卫计局,市人社局]',
      '2,做实家庭医生签约服务。优先签约老年人。(责任单位:市卫计局)',
      '二,完善全民医保制度',
      '3,提高财政补助标准。(责任单位:市人社局)',
    );
    expect(tasksOf(source)).toEqual([
      '一/1 推进医联体建设: 市卫计局 responsible, 市人社局 responsible',
      '一/2 做实家庭医生签约服务: 市卫计局 responsible',
      '二/3 提高财政补助标准: 市人社局 responsible',
    ]);
  });

  it('are none before figures', () => {
    const source = plain(
      '武冈市2018年深化医药卫生体制改革重点工作任务',
      '1.建设卫生院。投入资金',
      '2,000万元，改扩建5家。',
      '2.建设村卫生室。',
    );
    expect(tasksOf(source)).toEqual(['1 建设卫生院: ', '2 建设村卫生室: ']);
  });
});
