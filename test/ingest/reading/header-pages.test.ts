import { describe, expect, it } from 'vitest';
import { readStructure } from './read-structure.ts';

const headerOf = (...lines: readonly string[]) => {
  const { header } = readStructure(lines.join('\n'));
  return {
    number: header.number?.value,
    issuers: header.issuers.map(({ value }) => value),
    title: (header.issuedTitle ?? header.noticeTitle)?.value,
    issuedOn: header.issuedOn?.value,
    region: header.region?.value,
    year: header.year?.value,
  };
};

describe('the header of a page that lost a part', () => {
  it('has its title from the sentence that hands the document out', () => {
    const page = [
      '安宁府办发〔2023〕9号',
      '各街道：',
      '《兰州市安宁区健康促进行动方案》已经区政府同意，现印发给你们。',
    ];
    expect(headerOf(...page)).toMatchObject({ title: '兰州市安宁区健康促进行动方案', region: '620105' });
  });

  it('has its issuer from a signature whose date is damaged', () => {
    const page = [
      '青海省分级诊疗实施方案',
      '现将《青海省分级诊疗实施方案》印发给你们。',
      '青海省人民政府20161012',
      '一、目标',
    ];
    expect(headerOf(...page)).toMatchObject({ issuers: ['青海省人民政府'], issuedOn: undefined });
  });

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

  it('has its years or its edition on a line of their own', () => {
    expect(headerOf('宜春市DRG付费办法', '(2025版)', '第一条 为了…。').title).toBe('宜春市DRG付费办法（2025版）');
    const notice = ['关于印发宜春市公共卫生三年行动计划', '(2023—2025年)的通知', '各县（市、区）人民政府：'];
    expect(headerOf(...notice).title).toBe('宜春市公共卫生三年行动计划（2023—2025年）');
  });

  it('has its title below the time at which the page was put up', () => {
    const page = ['多部门印发医疗集团试点名单', '2023-06-08 20:46:54    来源:卫生网', '关于印发医疗集团试点名单的通知'];
    expect(headerOf(...page).title).toBe('医疗集团试点名单');
    const dated = [
      '发布时间:2024-11-01 21:09:52 来源: 网站',
      '湖南省人民政府关于推动健康产业发展',
      '的意见',
      '各市州人民政府：',
    ];
    expect(headerOf(...dated)).toMatchObject({
      title: '湖南省人民政府关于推动健康产业发展的意见',
      issuers: ['湖南省人民政府'],
    });
  });

  it('has its title with the place as the document itself prints it', () => {
    const page = [
      '关于印发《县乡医共体建设实施方案》的通知',
      '各乡镇人民政府：',
      '祁连县人民政府办公室',
      '2017年12月4日',
    ];
    expect(headerOf(...page, '祁连县县乡医共体建设实施方案', '一、目标').title).toBe('祁连县县乡医共体建设实施方案');
  });

  it('has its title from a heading that calls it an annex, else from the name of its file', () => {
    expect(headerOf('45号文件附件1吉林省病媒生物监测实施细则', '为了…。').title).toBe('吉林省病媒生物监测实施细则');
    expect(headerOf('荣成市医改行动计划（18页）.docx', '下载文档', '为推进医改…。')).toMatchObject({
      title: '荣成市医改行动计划',
      region: '371082',
    });
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

  it('has the date of signing before that of sending', () => {
    const page = ['发文日期：2021-04-06', '成文日期：2021-03-31', '浙江省人民政府关于实施健康浙江行动的意见'];
    expect(headerOf(...page).issuedOn).toBe('2021-03-31');
  });

  it('has its place from whom it is sent to or from its source, where nothing else names it', () => {
    const sent = ['国卫医发〔2016〕7号', '各省、自治区、直辖市卫生计生委：', '现将《对口帮扶工作方案》印发给你们。'];
    expect(headerOf(...sent).region).toBe('100000');
    const source = ['县卫健委2021年政府工作报告任务分解', '文章来源：泗县卫生健康委员会', '1.创建国家卫生县城。'];
    expect(headerOf(...source)).toMatchObject({ region: '341324', year: 2021 });
  });

  it('has its body above what a site prints below it', () => {
    const { outline } = readStructure(
      '某县医改方案\n1.推进改革。要抓好落实。\n2.推进集采。要抓好落实。\n扫一扫在手机打开',
    );
    expect(outline.items).toHaveLength(2);
  });

  it('has title and number at the beginning of its only line', () => {
    const line = `湖南省人民政府办公厅关于推进分级诊疗制度建设的实施意见湘政办发〔2015〕92号各市州人民政府：${'为推进医改，'.repeat(40)}`;
    expect(headerOf(line)).toMatchObject({
      number: '湘政办发〔2015〕92号',
      title: '湖南省人民政府办公厅关于推进分级诊疗制度建设的实施意见',
    });
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

  it('does not take the tabs of a page for the first line of its title', () => {
    const page = [
      '政策解读政策原文',
      '平阳县关于加快发展健康产业的若干举措（征求意见稿）',
      '为加快发展健康产业，制定本举措。',
    ];
    expect(headerOf(...page).title).toBe('平阳县关于加快发展健康产业的若干举措（征求意见稿）');
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

  it('has no title from the fields a site prints above it, in whatever marks', () => {
    const page = [
      '首页 > 政务公开 > 市政府文件',
      '• 标题： 关于印发无锡市健康促进实施方案的通知',
      '• 发布单位： 无锡市人民政府',
      '无锡市人民政府',
      '关于印发无锡市健康促进实施方案的通知',
      '锡政发〔2021〕3号',
      '各市（县）、区人民政府，市各委办局：',
      '现将《无锡市健康促进实施方案》印发给你们。',
    ];
    expect(headerOf(...page)).toMatchObject({
      title: '无锡市健康促进实施方案',
      issuers: ['无锡市人民政府'],
      number: '锡政发〔2021〕3号',
      region: '320200',
    });
  });

  it('has its title behind its number on one line, in the marks of a title, in a headline', () => {
    expect(headerOf('锡政发〔2021〕3号 无锡市人民政府关于加强健康促进工作的意见', '为了…。').title).toBe(
      '无锡市人民政府关于加强健康促进工作的意见',
    );
    expect(
      headerOf('《无锡市人民政府关于印发无锡市健康促进实施方案的通知》', '各市（县）、区人民政府：'),
    ).toMatchObject({
      title: '无锡市健康促进实施方案',
      issuers: ['无锡市人民政府'],
    });
    expect(headerOf('重磅！《健康无锡行动计划》全文发布', '来源：无锡发布', '一、工作目标').title).toBe(
      '健康无锡行动计划',
    );
  });

  it('is of the whole country where it writes to every province', () => {
    const page = ['关于印发健康县区评价办法的通知', '各省、自治区、直辖市卫生健康委：'];
    expect(headerOf(...page).region).toBe('100000');
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

  it('does not plan for the year it has judged', () => {
    expect(headerOf('关于2021年度健康城市建设评价结果的通报', '各市卫生健康委：').year).toBeUndefined();
  });

  it('begins behind the note of who copied it', () => {
    const page = [
      '> 本文自官方公开页面提取，仅供查阅。',
      '> 依《中华人民共和国著作权法》第五条，文件不适用著作权法。',
      '# 嘉定区人民政府关于推进城市更新工作的意见',
      '各镇人民政府：',
    ];
    expect(readStructure(page.join('\n')).citations).toEqual([]);
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

  it('has no title from the menu of the site', () => {
    const title = '国家卫生计生委办公厅关于印发医疗服务能力指南（2016年版）的通知';
    const page = ['关于我们', '产品', '联系我们', title, '国卫办医函〔2016〕936号'];
    expect(headerOf(...page)).toMatchObject({
      title: '医疗服务能力指南（2016年版）',
      issuers: ['国家卫生计生委办公厅'],
    });
  });

  it('has its title from a headline that names no notice', () => {
    const page = ['印发遏制微生物耐药国家行动计划(2022-2025年)', '各省、自治区、直辖市卫生健康委：', '现印发给你们。'];
    expect(headerOf(...page).title).toBe('遏制微生物耐药国家行动计划（2022-2025年）');
  });

  it('has its title from an order that says 现发布', () => {
    const page = [
      '中华人民共和国国务院令',
      '第227号',
      '现发布《机构编制管理条例》，自',
      '发布之日起施行。',
      '总理李鹏',
    ];
    expect(headerOf(...page)).toMatchObject({ number: '国务院令第227号', title: '机构编制管理条例' });
  });

  it('answers a proposal', () => {
    const page = ['高平市卫生健康局', '关于对第71号建议的', '答 复', '高卫体发〔2023〕148号', '尊敬的代表：'];
    expect(headerOf(...page)).toMatchObject({
      title: '高平市卫生健康局关于对第71号建议的答复',
      number: '高卫体发〔2023〕148号',
    });
  });

  it('is of the place whose name its own work bears', () => {
    const page = ['市人民政府办公室关于印发健康六盘水行动推进方案的通知', '各县、市、区人民政府，市人民政府各部门：'];
    expect(headerOf(...page)).toMatchObject({ region: '520200', issuers: ['六盘水市人民政府办公室'] });
    expect(headerOf('关于印发健康中国行动推进方案的通知', '各乡镇人民政府：').region).toBeUndefined();
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

  it('is of the place whose documents it follows as its own, where nothing else tells', () => {
    const title = '关于推进人才集聚工程的实施意见';
    const follows =
      '贯彻市第十次党代会精神，根据《中共广州市委、广州市人民政府关于全面推进新型城市化发展的决定》，提出以下意见。';
    expect(headerOf(title, follows).region).toBe('440100');
    expect(headerOf(title, follows.replace('市第十次党代会', '中央')).region).toBeUndefined();
    expect(headerOf(title, `${follows}参照《深圳市人民政府关于引进人才的意见》。`).region).toBeUndefined();
  });
});
