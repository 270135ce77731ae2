import { describe, expect, it } from 'vitest';
import { loadPlaces } from '../../../ingest/knowledge/places.ts';
import { readReformModels } from '../../../ingest/reading/reform-models.ts';
import type { Header } from '../../../ingest/reading/types.ts';
import { readStructure } from './read-structure.ts';
import { matterFixture, oneTask, parsedSeed, seedNames } from './seed-matter.ts';

const home = { code: '140000', level: 'provincial', name: '山西省' } as const;

function read(content: string) {
  const { text, outline } = oneTask(content);
  const header: Header = { body: { start: 0, end: content.length }, issuers: [], findings: [] };
  return readReformModels(text, outline, header, [], home, loadPlaces());
}

describe('the reform models that a document draws on', () => {
  it.each(seedNames)('in %s have the mode that a reader gives, one for each owner', (name) => {
    const expected = matterFixture<Record<string, { models: Record<string, string> }>>('mentions')[name]!.models;
    const modes: Record<string, string> = {};
    for (const { owner, mode, model } of parsedSeed(name).reformModels.uses) {
      const key = owner.kind === 'task' ? owner.item.path : owner.kind === 'citation' ? 'cited' : 'policy';
      expect(model).toBe('三明医改经验');
      expect(modes[key] ?? mode).toBe(mode);
      modes[key] = mode;
    }
    expect(modes).toEqual(expected);
  });

  it('are drawn on by all tasks of a document whose own title promotes it, by those that name it in their own words', () => {
    const source =
      '孝义市人民政府关于推广三明市医改经验的实施意见\n一、推进集中采购。落实中选结果。\n二、改革薪酬。借鉴三明医改经验。\n三、保障措施\n（一）加强领导。';
    const { text, header, outline } = readStructure(source);
    const { uses } = readReformModels(text, outline, header, [], home, loadPlaces());
    const said = uses.map(({ owner, mode }) => `${owner.kind === 'task' ? owner.item.path : owner.kind} ${mode}`);
    expect(said.sort()).toEqual(['policy title', '一 section', '二 named']);
  });

  it.each(['三明医改经验', '福建三明做法', '三明市改革经验', '福建省三明市经验', '三明模式'])(
    'know %s as one',
    (printed) => {
      const { uses } = read(`深化改革。借鉴${printed}开展工作。`);
      expect(uses).toMatchObject([{ model: '三明医改经验', mode: 'named', start: 7, end: 7 + printed.length }]);
    },
  );

  it('know it through its matter only where it is promoted', () => {
    expect(read('推广三明市分级诊疗和医疗联合体建设经验。').uses).toMatchObject([{ model: '三明医改经验' }]);
    expect(read('组织赴三明市培训，总结工作经验。').uses).toEqual([]);
  });

  it('include other local experiences named in the same way, with the place they come from', () => {
    const { uses, models } = read('深化改革。学习推广浙江省县域医共体建设经验。');
    expect(uses).toMatchObject([{ model: '浙江省县域医共体建设经验', mode: 'named' }]);
    expect(models.get('浙江省县域医共体建设经验')?.origin).toBe('330000');
    expect(read('推广天长模式。').uses).toMatchObject([{ model: '天长医改经验' }]);
  });

  it('are none where a list of places behind their provinces has no known one', () => {
    expect(read('深化改革。学习借鉴重庆市黔江区和湖南龙山县做法，优化流程。').uses).toEqual([]);
  });

  it('include each of several in one list', () => {
    const { uses, models } = read('深化改革。学习推广福建三明、安徽天长和浙江湖州等地医改经验。');
    expect(uses.map(({ model }) => model)).toEqual(['三明医改经验', '天长医改经验', '浙江湖州医改经验']);
    expect(models.get('浙江湖州医改经验')?.origin).toBe('330500');
    expect(read('推广福建三明、安徽天长等地经验。').uses.map(({ model }) => model)).toEqual([
      '三明医改经验',
      '天长医改经验',
    ]);
    expect(read('推广三明、综合改革等经验。').uses.map(({ model }) => model)).not.toContain('综合改革经验');
  });

  it('include each of several whose common matter is said behind them', () => {
    const { uses, models } = read('推广安徽省天长市、浙江省德清县、山东省临邑县等地紧密型县域医共体建设做法。');
    expect(uses.map(({ model }) => model)).toEqual(['天长医改经验', '德清医改经验', '山东省临邑县经验']);
    expect(models.get('山东省临邑县经验')?.origin).toBe('371424');
    expect(read('学习德清县、安徽天长市医保打包经验。').uses.map(({ model }) => model)).toEqual([
      '德清医改经验',
      '天长医改经验',
    ]);
  });

  it('include a county by its short name behind its province, and nothing of a name that is no place', () => {
    const named = (content: string) => read(content).uses.map(({ model }) => model);
    expect(named('学习推广福建三明、浙江宁海等地医改经验。')).toEqual(['三明医改经验', '浙江宁海医改经验']);
    expect(named('学习推广福建三明、浙江某处等地医改经验。')).not.toContain('浙江经验');
  });

  it('take a province and its city for one place', () => {
    const { uses } = read('进一步推广福建省和三明市深化医改经验。');
    expect(uses.map(({ model }) => model)).toEqual(['三明医改经验']);
  });

  it('begin with the places that their own lies in', () => {
    const content = '借鉴广东省深圳市罗湖区医疗集团模式。';
    const [use] = read(content).uses;
    expect(content.slice(use?.start, use?.end)).toBe('广东省深圳市罗湖区医疗集团模式');
  });

  it('leave the place of one that only its place tells apart to be read as a place', () => {
    expect(read('推广浙江省县域医共体建设经验。').spans).toEqual([]);
    expect(read('推广三明医改经验。').spans).toHaveLength(1);
  });

  it.each([
    ['学习运用“千村示范、万村整治”工程经验', '“千万工程”经验', '330000'],
    ['学习运用浙江“千万工程”经验', '“千万工程”经验', '330000'],
    ['坚持和发展新时代“枫桥经验”', '枫桥经验', '330681'],
  ])('know the experiences of other fields: %s', (printed, model, origin) => {
    const { uses, models } = read(`深化改革。${printed}，持续提升。`);
    expect(uses).toMatchObject([{ model, mode: 'named' }]);
    expect(models.get(model)?.origin).toBe(origin);
  });

  it('include one that others are asked to learn from by its own name, of whatever place', () => {
    const { uses, models } = read('深化改革。学习借鉴“一窗通办”改革经验，优化流程。');
    expect(uses).toMatchObject([{ model: '“一窗通办”改革经验', mode: 'named' }]);
    expect(models.get('“一窗通办”改革经验')).not.toHaveProperty('origin');
  });

  it.each([
    '总结推广试点经验。',
    '推广“拎包入驻”模式，形成“揭榜挂帅”经验。',
    '推广我省典型经验。',
    '推广浙江、安徽等地经验。',
    '推广山西经验。',
    '推广资源整合模式。',
  ])('do not include: %s', (content) => {
    expect(read(content).uses).toEqual([]);
  });
});
