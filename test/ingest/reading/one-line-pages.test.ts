import { describe, expect, it } from 'vitest';
import { parse } from '../../../ingest/parse.ts';
import { knowledge, plain, tasksOf } from './read-tasks.ts';

/** A page that lost all its line ends. */
const joined = (...parts: readonly string[]) => plain(parts.join(''));

const notice = '奉化区人民政府办公室关于印发奉化区医改实施方案的通知';
/** Shorter pages are taken for one paragraph. */
const more = '完善内部分配办法，健全激励约束机制，调动医务人员积极性。'.repeat(12);
const body = [
  '《奉化区医改实施方案》已经区政府同意，现印发给你们，请认真贯彻落实。2020年12月18日奉化区医改实施方案',
  '一、改革目标到2022年底，基层就诊率提高到70%以上。',
  '二、重点举措',
  '（一）健全管理体制牵头单位：区委编办；责任单位：区财政局等',
  `1.落实自主权。赋予医共体岗位聘任等自主权，实行统一管理。${more}`,
  '2.完善考核。建立以健康结果为导向的考核办法，每年考核1次。',
  '（二）深化支付改革牵头单位：区医保局',
  '3.实行总额付费。年度医保基金按月预拨，年终清算。',
];

describe('a page that came as one line', () => {
  it.each([
    ['the number of the document', `奉政办发〔2020〕14号各镇人民政府，区级机关各部门：`],
    ['those whom it is addressed to', '各镇（街道）党委、政府，区级机关各部门：'],
    ['what the site tells of it', ' 发布时间：2020-12-20 浏览次数：32 各镇人民政府，区级机关各部门：'],
  ])('has its title before %s', (_, behind) => {
    const { header } = parse(joined(notice, behind, ...body), knowledge);
    expect([header.noticeTitle?.value, header.issuedTitle?.value]).toEqual([notice, '奉化区医改实施方案']);
    expect(header.number?.value).toBe(behind.includes('号各') ? '奉政办发〔2020〕14号' : undefined);
  });

  it('has headings that run into labels, which speak for the items below', () => {
    expect(tasksOf(joined(notice, '各镇人民政府：', ...body))).toEqual([
      '二/一/1 落实自主权: 区委编办 lead, 区财政局 responsible',
      '二/一/2 完善考核: 区委编办 lead, 区财政局 responsible',
      '二/二/3 实行总额付费: 区医保局 lead',
    ]);
  });

  it('has aims that run into their heading', () => {
    const { targets } = parse(joined(notice, '各镇人民政府：', ...body), knowledge);
    expect(targets.map(({ kind, value, deadline }) => ({ kind, value, deadline }))).toEqual([
      { kind: 'goal', value: 70, deadline: '2022' },
      { kind: 'goal', value: 1, deadline: undefined },
    ]);
  });

  it('has lists that end with 等 where the next item begins', () => {
    const { units } = parse(joined(notice, '各镇人民政府：', ...body), knowledge);
    expect(units.get('二/一/1')!.units.at(-1)).toMatchObject({ printed: '区财政局', openEnded: true });
  });
});

describe('such a page without a title', () => {
  it.each([
    ['its own', '奉政办发〔2020〕14号'],
    ['the letterhead of its issuer', '奉化区人民政府办公室奉政办发〔2020〕14号'],
  ])('is told by the number that opens it, behind %s', (_, opening) => {
    const { header } = parse(joined(opening, '各镇人民政府，区级机关各部门：', ...body), knowledge);
    expect(header.number?.value).toBe('奉政办发〔2020〕14号');
  });
});

describe('articles of such a page', () => {
  it('begin behind sentences, and behind the clauses that end them', () => {
    const source = joined(
      '关于推动县域医共体发展的若干措施',
      '为落实部署，现提出如下措施：第一条 强化办医责任。',
      `每年安排专项经费。${more}${more}（市卫健局、市财政局负责）`,
      '第二条 改革支付方式。按照本办法第三条规定结算。（市医保局负责）第三条 推进信息互通。建成平台。（市大数据局负责）',
    );
    expect(tasksOf(source)).toEqual([
      '一 强化办医责任: 市卫健局 responsible, 市财政局 responsible',
      '二 改革支付方式: 市医保局 responsible',
      '三 推进信息互通: 市大数据局 responsible',
    ]);
  });
});

describe('items of such a page', () => {
  it('begin behind a title that ends with a list, and end with what is said of all above', () => {
    const source = joined(
      '凤县2023年医改任务清单一、推广三明医改经验1.健全领导体制。',
      `${more}${more}2.理顺医疗服务价格。按规定调整价格。（以上任务由县医改办牵头，县财政局配合）二、提升服务能力3.做好服务。`,
    );
    const all = '县医改办 lead, 县财政局 participant';
    expect(tasksOf(source)).toEqual([`一/1 健全领导体制: ${all}`, `一/2 理顺医疗服务价格: ${all}`, '二/3 做好服务: ']);
  });

  it('may begin behind the last of the units', () => {
    const source = joined(
      '某县2015年医改工作要点',
      '一、完善医保1、提高筹资水平。人均筹资标准提高到470元。牵头单位：县合疗办协办单位：县财政局 各镇人民政府2、实施大病保险。',
      `${more}${more}牵头单位：县人社局协办单位：县卫生局二、深化改革3、控制费用。开展监测。牵头单位：县卫生局`,
    );
    expect(tasksOf(source).map((task) => task.split(':')[0])).toEqual([
      '一/1 提高筹资水平',
      '一/2 实施大病保险',
      '二/3 控制费用',
    ]);
  });
});
