import { describe, expect, it } from 'vitest';
import { loadThemes } from '../../../ingest/knowledge/themes.ts';
import { isOfHealth, readThemes } from '../../../ingest/reading/themes.ts';
import { matterFixture, oneTask, parsedSeed, seedNames } from './seed-matter.ts';

function read(content: string, ofHealth = false) {
  const { text, item } = oneTask(content);
  return readThemes(text, item, [], ofHealth);
}

describe('the themes of a task', () => {
  it.each(seedNames)('in %s have the primary theme that a reader gives', (name) => {
    const labelled = matterFixture<Record<string, string[]>>('themes')[name];
    const document = parsedSeed(name);
    const primary = [...document.themes.values()].map((list) => list.find(({ rank }) => rank === 'primary')?.theme);
    expect(primary.map((theme) => theme ?? 'none')).toEqual(labelled);
  });

  it('are the 22 of the data file, all of them used by the labels or the knowledge of the field', () => {
    expect(loadThemes().map(({ name }) => name)).toHaveLength(22);
    expect(new Set(loadThemes().map(({ name }) => name)).size).toBe(22);
  });

  it('rest on a keyword of the title before one of the body', () => {
    const content = '推进医保支付方式改革。推行医保支付方式改革，按病种付费。';
    expect(read(content)[0]).toMatchObject({ theme: '医保支付方式', rank: 'primary', start: 2, end: 8 });
  });

  it('are not staffing where a plan is drawn up', () => {
    expect(read('编制依据。根据有关法律编制本预案，编制年度计划。', true).map(({ theme }) => theme)).not.toContain(
      '人事薪酬',
    );
    expect(read('推进编制改革。统筹使用人员编制，建立编制周转池。', true)[0]).toMatchObject({ theme: '人事薪酬' });
  });

  it('are secondary where they weigh enough beside the primary one', () => {
    const ranks = read(
      '协同推进相关领域改革。深化医养结合，建设老年医学科，支持养老机构。加强人才培养，开展全科医生转岗和规范化培训。',
    ).map(({ rank }) => rank);
    expect(ranks[0]).toBe('primary');
    expect(ranks).toContain('secondary');
  });

  it('are none where nothing fits, and none in documents of other fields', () => {
    expect(read('加强组织领导。各地要压实责任。')).toEqual([]);
    expect(read('加快交通信息化建设。推进人才队伍建设和监督管理，完善绩效考核。')).toEqual([]);
  });

  it('of a document about health need not say so again', () => {
    const short = '加强人才队伍。引进紧缺人才。';
    expect(read(short)).toEqual([]);
    expect(read(short, true)[0]).toMatchObject({ theme: '人才培养', rank: 'primary' });
    const header = { body: { start: 0, end: 0 }, issuers: [], findings: [] };
    const titled = (value: string) => ({
      ...header,
      issuedTitle: { value, start: 0, end: 0, method: '', confidence: 1 },
    });
    expect(isOfHealth(titled('武威市深化医药卫生体制改革重点工作任务'))).toBe(true);
    expect(isOfHealth(titled('关于将健康融入所有政策的意见'))).toBe(false);
    expect(isOfHealth(header)).toBe(false);
  });

  it.each([
    ['整合城乡居民基本医疗保险', '多层次医疗保障'],
    ['实施公立医院药品集中招标采购', '药品耗材集采'],
    ['探索医保打包支付', '医保支付方式'],
    ['严格控制医药费用不合理增长', '综合监管'],
    ['破除以药补医机制，取消药品加成', '公立医院改革'],
    ['健全政府办医投入机制', '政府投入'],
    ['加强名院合作', '区域医疗中心'],
    ['加强城乡医院对口支援', '县级与基层能力'],
    ['完善国家药物政策', '药品供应保障'],
    ['支持藏医药发展', '中医药'],
    ['强化重大疾病防控', '疾病预防控制'],
    ['强化医疗机构公共卫生职责', '医防协同'],
    ['推广应用居民健康卡', '信息化'],
    ['深化医教协同', '人才培养'],
    ['推进三医协同发展和治理', '三明经验推广'],
  ])('is told by the title %s', (title, theme) => {
    expect(read(`${title}。各地要抓好落实。`, true)[0]).toMatchObject({ theme, rank: 'primary' });
  });

  it('of a short task in a document about health are told by two of its words', () => {
    const short = '做强县域体系。推动紧密型医共体提质增效。';
    expect(read(short, true)[0]).toMatchObject({ theme: '分级诊疗与医共体' });
    expect(read('做强县域体系。推动转诊。', true)).toEqual([]);
  });

  it('are not read from the names of departments', () => {
    const { text, item } = oneTask('做好工作。（省医保局、省中医药局、省药监局负责）');
    expect(readThemes(text, item, [{ start: 5, end: item.end }])).toEqual([]);
  });
});
