import { describe, expect, it } from 'vitest';
import { headerOf } from './read-structure.ts';

describe('issuer and place of a page that lost a part', () => {
  it('has its issuer from a signature whose date is damaged', () => {
    const page = [
      '青海省分级诊疗实施方案',
      '现将《青海省分级诊疗实施方案》印发给你们。',
      '青海省人民政府20161012',
      '一、目标',
    ];
    expect(headerOf(...page)).toMatchObject({ issuers: ['青海省人民政府'], issuedOn: '2016-10-12' });
  });

  it('has its issuer below the name of an annex, and above whose seal stands for it', () => {
    const page = ['现将《医改工作方案》印发给你们。', '附件:全国医改重点工作实施方案', '国务院医改联席会议办公室'];
    const signed = headerOf(
      ...page,
      '(国家卫生健康委员会代章)',
      '2017年2月10日',
      '全国医改重点工作实施方案',
      '一、目标',
    );
    expect(signed).toMatchObject({ issuers: ['国务院医改联席会议办公室'], title: '全国医改重点工作实施方案' });
  });

  it('has its issuer from a signature that says whose seal it bears', () => {
    const page = [
      '各县区：',
      '现将《定西市健康行动规划》印发给你们。',
      '定西市医改领导小组办公室（代章）',
      '2022年6月7日',
    ];
    const signed = headerOf(...page, '定西市健康行动规划', '一、目标');
    expect(signed).toMatchObject({ issuers: ['定西市医改领导小组办公室'], issuedOn: '2022-06-07' });
  });

  it('has its place from whom it is sent to or from its source, where nothing else names it', () => {
    const sent = ['国卫医发〔2016〕7号', '各省、自治区、直辖市卫生计生委：', '现将《对口帮扶工作方案》印发给你们。'];
    expect(headerOf(...sent).region).toBe('100000');
    const source = ['县卫健委2021年政府工作报告任务分解', '文章来源：泗县卫生健康委员会', '1.创建国家卫生县城。'];
    expect(headerOf(...source)).toMatchObject({ region: '341324', year: 2021 });
  });

  it('has its issuers from the line below a title that only counts them', () => {
    const page = [
      '三部门关于开展基层中医药示范县创建的通知',
      '国中医药函〔2021〕30号',
      '国家中医药管理局　国家卫生健康委员会　国家医疗保障局',
      '各省、自治区、直辖市卫生健康委：',
    ];
    const read = headerOf(...page);
    expect(read.issuers).toEqual(['国家中医药管理局', '国家卫生健康委员会', '国家医疗保障局']);
    expect(read.region).toBe('100000');
  });

  it('gives the bodies behind the first its place, where they leave it out', () => {
    const title = '内蒙古自治区卫生健康委员会 医疗保障局 财政厅关于印发医共体评价办法的通知';
    expect(headerOf(title).issuers).toEqual([
      '内蒙古自治区卫生健康委员会',
      '内蒙古自治区医疗保障局',
      '内蒙古自治区财政厅',
    ]);
  });

  it('has its province from number and addressees together, from neither alone', () => {
    const title = '关于印发县域综合医改实施方案的通知';
    expect(headerOf(title, '冀政办字〔2021〕7号', '各市人民政府，省政府各部门：').region).toBe('130000');
    expect(headerOf(title, '冀政办字〔2021〕7号').region).toBeUndefined();
    expect(headerOf(title, '各市人民政府，省政府各部门：').region).toBeUndefined();
    expect(headerOf(title, '各市州人民政府，甘肃矿区办事处：').region).toBe('620000');
  });

  it('is of the whole country where it writes to every province', () => {
    const page = ['关于印发健康县区评价办法的通知', '各省、自治区、直辖市卫生健康委：'];
    expect(headerOf(...page).region).toBe('100000');
  });

  it('has its issuers from a signature set two to a line', () => {
    const page = [
      '关于印发青海省应急预案的通知',
      '现将《青海省应急预案》印发给你们，请认真贯彻执行。',
      '青海省卫生厅                        青海省发展和改革委员会',
      '青海省妇女联合会                      青海省旅游局',
      '二○○九年五月一日',
    ];
    expect(headerOf(...page).issuers).toEqual([
      '青海省卫生厅',
      '青海省发展和改革委员会',
      '青海省妇女联合会',
      '青海省旅游局',
    ]);
  });

  it('has its issuers from the second printing of its title, below the headline of the site', () => {
    const headline = '关于开展节能产品推广工作的通知';
    const page = [
      headline,
      '作者：资料网 浏览：9726',
      '财政部 国家发展和改革委员会 工业和信息化部',
      headline,
      '财建〔2013〕644号',
    ];
    expect(headerOf(...page)).toMatchObject({
      issuers: ['财政部', '国家发展和改革委员会', '工业和信息化部'],
      region: '100000',
    });
  });

  it('is of the place whose name its own work bears', () => {
    const page = ['市人民政府办公室关于印发健康六盘水行动推进方案的通知', '各县、市、区人民政府，市人民政府各部门：'];
    expect(headerOf(...page)).toMatchObject({ region: '520200', issuers: ['六盘水市人民政府办公室'] });
    expect(headerOf('关于印发健康中国行动推进方案的通知', '各乡镇人民政府：').region).toBeUndefined();
  });

  it('is of the place whose documents it follows as its own, where nothing else tells', () => {
    const title = '关于推进人才集聚工程的实施意见';
    const follows =
      '贯彻市第十次党代会精神，根据《中共广州市委、广州市人民政府关于全面推进新型城市化发展的决定》，提出以下意见。';
    expect(headerOf(title, follows).region).toBe('440100');
    expect(headerOf(title, follows.replace('市第十次党代会', '中央')).region).toBeUndefined();
    expect(headerOf(title, `${follows}参照《深圳市人民政府关于引进人才的意见》。`).region).toBeUndefined();
  });
});
