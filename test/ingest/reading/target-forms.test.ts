import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../ingest/knowledge/knowledge.ts';
import { parse } from '../../../ingest/parse.ts';
import { readTargets } from '../../../ingest/reading/targets/targets.ts';
import { oneTask } from './seed-matter.ts';

function read(content: string, year?: number) {
  const { text, outline } = oneTask(`做好工作。${content}`);
  return readTargets(text, outline, [], year);
}

const targetsOf = (text: string) => parse({ text, blocks: [], metadata: {} }, loadKnowledge()).targets;

describe('a number', () => {
  it.each<[string, Record<string, unknown>]>([
    ['基层诊疗量占比达到六成以上。', { comparator: '≥', value: 60, unit: '%' }],
    ['医疗服务收入占比力争达到三成五左右。', { comparator: '=', value: 35, unit: '%' }],
    ['九成以上的卫生院达到基本标准。', { comparator: '≥', value: 90, unit: '%' }],
    ['一半以上的卫生院达到推荐标准。', { comparator: '≥', value: 50, unit: '%' }],
    ['到2025年，社会办医床位占比达到四分之一以上。', { comparator: '≥', value: 25, unit: '%', deadline: '2025' }],
    ['结核病发病率降至10万分之50以下。', { comparator: '≤', value: 50, unit: '/10万' }],
    ['孕产妇死亡率控制在十万分之9以内。', { comparator: '≤', value: 9, unit: '/10万' }],
    ['婴儿死亡率≤4‰。', { kind: 'goal', comparator: '≤', value: 4, unit: '‰' }],
    ['居民健康素养水平≥28%。', { kind: 'goal', comparator: '≥', value: 28, metric: '居民健康素养水平' }],
    ['签约率＞75%。', { comparator: '≥', value: 75 }],
    ['人均每日食盐摄入量不高于5克。', { comparator: '≤', value: 5, unit: '克' }],
    ['每万人拥有足球场地达到1块。', { comparator: '≥', value: 1, unit: '块' }],
    ['平均级别达到4级以上。', { comparator: '≥', value: 4, unit: '级' }],
    ['人均预期寿命增加1岁。', { kind: 'goal', comparator: '=', value: 1, unit: '岁' }],
    ['计划新建五个以上城市医疗集团。', { kind: 'goal', comparator: '≥', value: 5, unit: '个' }],
    ['每万名城乡居民拥有2—3名全科医生。', { kind: 'goal', comparator: 'range', value: [2, 3] }],
    ['为1.5万名适龄妇女免费开展筛查。', { kind: 'goal', value: 15000, unit: '名' }],
    ['促进12万就业困难人员实现就业。', { kind: 'goal', value: 120000, unit: '人' }],
    ['经常参加锻炼人数达4.35亿。', { kind: 'goal', value: 435000000 }],
    ['最高支付限额分别提高到居民可支配收入的6倍以上。', { kind: 'goal', comparator: '≥', value: 6, unit: '倍' }],
    ['电子病历分级评价平均级别达4级。', { comparator: '≥', value: 4, unit: '级' }],
    ['跨省联网定点医疗机构数量增加一倍。', { kind: 'goal', value: 1, unit: '倍' }],
    ['全年开展4批次药品集中带量采购。', { kind: 'goal', value: 4, unit: '批次' }],
    ['每年调整1次病种目录库。', { kind: 'goal', value: 1, unit: '次' }],
    ['领导小组每季度召开1次会议。', { kind: 'goal', value: 1, unit: '次' }],
    ['将符合条件的15个中医优势病种纳入按病种付费范围。', { kind: 'goal', value: 15, unit: '个' }],
    ['平均住院日控制在9日以内。', { kind: 'cap', comparator: '≤', value: 9, unit: '日' }],
    ['一般诊疗费调整为12元。', { kind: 'goal', value: 12, unit: '元' }],
    ['签约服务费标准提至120元。', { kind: 'goal', value: 120, unit: '元' }],
    ['平均住院日压降至8.5天。', { kind: 'goal', comparator: '≤', value: 8.5, unit: '天' }],
    ['减少的收入由财政补偿10%。', { kind: 'goal', value: 10, unit: '%' }],
    ['最高支付限额提高到不低于6万元。', { kind: 'goal', comparator: '≥', value: 6, unit: '万元' }],
  ])('is read from %s', (content, facts) => {
    expect(read(content)).toEqual([expect.objectContaining(facts)]);
  });

  it.each([
    '坚持三分之一的原则，做到成效显著、三成四就。',
    '加强二级以上医院、三级综合医院建设，4级电子病历。',
    '面向65岁以上老年人，7岁儿童。',
    '服务12万平方公里，保障10万市场主体。',
    '考核不合格的扣减10%，逾期的扣除绩效5%以上。',
    '孕产妇死亡率 1/10万 16 15 预期性',
    '参加会议的6月30日以内报名，10日内的天气。',
    '将2个以上县医院的试点情况汇总上报。',
    '对考核优秀的由财政给予补助10%。',
    '按规定程序每次调整后公布，第3次会议已经召开。',
  ])('is none in %s', (content) => {
    expect(read(content)).toEqual([]);
  });
});

describe('several numbers of one clause', () => {
  it('are a target each where each has its own word', () => {
    expect(read('报销比例不低于50%、年度最高支付限额不低于3000元。').map(({ value }) => value)).toEqual([50, 3000]);
    expect(read('全市60%以上的县至少有1家医院达标。').map(({ value }) => value)).toEqual([60]);
  });

  it('tell how a sum is made up', () => {
    const shares = read('筹资标准提高到人均550元，其中各级财政补助440元，个人缴费110元。');
    expect(shares.map(({ kind, value }) => [kind, value])).toEqual([
      ['goal', 550],
      ['goal', 440],
      ['goal', 110],
    ]);
    const losses = read('取消药品加成减少的收入，财政补偿10%，调整价格补偿80%，医院消化10%。');
    expect(losses.map(({ value }) => value)).toEqual([10, 80, 10]);
  });
});

