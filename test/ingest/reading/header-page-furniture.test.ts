import { describe, expect, it } from 'vitest';
import { headerOf, readStructure } from './read-structure.ts';

const numbers = (...lines: string[]) =>
  readStructure(lines.join('\n')).citations.map(({ number, title }) => number ?? title);

describe('what a site prints around the head of a document', () => {
  const notice = [
    '甘孜州人民政府办公室关于印发2021年医改重点任务分工方案的通知',
    '甘府办发〔2021〕31号',
    '各县（市）人民政府，州级有关部门：',
    '经州政府同意，现将医改重点任务予以分解。',
    '一、加强领导。要落实责任。',
  ];

  it('joins nothing to a line whose bracket it left open before the sizes of its letters', () => {
    const page = ['发布日期：2021年06月19日 【字体：【打印本页】分享到：', '', ...notice];
    expect(headerOf(...page)).toMatchObject({ number: '甘府办发〔2021〕31号', region: '513300' });
    expect(numbers(...page)).toEqual([]);
    expect(numbers('【打印】 【字体：', ...notice)).toEqual([]);
  });

  it('has the number in a row of fields that are parted by blanks alone', () => {
    const page = [
      '区人民政府办公室关于印发2023年重点任务责任分解方案的通知',
      '索 引 号 MB0000001/2023-00001 发文日期 2023-01-03',
      '发布机构 区人民政府办公室 文    号 硚政办〔2023〕5号',
      '分   类 政务公开 有 效 性 有效',
      '各街道办事处，区人民政府各部门：',
      '2023年《重点任务责任分解方案》已报经区人民政府同意，现印发给你们。',
      '武汉市硚口区人民政府办公室',
      '2023年1月3日',
      '2023年重点任务责任分解方案',
      '一、推进医改。要落实责任。',
    ];
    expect(headerOf(...page).number).toBe('硚政办〔2023〕5号');
    expect(numbers(...page)).toEqual([]);
  });

  it('has number and title behind labels that lost their first sign', () => {
    const page = [
      '号: bsfbgs-/2022-0000001 信息分类: 政府文件',
      '称: 保山市人民政府关于印发医改工作要点的通知',
      '号: 保政发〔2022〕6号',
      '保山市人民政府关于印发医改工作要点的通知',
      '字体:[    ]',
      '各县（市、区）人民政府：',
      '现将《医改工作要点》印发给你们。',
    ];
    expect(headerOf(...page)).toMatchObject({ number: '保政发〔2022〕6号', issuers: ['保山市人民政府'] });
  });

  it('has number and date on one line', () => {
    const page = [
      '湖北省人民政府办公厅关于印发《医改实施细则》的通知',
      '鄂政办函[2008]12号 二○○八年三月五日',
      '《医改实施细则》已经省政府同意，现予印发。',
      '医改实施细则',
      '一、推进医改。要落实责任。',
    ];
    expect(headerOf(...page)).toMatchObject({ number: '鄂政办函〔2008〕12号', issuedOn: '2008-03-05' });
    expect(numbers(...page)).toEqual([]);
  });

  it('has a headline with the number before its marks on a line of its own', () => {
    const page = [
      '医疗健康政策法规汇编网站首页最新政策信息发布平台',
      '金水政办〔2018〕14号《郑州市金水区人民政府办公室关于印发医改方案的通知》',
      '浏览量：     时间：2018-07-29 00:16:59',
      '郑州市金水区人民政府办公室关于印发医改方案的通知',
      '金水政办〔2018〕14号',
      '各街道办事处：',
    ];
    expect(headerOf(...page)).toMatchObject({
      number: '金水政办〔2018〕14号',
      issuers: ['郑州市金水区人民政府办公室'],
      title: '医改方案',
    });
    expect(numbers(...page)).toEqual([]);
  });
});

describe('a notice without its title', () => {
  it('hands out the document that its bureau has drawn up', () => {
    const page = [
      '各区市场监管局，市局相关处室：',
      '为保障群众用药安全，根据上级部署，我局制定了《2021年药品安全监管工作要点》，现印发给你们，请认真组织实施。',
      '2021年3月6日',
    ];
    expect(headerOf(...page)).toMatchObject({ title: '2021年药品安全监管工作要点', issuedOn: '2021-03-06' });
    expect(numbers(...page)).toEqual([]);
  });
});

describe('who issues a document', () => {
  const authority = (title: string) =>
    readStructure(`${title}\n各有关单位：\n一、推进医改。要落实责任。`).header.authority;

  it('is a government where a prefecture or a league has its administration', () => {
    expect(authority('大兴安岭地区行政公署关于推进医改的通知')).toBe("people's-government");
    expect(authority('阿里地区行政公署办公室关于推进医改的通知')).toBe("people's-government");
    expect(authority('锡林郭勒盟行署办公室关于推进医改的通知')).toBe("people's-government");
    expect(authority('新疆生产建设兵团办公厅关于推进医改的通知')).toBe("people's-government");
  });

  it('is a department where it is called a commission of development and reform', () => {
    expect(authority('贵阳市发展和改革委员会关于推进医改的通知')).toBe('department');
    expect(authority('国家发展改革委员会关于推进医改的通知')).toBe('ministry');
    expect(authority('中共贵阳市委全面深化改革委员会关于推进医改的通知')).toBe('party');
  });
});

describe('the place of a text that names it only in what it takes into account', () => {
  it('is of the kind that its bodies are called by', () => {
    const text = ['关于支持医疗人才引进的八条意见', '为落实市委、市政府部署，结合龙岩实际，提出以下意见。'];
    expect(headerOf(...text, '1.引进人才。', '责任单位：市卫健委、市财政局。').region).toBe('350800');
  });

  it('is not read where two are', () => {
    const text = [
      '关于支持医疗人才引进的八条意见',
      '为落实市委、市政府部署，结合龙岩实际，结合三明实际，提出以下意见。',
    ];
    expect(headerOf(...text, '1.引进人才。', '责任单位：市卫健委、市财政局。').region).toBeUndefined();
  });
});

describe('bodies alone on the line above the number', () => {
  const rest = ['各乡镇人民政府：', '为推进医改，现将工作安排印发给你们。', '一、推进医改。要落实责任。'];
  it('are the letterhead', () => {
    const title = '关于印发医改工作安排的通知';
    const one = headerOf('镇安县人民政府办公室', '镇政办发〔2019〕12号', title, ...rest);
    expect(one).toMatchObject({ issuers: ['镇安县人民政府办公室'], region: '611025' });
    const two = headerOf('桐乡市卫生健康局 桐乡市医疗保障局', '桐卫发〔2019〕12号', title, ...rest);
    expect(two.issuers).toEqual(['桐乡市卫生健康局', '桐乡市医疗保障局']);
  });

  it('are not what else a page prints there', () => {
    const title = '关于印发医改工作安排的通知';
    expect(headerOf('首页 镇安县人民政府', '镇政办发〔2019〕12号', title, ...rest).issuers).toEqual([]);
    expect(headerOf('镇安县人民政府', '索引号：11', title, ...rest).issuers).toEqual([]);
  });
});
