import { describe, expect, it } from 'vitest';
import { readTargets } from '../../../../ingest/reading/targets/targets.ts';
import { oneTask } from '../seed-matter.ts';

function read(content: string, year?: number) {
  const { text, outline } = oneTask(`做好工作。${content}`);
  return readTargets(text, outline, [], year);
}

describe('the year that a clause opens with', () => {
  it('is when the number behind its subject is due', () => {
    expect(read('2014年城乡居民医保财政补助标准提高到人均320元。', 2014)).toMatchObject([
      { value: 320, deadline: '2014' },
    ]);
  });

  it('is when no fewer are due', () => {
    expect(read('2019年按病种付费数不少于120种。', 2019)).toMatchObject([{ value: 120, deadline: '2019' }]);
  });

  it('is not where it is over, or nothing is to be reached', () => {
    expect(read('2013年城乡居民医保财政补助标准提高到人均280元。', 2014)).toEqual([]);
    expect(read('2014年国务院印发的任务分为6项，开展2次督查。', 2014)[0]).not.toHaveProperty('deadline');
  });
});

describe('numbers of the health field', () => {
  it.each<[string, Record<string, unknown>]>([
    ['检查定点医药机构不少于2次，曝光典型案例5起。', { kind: 'goal', value: 5, unit: '起' }],
    ['高血压患者规范管理人数分别达到8000万和2500万以上。', { kind: 'goal', value: 25_000_000 }],
    ['按照基层编制总量的5%预留周转编制。', { kind: 'goal', value: 5, unit: '%' }],
    ['托位数达到每千人4.2个。', { kind: 'goal', value: 4.2, comparator: '≥' }],
    ['举办家庭医生培训班4期。', { kind: 'goal', value: 4, unit: '期' }],
    ['县医院全部达到推荐标准，其中5所达到三级医院水平。', { kind: 'goal', value: 5, unit: '所' }],
    ['组建2个医共体，覆盖全县23个乡镇卫生院。', { kind: 'goal', value: 23, unit: '个' }],
    ['最高支付限额分别达到当地居民年可支配收入和农民年人均纯收入的6倍以上。', { kind: 'goal', value: 6, unit: '倍' }],
  ])('are counted: %s', (content, target) => {
    expect(read(content).at(-1)).toMatchObject(target);
  });

  it('do not begin with 起', () => {
    expect(read('从第5起案件查起，自1日起执行。')).toEqual([]);
  });
});

describe('a share', () => {
  it('is reckoned by nothing where it is paid by DRG', () => {
    expect(read('按DRG付费的医保基金支出占住院医保基金支出的70%以上。')).toMatchObject([{ kind: 'goal', value: 70 }]);
    expect(read('按照年度预算的70%拨付。')).toEqual([]);
  });

  it('or a ratio may end its clause', () => {
    expect(read('到2025年，病例组合指数（CMI）达到1.1，四级手术占比达到15%。', 2022)).toMatchObject([
      { value: 1.1, deadline: '2025' },
      { value: 15, deadline: '2025' },
    ]);
  });
});

describe('a length of time', () => {
  it.each<[string, Record<string, unknown>]>([
    ['自验收合格之日起30日内完成货款结算。', { value: 30, unit: '日' }],
    ['对医疗机构提出的异议，10个工作日内予以答复。', { value: 10, unit: '个工作日' }],
    ['出院后七日内上传结算清单。', { value: 7, unit: '日' }],
  ])('limits what has to be done within it: %s', (content, target) => {
    expect(read(content)).toMatchObject([{ kind: 'cap', comparator: '≤', ...target }]);
  });

  it('is no limit in a date, of a grant or where nothing is done', () => {
    expect(read('对30日内的住院费用给予补助，3日内免费。')).toEqual([]);
    expect(read('住院30日内的病例不纳入统计。')).toEqual([]);
  });
});

describe('how many places', () => {
  it('do something is counted', () => {
    expect(read('2020年底前，州本级和2个县市开展付费试点。', 2020)).toMatchObject([{ kind: 'goal', value: 2 }]);
  });

  it('is no baseline because something is done by one', () => {
    expect(read('每个网格由1个医疗集团负责。')).toEqual([]);
    expect(read('由3个增加到5个。')[0]).toMatchObject({ kind: 'baseline', value: 3 });
  });
});

describe('what people have', () => {
  it('is counted in each member of a list', () => {
    expect(read('到2025年，每千人口拥有执业（助理）医师3.5人、注册护士3.8人。', 2022)).toMatchObject([
      { value: 3.5, deadline: '2025' },
      { value: 3.8, deadline: '2025' },
    ]);
  });

  it('may be years of life', () => {
    expect(read('到2025年，人均预期寿命由2020年的77.2岁提高到78.3岁。', 2022)).toMatchObject([
      { kind: 'baseline', value: 77.2 },
      { kind: 'goal', value: 78.3, deadline: '2025' },
    ]);
  });
});

describe('a year that is set beside another', () => {
  it('is when it is due, and what is reached then too', () => {
    expect(read('力争2025年比2020年提高8个百分点，达到45%以上。', 2022)).toMatchObject([
      { value: 8, deadline: '2025' },
      { value: 45, deadline: '2025' },
    ]);
  });
});

describe('a span of years', () => {
  it('is no work by itself', () => {
    expect(read('从2022年到2024年，分批推进改革。', 2022).map(({ text }) => text)).toEqual(['到2024年，分批推进改革']);
  });
});
