import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../ingest/knowledge/knowledge.ts';
import { parse } from '../../../ingest/parse.ts';
import { readTargets } from '../../../ingest/reading/targets/targets.ts';
import { matterFixture, oneTask, ownerOf, parsedSeed, seedNames } from './seed-matter.ts';

function read(content: string, year?: number) {
  const { text, outline } = oneTask(content);
  return readTargets(text, outline, [], year);
}

describe('the targets of the seeds', () => {
  it.each(seedNames)('%s has those that a reader finds, with what they say', (name) => {
    const fixture = matterFixture<Record<string, Record<string, Record<string, unknown>[]>>>('targets')[name]!;
    const document = parsedSeed(name);
    const found: Record<string, Record<string, unknown>[]> = {};
    for (const target of document.targets) {
      const owner = ownerOf(document, target);
      found[owner] = [...(found[owner] ?? []), { ...target }];
    }
    const expected = Object.fromEntries(
      Object.entries(fixture).map(([path, rows]) => [
        path,
        rows.map(({ in: _, ...facts }) => expect.objectContaining(facts)),
      ]),
    );
    expect(found).toEqual(expected);
    for (const target of document.targets) {
      expect(document.text.text.slice(target.start, target.end)).toBe(target.text);
    }
  });
});

describe('a target', () => {
  it.each<[string, Record<string, unknown>]>([
    ['比例提高到60%以上。', { kind: 'goal', comparator: '≥', value: 60, unit: '%', metric: '比例' }],
    ['病例组合指数（CMI）值从0.9提升到1.2左右。', { kind: 'goal', value: 1.2, comparator: '=' }],
    [
      '到2025年，三级医院床护比达到1:0.8。',
      { kind: 'goal', comparator: '≥', value: 0.8, unit: '比1', deadline: '2025' },
    ],
    ['医护比不低于1∶1.25。', { kind: 'goal', comparator: '≥', value: 1.25, unit: '比1', metric: '医护比' }],
    ['护床比达到0.6：1以上。', { kind: 'goal', comparator: '≥', value: 0.6, unit: '比1' }],
    ['中药产值翻一番。', { kind: 'goal', comparator: '=', value: 1, unit: '番', metric: '中药产值' }],
    ['人才总量较2020年翻两番。', { kind: 'goal', value: 2, unit: '番', metric: '人才总量' }],
    ['服务人次力争翻番。', { kind: 'goal', value: 1, unit: '番', strength: '力争' }],
    ['不低于30%。', { comparator: '≥', value: 30, strength: '不低于' }],
    ['个人卫生支出占卫生总费用的比重降至27%以下。', { comparator: '≤', value: 27, scope: '卫生总费用' }],
    ['到2025年，每千人口床位数达到7.5张。', { value: 7.5, unit: '张', deadline: '2025', deadlineText: '到2025年' }],
    ['新增床位2万张。', { kind: 'goal', value: 20000, unit: '张' }],
    ['选择2-5个县区开展试点。', { comparator: 'range', value: [2, 5], unit: '个' }],
    ['平均住院日不超过9.5天。', { kind: 'cap', comparator: '≤', value: 9.5, unit: '天' }],
    ['个人卫生支出占比降到26%以内。', { kind: 'goal', comparator: '≤', value: 26 }],
    ['死亡率控制在10/10万以下。', { kind: 'cap', comparator: '≤', value: 10, unit: '/10万' }],
    ['培养住院医师1500人、全科医生800人。', { value: 1500, metric: '住院医师' }],
    ['由30%提高到40%。', { kind: 'baseline', value: 30 }],
    ['为老年人免费体检3万人。', { kind: 'goal', value: 30000, unit: '人' }],
    ['压减床位200张。', { kind: 'goal', value: 200, unit: '张' }],
    ['村卫生室运行经费任务数192.6万元。', { kind: 'goal', value: 192.6, unit: '万元' }],
    ['每千名老年人拥有养老床位数45张以上。', { kind: 'goal', comparator: '≥', value: 45, unit: '张' }],
    ['筹资标准提高至人均1020元。', { kind: 'goal', comparator: '≥', value: 1020, unit: '元' }],
    ['患者满意度达到90分以上。', { kind: 'goal', comparator: '≥', value: 90, unit: '分' }],
    ['人均财政补助标准提高30元。', { kind: 'goal', value: 30, unit: '元' }],
    ['每个乡镇办好1所标准化卫生院。', { kind: 'goal', value: 1, unit: '所' }],
    ['检测能力达到每日10万管。', { kind: 'goal', value: 100000, unit: '管' }],
    ['分时段预约精准到30分钟以内。', { kind: 'goal', comparator: '≤', value: 30, unit: '分钟' }],
    ['补助标准由现行每人每年580元提高到610元。', { kind: 'baseline', value: 580 }],
    ['占比从2020年的60%提高到80%。', { kind: 'baseline', value: 60 }],
    ['力争2022年内品种数合计超过350个。', { value: 350, deadline: '2022', deadlineText: '2022年内' }],
    ['到“十四五”末，新建公园60座。', { value: 60, deadline: '2025', deadlineText: '到“十四五”末' }],
    [
      '生产安全事故死亡率控制在0.011以内。',
      { kind: 'cap', comparator: '≤', value: 0.011, metric: '生产安全事故死亡率' },
    ],
    ['创建绿化特色道路1条。', { kind: 'goal', value: 1, unit: '条' }],
    ['建成1000亩以上开放休闲林地5个。', { kind: 'goal', comparator: '=', value: 5, unit: '个' }],
    ['争取将60座社区公园纳入名录。', { kind: 'goal', value: 60, strength: '争取' }],
    ['全市县域就诊率要达到90%。', { metric: '县域就诊率', scope: '全市' }],
    ['各县区要力争将签约率提高到70%。', { metric: '签约率', scope: '各县区', strength: '力争' }],
  ])('is read from %s', (content, facts) => {
    expect(read(`提升能力。${content}`)[0]).toMatchObject(facts);
  });

  it('takes its deadline from the clause before, and the year from the document', () => {
    expect(read('做好工作。到2025年底，建成体系。')).toMatchObject([
      { kind: 'milestone', text: '到2025年底，建成体系', deadline: '2025', deadlineText: '到2025年底' },
    ]);
    expect(read('做好工作。6月底前完成评估。', 2022)).toMatchObject([{ deadline: '2022-06', deadlineText: '6月底前' }]);
    expect(read('做好工作。6月底前完成评估。')[0]).not.toHaveProperty('deadline');
  });

  it('has a deadline of its own where a sentence names several, one for each number', () => {
    expect(read('防治癌症。到2022年和2030年，5年生存率分别不低于43.3%和46.6%。')).toMatchObject([
      { value: 43.3, deadline: '2022' },
      { value: 46.6, deadline: '2030' },
    ]);
  });

  it('is no age of people, whatever is due', () => {
    expect(read('防治高血压。到2030年，30岁以上居民高血压的知晓率不低于65%。')).toMatchObject([{ value: 65 }]);
  });

  it('stands once, where aims hold a numbered aim', () => {
    const text =
      '医改实施方案\n一、总体目标\n1.目标。到2025年，县域就诊率达到90%。\n二、重点任务\n（一）建设医共体。组建医共体。';
    const source = { text, blocks: [], metadata: {} };
    expect(parse(source, loadKnowledge()).targets.map(({ value }) => value)).toEqual([90]);
  });

  it.each([
    '做好5G+远程医疗工作，完善15分钟服务圈。',
    '建设“五大中心”，落实“两个允许”。',
    '按照《2022年工作任务》（国办发〔2022〕14号）要求，会同10部门落实。',
    '以16个专项行动为载体，建立等6项工作机制，加强60岁以上老年人服务。',
    '在3个工作日内从4个方面开展第2批工作，前10位病种。',
    '自2022年起实施2021—2025年规划，9月30日召开会议。',
  ])('is not made from the numbers in: %s', (content) => {
    expect(read(`加强管理。${content}`, 2022)).toEqual([]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['给予最高50万元补助。', { kind: 'cap', comparator: '≤', value: 50, unit: '万元' }],
    ['按照研发费用的30%给予最高300万元补助。', { kind: 'cap', comparator: '≤', value: 300 }],
    ['按不超过合同金额30%给予资助。', { kind: 'cap', comparator: '≤', value: 30, unit: '%' }],
    ['租金不高于周边市场价格的60%。', { kind: 'cap', comparator: '≤', value: 60 }],
    ['同一企业每年奖励不超过200万。', { kind: 'cap', comparator: '≤', value: 200, unit: '万元' }],
    ['提供最长18个月的免租期。', { kind: 'cap', comparator: '≤', value: 18, unit: '个月' }],
    ['补助期限不超过三年。', { kind: 'cap', comparator: '≤', value: 3, unit: '年' }],
    ['对贷款损失给予补偿，20万元封顶。', { kind: 'cap', comparator: '≤', value: 20, unit: '万元' }],
    ['提供不少于两年的场地支持。', { kind: 'goal', comparator: '≥', value: 2, unit: '年' }],
    ['办理时限压缩至2个工作日内。', { kind: 'goal', comparator: '≤', value: 2, unit: '个工作日' }],
    ['到2027年，基金规模超80亿元。', { kind: 'goal', comparator: '≥', value: 80, unit: '亿元', deadline: '2027' }],
    ['到2027年，孵化面积突破30万平方米。', { comparator: '≥', value: 30, unit: '万平方米' }],
    ['到2027年，算力规模超3000P。', { comparator: '≥', value: 3000, unit: 'P' }],
    ['到2027年，形成150个以上数据集。', { comparator: '≥', value: 150, unit: '个' }],
    ['到2026年底，全市开放工位400个以上。', { comparator: '≥', value: 400, deadline: '2026' }],
    ['引育企业60家以上。', { comparator: '≥', value: 60, unit: '家' }],
    ['培育产值超10亿元企业5家以上。', { comparator: '≥', value: 5, unit: '家' }],
    ['产业规模年均增长15%以上。', { comparator: '≥', value: 15, unit: '%' }],
    ['覆盖率达到百分之九十。', { comparator: '≥', value: 90, unit: '%' }],
    ['每年举办活动不少于12场。', { comparator: '≥', value: 12, unit: '场' }],
    ['到2028年，建成东园、西园等三个标准化社区。', { kind: 'goal', comparator: '=', value: 3, unit: '个' }],
    ['首期开放2万平方米空间。', { kind: 'goal', value: 2, unit: '万平方米' }],
    ['建设3～5个基地。', { comparator: 'range', value: [3, 5], unit: '个' }],
    ['给予10万元至50万元奖励，最高不超过50万元。', { kind: 'cap', value: 50 }],
    ['免费提供150平方米以内的办公场地。', { kind: 'cap', comparator: '≤', value: 150, unit: '平方米' }],
    ['设立总规模20亿元的产业基金。', { kind: 'goal', comparator: '=', value: 20, unit: '亿元' }],
    ['对投入超过300万元的企业，给予不超过90万元的补助。', { kind: 'cap', value: 90 }],
    ['对获奖项目，按实际支出的40%给予补助，单个企业每年最高60万元。', { kind: 'cap', value: 60 }],
    ['累计补贴额度最高可达300万元。', { kind: 'cap', comparator: '≤', value: 300 }],
    ['2027年，建成社区25个以上。', { kind: 'goal', value: 25, deadline: '2027' }],
    ['每年支持原则上不超过8个项目。', { kind: 'cap', comparator: '≤', value: 8, unit: '个' }],
    ['融资担保放大倍数不低于5倍。', { kind: 'goal', comparator: '≥', value: 5, unit: '倍' }],
    ['逐步提高一般诊疗费支付比例。', { kind: 'direction', text: '提高一般诊疗费支付比例' }],
    ['有效降低剖宫产率。', { kind: 'direction', text: '降低剖宫产率' }],
  ])('is the one thing read from %s', (content, facts) => {
    expect(read(`提升能力。${content}`)).toEqual([expect.objectContaining(facts)]);
  });

  it('takes the bound said before the first member of a list for all of them', () => {
    expect(read('婴儿死亡率、孕产妇死亡率分别控制在5‰、6‰以内。').map(({ comparator }) => comparator)).toEqual([
      '≤',
      '≤',
    ]);
    expect(read('支付比例分别达到80%和70%。').map(({ comparator }) => comparator)).toEqual(['≥', '≥']);
  });

  it('is due in a later year that opens its sentence, not in the year of the document', () => {
    expect(read('2030年，居民健康水平明显提高。', 2020)).toMatchObject([{ kind: 'milestone', deadline: '2030' }]);
    expect(read('2020年，居民健康水平明显提高。', 2020)).toEqual([]);
  });

  it('keeps the deadline said at the head of a list up to the full stop', () => {
    const text = '到2026年底：①载体建设：挂牌载体10个以上；②引育主体：落地企业50家以上；③规模：营业收入超1000万。';
    expect(read(`做好工作。${text}`)).toMatchObject([
      { value: 10, deadline: '2026' },
      { value: 50, deadline: '2026' },
      { value: 1000, unit: '万元', deadline: '2026' },
    ]);
    const targets = read('做好工作。到2027年，覆盖率达到80%；就诊率达到90%。床位达到7张。');
    expect(targets.map(({ value, deadline }) => [value, deadline])).toEqual([
      [80, '2027'],
      [90, '2027'],
      [7, undefined],
    ]);
  });

  it.each([
    '对入选人才给予20万元资助，按照投入的50%给予补贴。',
    '对年营业收入达到500万元的企业，成立满2年的，予以支持。',
    '引进具有3年以上研发经历的人才，租期2年。',
    '联动园区59家链主企业开展对接，优先发展2个领域。',
    '组建由“1名团长+3名导师”组成的团队，提供24小时服务。',
    '适当提升资助比例，提高算力利用效率。',
    '年营业收入超200万元的企业首次获评的，给予20万元奖励。',
    '营业收入首次突破500万元、1000万元的，分别给予5万元、10万元一次性奖励。',
    '按每人每月800元标准给予补贴，租金减免50%。',
    '近年来，产业规模突破100亿元，培育企业300家。',
    '自2005年到2010年，婴儿死亡率下降到4‰。',
    '2024年，全市生产总值达到1000亿元。',
    '聚焦七大领域，构建“3+N”体系，推行“一件事”。',
  ])('is not a sum that is simply granted, a condition or a description: %s', (content) => {
    expect(read(`加强管理。${content}`, 2026)).toEqual([]);
  });
});
