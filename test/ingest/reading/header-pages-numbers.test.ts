import { describe, expect, it } from 'vitest';
import { headerOf, readStructure } from './read-structure.ts';

describe('number, dates and year of a page that lost a part', () => {
  it('has its fields from a row of cells and from labels of other words', () => {
    expect(headerOf('文号 | 信政办〔2018〕15号 | 索引号 | 0012/2018', '信阳市医改实施方案', '为了…。').number).toBe(
      '信政办〔2018〕15号',
    );
    const labelled = headerOf(
      '桂政办发[2016]40号',
      '颁布时间:2016-04-05 00:00:00 发文单位:广西壮族自治区人民政府办公厅',
      '现将《广西壮族自治区医改方案》印发给你们。',
      '广西壮族自治区医改方案',
    );
    expect(labelled.issuers).toEqual(['广西壮族自治区人民政府办公厅']);
  });

  it('has it behind the word of who reprints it', () => {
    const header = headerOf(
      '健康中国行动推进委员会办公室关于印发2020年工作计划的通知',
      '{转载}国健推委办发〔2020〕1号',
      '健康中国行动推进委员会各成员单位：',
    );
    expect(header).toMatchObject({ number: '国健推委办发〔2020〕1号', region: '100000' });
  });

  it('has them from the fields of a site of laws', () => {
    const header = headerOf(
      '法规内容  本文仅供参考,如需引用请以正式文件为准',
      '发文标题: 内蒙古自治区人民政府关于促进健康服务业发展的实施意见',
      '发文文号: 内政发[2015]14号',
      '发文部门: 内蒙古自治区人民政府',
      '发文时间: 2015-1-21',
      '所属区域: 内蒙古',
      '各盟行政公署、市人民政府，各旗县人民政府：',
      '一、总体要求',
    );
    expect(header).toMatchObject({
      number: '内政发〔2015〕14号',
      issuers: ['内蒙古自治区人民政府'],
      title: '内蒙古自治区人民政府关于促进健康服务业发展的实施意见',
      issuedOn: '2015-01-21',
    });
  });

  it('has its years or its edition on a line of their own', () => {
    expect(headerOf('宜春市DRG付费办法', '(2025版)', '第一条 为了…。').title).toBe('宜春市DRG付费办法（2025版）');
    const notice = ['关于印发宜春市公共卫生三年行动计划', '(2023—2025年)的通知', '各县（市、区）人民政府：'];
    expect(headerOf(...notice).title).toBe('宜春市公共卫生三年行动计划（2023—2025年）');
  });

  it('has the date of signing before that of sending', () => {
    const page = ['发文日期：2021-04-06', '成文日期：2021-03-31', '浙江省人民政府关于实施健康浙江行动的意见'];
    expect(headerOf(...page).issuedOn).toBe('2021-03-31');
  });

  it('is not drawn into the fields above it', () => {
    const page = [
      '文号：浙政办函〔2023〕6号   成文日期：2023-02-10',
      '浙江省人民政府办公厅关于建立医防协同联席会议制度的函',
    ];
    expect(headerOf(...page)).toMatchObject({
      title: '浙江省人民政府办公厅关于建立医防协同联席会议制度的函',
      issuers: ['浙江省人民政府办公厅'],
      number: '浙政办函〔2023〕6号',
    });
  });

  it('plans for the year that follows, not for the one it looks back on', () => {
    const page = headerOf('东营市卫生计生委关于印发2016年工作总结和2017年工作要点的通知 |', '各县区：');
    expect(page).toMatchObject({ title: '2016年工作总结和2017年工作要点', year: 2017 });
  });

  it('has its number from a line that lost 号 and a bracket', () => {
    const page = [
      '赣市府办字〔2015118',
      '赣州市人民政府办公厅',
      '关于印发全市医改工作要点的通知',
      '各县（市、区）人民政府：',
    ];
    expect(headerOf(...page)).toMatchObject({
      number: '赣市府办字〔2015〕118号',
      issuers: ['赣州市人民政府办公厅'],
      title: '全市医改工作要点',
    });
    expect(headerOf('关于健康行动的通知', '甘卫职健函2024〕217', '各市州卫生健康委：').number).toBe(
      '甘卫职健函〔2024〕217号',
    );
    expect(headerOf('关于健康行动的通知', '共服务2015118', '各市州卫生健康委：').number).toBeUndefined();
  });

  it('has its number from the line below an address in pointed brackets', () => {
    const page = [
      '# 公安部治安管理局关于户口登记有关问题的批复',
      '来源：<http://www.example.gov.cn/t1.html>',
      '公治〔2008〕478 号',
      '山东省公安厅治安警察总队：',
    ];
    expect(headerOf(...page).number).toBe('公治〔2008〕478号');
  });

  it('has its number from a line that lost the brackets of the year, and none that lost its serial', () => {
    const title = ['定西市人民政府办公室关于印发定西市医改方案的通知', '各县区人民政府：'];
    const numbered = (line: string) => headerOf(title[0]!, line, title[1]!);
    for (const line of ['定政办发202228号', '定政办发〔202228号', '定政办发2022—28号', '定政办发〔2022〕28号文'])
      expect(numbered(line).number).toBe('定政办发〔2022〕28号');
    expect(numbered('定政办发〔2022〕28号      2022年5月6日').number).toBe('定政办发〔2022〕28号');
    const { header } = readStructure([title[0], '定政办发〔2022〕  号', title[1]].join('\n'));
    expect(header.number).toBeUndefined();
    expect(header.findings.map(({ rule }) => rule)).toContain('number-incomplete');
  });

  it('has its title from a field in a row of fields, or from the sentence that says what it is', () => {
    const row = '| 发布机构： | 花山区政府 | 成文日期： | 2020-11-05 | 名 称： | 关于印发《健康花山行动方案》的通知 |';
    const page = headerOf(row, '各街道办事处：', '现将《健康花山行动方案》印发给你们。');
    expect(page.title).toBe('健康花山行动方案');
    const bare = headerOf(
      '为提高健康水平，结合我县实际，特制定磐安县卫生事业发展规划。',
      '一、主要任务',
      '（一）推进集采。',
    );
    expect(bare).toMatchObject({ title: '磐安县卫生事业发展规划', region: '330727' });
  });

  it('has its number among fields that nothing parts', () => {
    const page = [
      '类 别:地方法规文 号:甘政办发[2016]12号颁发日期:2016-07-22',
      '甘肃省医改方案',
      '各市、自治州人民政府:',
    ];
    expect(headerOf(...page).number).toBe('甘政办发〔2016〕12号');
  });

  it('does not plan for the year it has judged', () => {
    expect(headerOf('关于2021年度健康城市建设评价结果的通报', '各市卫生健康委：').year).toBeUndefined();
  });

  it('has its number on the line of its title, the name of the file above it', () => {
    const page = [
      '健康邹城方案.doc',
      '邹政办字〔2021〕19 号 邹城市人民政府办公室关于印发健康邹城方案的通知',
      '各镇人民政府：',
    ];
    expect(headerOf(...page)).toMatchObject({
      number: '邹政办字〔2021〕19号',
      title: '健康邹城方案',
      region: '370883',
    });
    expect(readStructure(page.join('\n')).citations).toEqual([]);
  });

  it('has its date from a row of fields without colons, from a line run together', () => {
    const row = '索引号 000014349 成文日期 2020-10-15 文号 发布时间 2020-10-16';
    expect(headerOf('六盘水市人民政府关于推进医改的意见', row, '各县、市、区人民政府：').issuedOn).toBe('2020-10-15');
    const page = [
      '国务院办公厅关于印发考核方案的通知',
      '各省：请认真组织实施.国务院办公厅2019年6月24日考核方案为贯彻落实',
    ];
    expect(headerOf(...page).issuedOn).toBe('2019-06-24');
  });

  it('has no date of signing from the months of a table', () => {
    const page = [
      '宝山区关于推进垃圾分类的意见',
      '宝山区人民政府',
      '2019年5月5日',
      '附件1',
      '完成时间',
      '2019年6月',
      '2019年7月',
    ];
    expect(headerOf(...page).issuedOn).toBe('2019-05-05');
  });
});
