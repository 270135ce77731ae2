import { describe, expect, it } from 'vitest';
import { parse } from '../../../ingest/parse.ts';
import { knowledge, plain, tasksOf } from './read-tasks.ts';

/** Forms met in documents of the health field of many places, in made texts of other places. */
const read = (...lines: readonly string[]) => parse(plain(...lines), knowledge);
const tasks = (...lines: readonly string[]) => tasksOf(plain(...lines));

const county = '宜良县2021年深化医药卫生体制改革工作要点';

describe('a table in a text', () => {
  it('may be an extract whose numbers leave some out, with headings across it, a cell on a line each', () => {
    const lines = ['宜良县2021年医改重点任务分解表', '序号', '重点工作任务', '主要责任单位', '协同配合单位'];
    const rows = [
      '一、主要目标',
      '3',
      '县域内就诊率达到90%。',
      '县卫健局',
      '县医保局、县财政局。',
      '二、改革',
      '三、发展',
    ];
    expect(tasks(...lines, ...rows, '68', '推行按病种付费。', '县医保局', '县卫健局。')).toEqual([
      '3 县域内就诊率达到90%: 县卫健局 lead, 县医保局 participant, 县财政局 participant',
      '68 推行按病种付费: 县医保局 lead, 县卫健局 participant',
    ]);
  });

  it('may end every cell with a bar, and name the leaders in charge', () => {
    const head = ['宜良县2021年医改任务分解表', '序号 |', '任务内容 |', '分管县领导 |', '牵头单位 |', '配合单位 |'];
    expect(tasks(...head, '12 |', '推行按病种付费。 |', '张 三 |', '县医保局 |', '县卫健局 |')).toEqual([
      '12 推行按病种付费: 县医保局 lead, 县卫健局 participant',
    ]);
  });

  it('may have lost merged cells: what is left goes under the columns it fits', () => {
    const head = ['宜良县2021年医改重点任务台账', '序号 | 重点任务 | 具体内容 | 责任单位 | 完成时限 |'];
    const rows = ['1 | 支付改革 | 推行按病种付费 | 县医保局、县财政局 | 2021年10月底前 |', '|'];
    expect(tasks(...head, ...rows, '2 | 落实药品集中采购 | 县卫健局 | 长期推进 |')).toEqual([
      '1 推行按病种付费: 县医保局 responsible, 县财政局 responsible',
      '2 落实药品集中采购: 县卫健局 responsible',
    ]);
  });

  it('sets a target in the cell that says what is to be done, and a milestone in that of the time, and no more', () => {
    const head = ['宜良县2021年医改重点任务清单', '序号\t重点任务\t工作内容\t牵头单位\t完成时限'];
    const { targets } = read(...head, '1\t医共体建设\t组建2个县域医共体，实行统一管理\t县卫健局\t2021年6月底');
    expect(targets.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'goal 组建2个县域医共体',
      'milestone 2021年6月底',
    ]);
  });
});

describe('a responsibility clause', () => {
  it.each([
    ['（牵头单位：县卫健局；完成时限：2021年12月底）', 'milestone 2021年12月底 2021-12'],
    ['（县卫健局负责，6月底完成）', 'milestone 6月底 2021-06'],
    ['\n责任单位：县卫健局\n完成时限：2021年12月', 'milestone 2021年12月 2021-12'],
  ])('%j says by when', (clause, milestone) => {
    const { targets } = read(county, '一、重点工作', `（一）建设医共体。${clause}`, '（二）完善制度。持续推进。');
    expect(targets.map(({ kind, text, deadline }) => `${kind} ${text} ${deadline}`)).toEqual([milestone]);
  });

  it('of one authority names its offices', () => {
    const said = '（责任股室：各相关业务股室，行政审批监督股负责督促完成；完成时限：持续推进）';
    expect(tasks(county, '一、重点工作', `（一）承接下放事项。${said}`, '（二）完善制度。持续推进。')[0]).toBe(
      '一/一 承接下放事项: 各相关业务股室 responsible, 行政审批监督股 responsible',
    );
  });

  it('does not give its mark to a college that bears its own name', () => {
    const said = '（市教育局、曲靖医学高等专科学校、安阳职业技术学院负责）';
    expect(
      tasks('安阳市2021年医改工作要点', '一、工作', `（一）培养人才。${said}`, '（二）完善制度。持续。')[0],
    ).toContain(', 安阳职业技术学院 responsible');
  });
});