describe('an indicator without a number', () => {
  const directions = (content: string) => read(content).map(({ kind, text }) => [kind, text]);
  it.each([
    ['逐步降低药占比。', '降低药占比'],
    ['提高医疗服务收入占比。', '提高医疗服务收入占比'],
    ['医疗服务收入占医疗收入的比重逐步提高。', '医疗服务收入占医疗收入的比重逐步提高'],
    ['推动改革，急诊抢救患者死亡率逐年下降。', '急诊抢救患者死亡率逐年下降'],
    ['县域内就诊率明显提升，服务可及。', '县域内就诊率明显提升'],
  ])('is to rise or fall: %s', (content, text) => {
    expect(directions(content)).toEqual([['direction', text]]);
  });

  it.each([
    '效率明显提高，功率下降。',
    '就诊率提高到90%。',
    '近年来，县域内就诊率明显提升。',
    '医疗服务收入占比提高的医院。',
  ])('is none in %s', (content) => {
    expect(directions(content).filter(([kind]) => kind === 'direction')).toEqual([]);
  });
});

describe('a time', () => {
  it('is that of each number where a clause names as many years', () => {
    const targets = read('2023年、2024年和2025年基金支出占比分别达到30%、50%、70%。', 2022);
    expect(targets.map(({ value, deadline }) => [value, deadline])).toEqual([
      [30, '2023'],
      [50, '2024'],
      [70, '2025'],
    ]);
  });

  it('is that of each number also behind a semicolon', () => {
    const targets = read('到2025年和2030年，肥胖增长率减缓；生长迟缓率分别低于7%和5%；知晓率达到80%。', 2022);
    expect(targets.map(({ value, deadline }) => [value, deadline])).toEqual([
      [7, '2025'],
      [5, '2030'],
      [80, undefined],
    ]);
  });

  it('that opens a clause holds for the further ones, others for their own clause', () => {
    const deadlines = (text: string) => read(text, 2022).map(({ deadline }) => deadline);
    expect(deadlines('到2025年全市床位达到7张，护士达到4人。')).toEqual(['2025', '2025']);
    expect(deadlines('到2025年床位达到7张，2030年达到8张。')).toEqual(['2025', '2030']);
    expect(deadlines('床位2022年底前达到7张，护士达到4人。')).toEqual(['2022', undefined]);
  });

  it('says since when a number has been, not by when it is due', () => {
    const [baseline, goal] = read('管理率由2020年的65%提高到2025年的75%。', 2022);
    expect(baseline).toMatchObject({ kind: 'baseline', value: 65 });
    expect(baseline).not.toHaveProperty('deadline');
    expect(goal).toMatchObject({ kind: 'goal', value: 75, deadline: '2025' });
  });

  it('is not the end of the year in 五年内', () => {
    const [target] = read('五年内培养骨干500名。', 2022);
    expect(target).toMatchObject({ value: 500 });
    expect(target).not.toHaveProperty('deadline');
  });
});

describe('what has been reached', () => {
  it.each([
    '截至2021年底，全市共有医疗机构1200家，床位1.2万张。',
    '2020年末，全市人均预期寿命提高到82岁，规划率达到95%。',
    '到2020年底，覆盖率达到85%。',
    '目前，全市已组建医共体12个，覆盖率达到85%。',
    '“十三五”期间，签约率提高到78%。',
    '“十三五”以来，新增床位500张。',
  ])('is no target: %s', (content) => {
    expect(read(content, 2022).filter(({ kind }) => kind !== 'baseline')).toEqual([]);
  });

  it('stands before what is due, and is left out', () => {
    const due = (content: string) => read(content, 2022).map(({ value, deadline }) => [value, deadline]);
    expect(due('签约率，2020年达到30%，重点人群达到50%，2025年达到40%，重点人群达到70%。')).toEqual([
      [40, '2025'],
      [70, '2025'],
    ]);
    expect(due('2020年签约率达到30%，到2025年达到40%。')).toEqual([[40, '2025']]);
  });

  it('is a target where 目前 only says from where', () => {
    expect(read('目前尚未达标的，要确保2022年底前床位达到50张。', 2022)).toMatchObject([{ value: 50 }]);
    expect(read('“十四五”期间，新增床位500张。', 2022)).toMatchObject([{ value: 500 }]);
  });

  it('stands below the heading of a background that ends the text', () => {
    const text = `某省残疾人保障规划
某省人民政府办公厅
2022年5月6日
一、发展背景
过去成效明显。
新增1288名残疾人就业，基本康复服务率达100%。`;
    expect(targetsOf(text)).toEqual([]);
  });
});

describe('what opens a section', () => {
  it('sets targets of the document', () => {
    const text = `某市健康行动方案
某市人民政府办公室
2022年5月6日
一、主要任务
（一）加强慢病防治
到2025年，高血压患者规范管理率达到70%。
1.开展筛查。健全慢性病筛查网络，完善筛查、随访和转诊的衔接机制。
2.规范诊疗。完善诊疗规范，推广适宜技术，加强质量控制和人员培训。
（二）加强传染病防治
1.健全监测。完善传染病监测网络，加强医疗机构的报告和信息共享。
2.强化应急。完善应急预案，加强队伍建设，储备必要的物资和设备。`;
    expect(targetsOf(text)).toMatchObject([{ value: 70, deadline: '2025' }]);
  });
});
