import { describe, expect, test } from 'vitest';
import { facts, filler } from './header/facts.ts';
import { readStructure } from './read-structure.ts';

describe('other documents', () => {
  test('of the State Council', () => {
    const source = `国务院办公厅关于推动公立医院高质量发展的意见\n国办发〔2021〕18号\n各省、自治区、直辖市人民政府，国务院各部委、各直属机构：\n${filler}\n国务院办公厅\n2021年5月14日`;
    expect(facts(source)).toMatchObject({
      number: '国办发〔2021〕18号',
      issuers: ['国务院办公厅'],
      authority: 'state-council',
      level: 'national',
      region: '100000',
      documentType: '意见',
      issuedOn: '2021-05-14',
    });
  });
  test('of several ministries, issuers parted by spaces', () => {
    const source = `国家卫生健康委 国家中医药管理局 国家疾病预防控制局\n关于进一步做好医用设备集中采购工作的通知\n国卫财务函〔2026〕131号\n各省、自治区、直辖市及新疆生产建设兵团卫生健康委：\n${filler}`;
    expect(facts(source)).toMatchObject({
      issuers: ['国家卫生健康委', '国家中医药管理局', '国家疾病预防控制局'],
      authority: 'ministry',
      level: 'national',
      region: '100000',
      noticeTitle: '国家卫生健康委 国家中医药管理局 国家疾病预防控制局关于进一步做好医用设备集中采购工作的通知',
    });
  });
  test('of a party committee and a government together', () => {
    const source = `中共广东省委办公厅 广东省人民政府办公厅印发《关于加强基层医疗卫生服务能力建设的意见》的通知\n粤办发〔2017〕2号\n${filler}`;
    expect(facts(source)).toMatchObject({
      issuers: ['中共广东省委办公厅', '广东省人民政府办公厅'],
      authority: 'party',
      level: 'provincial',
      region: '440000',
      issuedTitle: '关于加强基层医疗卫生服务能力建设的意见',
    });
  });
  test('of a county department, the title without issuer, the signature below', () => {
    const source = `关于印发2023年全县卫生健康工作要点的通知\n苍卫健发〔2023〕1号\n各乡镇卫生院：\n${filler}\n苍南县卫生健康局\n二〇二三年三月一日`;
    expect(facts(source)).toMatchObject({
      issuers: ['苍南县卫生健康局'],
      authority: 'department',
      level: 'county',
      region: '330327',
      issuedOn: '2023-03-01',
      year: 2023,
      issuedTitle: '2023年全县卫生健康工作要点',
    });
  });
  test('省人民政府办公厅 is that of the place the title names', () => {
    const source = `省人民政府办公厅关于印发健康贵州行动实施方案的通知\n黔府办发〔2019〕30号\n${filler}\n贵州省人民政府办公厅\n2019年12月1日`;
    expect(facts(source)).toMatchObject({
      number: '黔府办发〔2019〕30号',
      region: '520000',
      issuers: ['贵州省人民政府办公厅'],
    });
  });
  test('a municipality is provincial, its district a county', () => {
    expect(facts(`上海市人民政府关于印发上海市碳达峰实施方案的通知\n沪府发〔2022〕7号\n${filler}`)).toMatchObject({
      level: 'provincial',
      region: '310000',
    });
    expect(facts(`上海市杨浦区人民政府关于印发杨浦区服务业发展办法的通知\n${filler}`)).toMatchObject({
      level: 'county',
      region: '310110',
    });
  });
  test('measures without a notice, the number below their title', () => {
    const source = `东湖区支持软件产业发展若干措施（试行）\n东科工〔2025〕12号\n${filler}`;
    expect(facts(source)).toMatchObject({ number: '东科工〔2025〕12号' });
    expect(facts(source.replace('东科工〔2025〕12号', '（东科工〔2025〕12号）'))).toMatchObject({
      number: '东科工〔2025〕12号',
    });
  });
  test('a number far below such a title is that of another document', () => {
    const source = `东湖区支持软件产业发展若干措施\n${filler.repeat(10)}\n东科工〔2025〕12号`;
    expect(facts(source)).not.toHaveProperty('number');
  });
  test('a centre that signs last, a second sign in brackets below its department', () => {
    const source = `关于印发《胶州市数据产业实施方案》的通知\n各有关单位：\n${filler}\n胶州市科学技术局\n（胶州市人工智能产业链链长办公室）\n胶州市大数据中心\n2025年3月1日\n胶州市数据产业实施方案\n${filler}`;
    expect(facts(source)).toMatchObject({
      issuers: ['胶州市科学技术局', '胶州市大数据中心'],
      region: '370281',
      issuedOn: '2025-03-01',
    });
  });
  test('two that sign on one line without a separator', () => {
    const source = `关于印发《杭州市软件产业行动计划》的通知\n各有关单位：\n${filler}\n杭州市经济和信息化局市数据管理局\n2025年3月1日`;
    expect(facts(source)).toMatchObject({ issuers: ['杭州市经济和信息化局', '杭州市数据管理局'] });
    expect(facts(source.replace('局市数据', '局杭州市数据'))).toMatchObject({
      issuers: ['杭州市经济和信息化局', '杭州市数据管理局'],
    });
  });
  test('市场监督管理局 is one body', () => {
    const source = `关于印发《杭州市标准化行动计划》的通知\n各有关单位：\n${filler}\n杭州市发展和改革委员会 市场监督管理局\n2025年3月1日`;
    expect(facts(source)).toMatchObject({ issuers: ['杭州市发展和改革委员会', '杭州市市场监督管理局'] });
  });
  test('who published a draft, and when, in the line below it', () => {
    const source = `杭州市软件产业行动计划（征求意见稿）\n${filler}\n杭州市科学技术局（杭州市外国专家局）2025年5月2日发布，征求意见截止2025年6月1日。`;
    const read = facts(source);
    expect(read).toMatchObject({ issuers: ['杭州市科学技术局'], authority: 'department', publishedOn: '2025-05-02' });
    expect(read).not.toHaveProperty('issuedOn');
  });
  test('a plan without a notice has only its own title', () => {
    const read = facts(`武汉市支持人工智能创新发展若干措施\n${filler}`);
    expect(read).toMatchObject({
      issuedTitle: '武汉市支持人工智能创新发展若干措施',
      region: '420100',
      documentType: '措施',
    });
    expect(read).not.toHaveProperty('noticeTitle');
  });
  test('the table a government site prints above the document', () => {
    const source = `索 引 号：000014349/2022-00053\n发文机关：国务院办公厅\n成文日期：2022年05月04日\n标　　题：国务院办公厅关于印发深化医药卫生体制改革2022年重点工作任务的通知\n发文字号：国办发〔2022〕14号\n发布日期：2022年05月25日\n${filler}`;
    expect(facts(source)).toMatchObject({
      number: '国办发〔2022〕14号',
      issuedOn: '2022-05-04',
      publishedOn: '2022-05-25',
      year: 2022,
    });
  });
  test('an order has no title of its own but that of the act it enacts', () => {
    const source = `中华人民共和国国务院令\n第752号\n《医疗保障基金使用监督管理条例》已经2020年12月9日国务院第117次常务会议通过，现予公布。\n总理 李克强\n2021年1月15日\n医疗保障基金使用监督管理条例\n第一章 总则\n第一条 为了加强管理，制定本条例。`;
    expect(facts(source)).toEqual({
      number: '国务院令第752号',
      issuers: ['国务院'],
      issuedTitle: '医疗保障基金使用监督管理条例',
      documentType: '令',
      authority: 'state-council',
      level: 'national',
      region: '100000',
      issuedOn: '2021-01-15',
    });
    expect(readStructure(source).citations).toEqual([]);
  });
  test('市人民政府 and 市政府 get the name of their place', () => {
    expect(
      facts(`市人民政府关于印发武汉市支持人工智能创新发展若干措施的通知\n武政规〔2026〕4号\n${filler}`),
    ).toMatchObject({ issuers: ['武汉市人民政府'], region: '420100' });
    expect(
      facts(`句容市人民政府文件\n句政发〔2022〕3号\n市政府关于将健康融入所有政策的实施意见\n${filler}`),
    ).toMatchObject({ issuers: ['句容市人民政府'], authority: "people's-government", level: 'county' });
  });
  test('areas without a code stand in their place', () => {
    expect(facts(`长沙经济技术开发区管理委员会关于加快医改的通知\n长经开管发〔2025〕59号\n${filler}`)).toMatchObject({
      region: '430100/长沙经济技术开发区',
    });
  });
  test('a range of years, an edition or a target year is no year planned for', () => {
    for (const title of ['医院建设规划（2021—2025年）', '三年行动计划（2024-2026年）', '临床路径指南（2021年版）']) {
      expect(facts(`孝义市人民政府关于印发${title}的通知\n${filler}`)).not.toHaveProperty('year');
    }
  });
});