describe('an item', () => {
  it('that ends with a colon goes on in what it announces', () => {
    const lines = [
      '一、重点工作',
      '（一）医保体系',
      '1.扩大覆盖面。主要目标：',
      '（1）参合率稳定在95%以上（基层卫生管理处负责）。',
    ];
    expect(tasks(county, ...lines)).toEqual(['一/一/1 扩大覆盖面: 基层卫生管理处 responsible']);
  });

  it('counts no tasks as targets, and those that each of so many has', () => {
    const text = '牵头推进34项重点任务。每万名居民拥有2至3名全科医生。';
    const { targets } = read(county, '一、重点工作', `（一）培养人才。${text}`, '（二）完善制度。持续推进。');
    expect(targets.map(({ text: said }) => said)).toEqual(['每万名居民拥有2至3名全科医生']);
  });

  it('names hospitals that share a prefix', () => {
    const text = '支持县人民医院、中医医院和妇幼保健院提质达标。';
    const { institutions } = read(county, '一、重点工作', `（一）提升能力。${text}`, '（二）完善制度。持续推进。');
    const names = ['宜良县人民医院', '宜良县中医医院', '宜良县妇幼保健院'];
    expect(institutions.mentions.map(({ name }) => name)).toEqual(names);
  });

  it('about the health action of any city has that theme', () => {
    const { themes } = read(county, '一、重点工作', '（一）推进健康昆明行动。抓好落实。', '（二）完善制度。持续推进。');
    expect(themes.get('一/一')?.[0]?.theme).toBe('健康行动');
  });
});

describe('the head of a document', () => {
  const addressees = '各县（市、区）人民政府：';

  it('has the title of the draft that it asks about, and the issuer below the line of the attachment', () => {
    const draft = '运城市职工医疗保险市级统筹办法（征求意见稿）';
    const { header, citations } = read(
      `关于向社会公众征求《${draft}》的公告`,
      '为完善制度，我局起草了《运城市职工医疗保险市级统筹办法》（征求意见稿），现征求意见。',
      `附件：《${draft}》`,
      '',
      '运城市医疗保障局',
      '2022年3月31日',
      draft,
      '第一条 为完善制度，制定本办法。',
    );
    expect([header.issuedTitle?.value, header.issuers[0]?.value]).toEqual([draft, '运城市医疗保障局']);
    expect(citations).toEqual([]);
  });

  it.each([
    ['《2011年医改主要工作安排》（以下简称《安排》）已经市政府同意，现印发给你们。', '2011年医改主要工作安排'],
    ['现将《〈政府工作报告〉任务分解表》印发给你们。', '〈政府工作报告〉任务分解表'],
  ])('has the title that %j hands out', (sentence, title) => {
    expect(read(addressees, sentence, '运城市人民政府办公室', '2011年2月13日').header.issuedTitle?.value).toBe(title);
  });

  it('reads a field behind another one that is empty', () => {
    const { header } = read('文号：', '发文日期：2025-06-13 发布日期：2025-06-14', '运城市2025年医改任务分解表');
    expect([header.issuedOn?.value, header.publishedOn?.value]).toEqual(['2025-06-13', '2025-06-14']);
  });

  it('takes no stamp of the page for the date of signing', () => {
    expect(
      read('运城市2016年医改工作要点', '2016-08-30', addressees, '现提出如下要求。').header.issuedOn,
    ).toBeUndefined();
  });
});

it('what a delegate proposes is no document', () => {
  const { citations } = read('关于第122号建议答复的函', '您提出的《关于重建村卫生室的建议》第122号建议收悉。');
  expect(citations).toEqual([]);
});
