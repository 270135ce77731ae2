import { describe, expect, it } from 'vitest';
import { headerOf, readStructure } from './read-structure.ts';

describe('the title of a page that lost a part', () => {
  it('has its title from the sentence that hands the document out', () => {
    const page = [
      '安宁府办发〔2023〕9号',
      '各街道：',
      '《兰州市安宁区健康促进行动方案》已经区政府同意，现印发给你们。',
    ];
    expect(headerOf(...page)).toMatchObject({ title: '兰州市安宁区健康促进行动方案', region: '620105' });
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

  it('does not take the tabs of a page for the first line of its title', () => {
    const page = [
      '政策解读政策原文',
      '平阳县关于加快发展健康产业的若干举措（征求意见稿）',
      '为加快发展健康产业，制定本举措。',
    ];
    expect(headerOf(...page).title).toBe('平阳县关于加快发展健康产业的若干举措（征求意见稿）');
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

  it('begins behind the note of who copied it', () => {
    const page = [
      '> 本文自官方公开页面提取，仅供查阅。',
      '> 依《中华人民共和国著作权法》第五条，文件不适用著作权法。',
      '# 嘉定区人民政府关于推进城市更新工作的意见',
      '各镇人民政府：',
    ];
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
});
