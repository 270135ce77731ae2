import { describe, expect, it } from 'vitest';
import type { PolicyReference } from '../../graph/contribution.ts';
import { createResolver, type Resolver } from '../../graph/resolve.ts';
import { catalogueOf, contributionOf } from './made.ts';

type Said = Partial<PolicyReference>;

const catalogue = catalogueOf([
  {
    number: '国办发〔2022〕14号',
    titles: ['国务院办公厅关于印发深化医药卫生体制改革2022年重点工作任务的通知'],
    issuer: '国务院办公厅',
    level: 'national',
  },
  {
    number: '国发〔2022〕2号',
    titles: ['国务院关于支持贵州在新时代西部大开发上闯新路的意见'],
    issuer: '国务院',
    level: 'national',
    nicknames: ['新国发2号文件'],
  },
  {
    number: '国卫基层发〔2023〕41号',
    titles: ['关于全面推进紧密型县域医疗卫生共同体建设的指导意见'],
    issuer: '国家卫生健康委、中央编办',
    level: 'national',
  },
]);

function resolverWith(documents: Readonly<Record<string, readonly Said[]>>, known = catalogue): Resolver {
  const resolver = createResolver(known);
  for (const [id, references] of Object.entries(documents)) resolver.add(id, contributionOf(id, references).references);
  return resolver;
}

const held = (said: Said): Said => ({ presence: 'held', ...said });
const 山西 = held({
  number: '晋政办发〔2022〕83号',
  titles: ['山西省深化医药卫生体制改革2022年重点工作任务'],
  issuer: '山西省人民政府办公厅',
  level: 'provincial',
});
const 贵州 = held({
  titles: ['贵州省深化医药卫生体制改革2022年度重点工作任务'],
  issuer: '贵州省深化医药卫生体制改革领导小组',
  year: 2022,
  level: 'provincial',
});
const 孝义 = held({
  number: '孝政办发〔2024〕8号',
  titles: ['孝义市深化医疗卫生一体化改革实施方案'],
  issuer: '孝义市人民政府办公室',
});

describe('a document number', () => {
  it('makes every reference that prints it the same policy', () => {
    const resolver = resolverWith({ a: [山西], b: [贵州, { number: '晋政办发〔2022〕83号' }] });
    expect(resolver.policyId('b', 1)).toBe('policy:晋政办发〔2022〕83号');
    expect(resolver.policyId('a', 0)).toBe('policy:晋政办发〔2022〕83号');
  });

  it('beats a title that is printed differently, and the reader is told', () => {
    const resolver = resolverWith({
      a: [孝义, { number: '国卫基层发〔2023〕41号', titles: ['关于全面推进紧密型市域医疗卫生共同体建设的指导意见'] }],
    });
    expect(resolver.policyId('a', 1)).toBe('policy:国卫基层发〔2023〕41号');
    expect(resolver.findings('a').map((f) => f.rule)).toEqual(['title-differs']);
    expect(resolver.isMisprint('a', 1)).toBe(true);
  });

  it('does not lend its policy the misprinted title: who cites that title alone means something else', () => {
    const title = '关于全面推进紧密型市域医疗卫生共同体建设的指导意见';
    const resolver = resolverWith({
      a: [孝义, { number: '国卫基层发〔2023〕41号', titles: [title] }],
      b: [山西, { titles: [title], issuer: '国家卫生健康委' }],
    });
    expect(resolver.policyId('b', 1)).toBe('policy:国家卫生健康委/全面推进紧密型市域医疗卫生共同体建设的指导意见');
  });

  it('known by citations alone has the title that most documents print', () => {
    const cites = (title: string) => [{ number: '国办发〔2098〕7号', titles: [title], issuer: '国务院办公厅' }];
    const resolver = resolverWith({
      a: cites('关于县域示例的意见'),
      b: cites('关于县域示例的意见'),
      c: cites('关于市域示例的意见'),
    });
    expect(resolver.findings('a')).toEqual([]);
    expect(resolver.findings('c').map((f) => f.rule)).toEqual(['title-differs']);
  });

  it('that two held documents of different places bear names neither of them alone', () => {
    const 晋城 = { number: '晋政办发〔2098〕3号', titles: ['晋城市示例养老服务方案'], issuer: '晋城市人民政府办公室' };
    const 山西省 = {
      number: '晋政办发〔2098〕3号',
      titles: ['山西省示例河道治理方案'],
      issuer: '山西省人民政府办公厅',
    };
    const resolver = resolverWith({
      a: [held(晋城)],
      b: [held(山西省)],
      c: [孝义, { number: '晋政办发〔2098〕3号', titles: ['山西省示例河道治理方案'] }],
      d: [孝义, { number: '晋政办发〔2098〕3号', issuer: '晋城市人民政府办公室' }],
      e: [孝义, { number: '晋政办发〔2098〕3号' }],
    });
    expect(resolver.policyId('a', 0)).toBe('policy:晋政办发〔2098〕3号/晋城市人民政府办公室');
    expect(resolver.policyId('b', 0)).toBe('policy:晋政办发〔2098〕3号/山西省人民政府办公厅');
    expect(resolver.policyId('c', 1)).toBe(resolver.policyId('b', 0));
    expect(resolver.policyId('d', 1)).toBe(resolver.policyId('a', 0));
    expect(resolver.policyId('e', 1)).toBe('policy:晋政办发〔2098〕3号');
    expect(resolver.findings('e').map((f) => f.rule)).toEqual(['number-shared']);
  });

  it('does not carry a citation of another place’s document to the held one that happens to share it', () => {
    const resolver = resolverWith({
      a: [held({ number: '晋政办发〔2098〕3号', titles: ['晋城市示例养老服务方案'], issuer: '晋城市人民政府办公室' })],
      b: [孝义, { number: '晋政办发〔2098〕3号', titles: ['山西省示例河道治理方案'], issuer: '山西省人民政府办公厅' }],
    });
    expect(resolver.policyId('a', 0)).toBe('policy:晋政办发〔2098〕3号');
    expect(resolver.policyId('b', 1)).toBe('policy:晋政办发〔2098〕3号/山西省人民政府办公厅');
  });

  it('and fitting titles make two copies of a text one policy', () => {
    const copy = {
      ...山西,
      titles: ['山西省人民政府办公厅 关于印发山西省深化医药卫生体制改革 2022年重点工作任务的通知'],
    };
    const resolver = resolverWith({ a: [山西], b: [copy] });
    expect(resolver.policyId('a', 0)).toBe(resolver.policyId('b', 0));
    expect(resolver.findings('b')).toEqual([]);
  });
});

describe('a title without a number', () => {
  const national = { titles: ['深化医药卫生体制改革 2022 年重点工作任务'], issuer: '国务院办公厅' };

  it('finds the policy of the same issued title and issuer', () => {
    expect(resolverWith({ a: [山西, national] }).policyId('a', 1)).toBe('policy:国办发〔2022〕14号');
  });

  it('finds it by its notice title too, whose own words name the issuer', () => {
    const notice = { titles: ['国务院办公厅关于印发《深化医药卫生体制改革2022年重点工作任务》的通知'] };
    expect(resolverWith({ a: [山西, notice] }).policyId('a', 1)).toBe('policy:国办发〔2022〕14号');
  });

  it('stays a policy of its own when the issuer is another', () => {
    const other = { titles: ['深化医药卫生体制改革2022年重点工作任务'], issuer: '四川省人民政府办公厅' };
    const id = resolverWith({ a: [山西, other] }).policyId('a', 1);
    expect(id).toBe('policy:四川省人民政府办公厅/深化医药卫生体制改革2022年重点工作任务');
  });

  it('stays its own when the level speaks against the only policy of that title', () => {
    const provincial: Said = { titles: ['深化医药卫生体制改革2022年重点工作任务'], level: 'provincial' };
    expect(resolverWith({ a: [山西, provincial] }).policyId('a', 1)).toBe(
      'policy:?@山西省/深化医药卫生体制改革2022年重点工作任务',
    );
  });

  const 四川的 = held({
    number: '川办发〔2098〕9号',
    titles: ['关于加强基层卫生人才队伍示例的实施意见'],
    issuer: '四川省人民政府办公厅',
    level: 'provincial',
  });
  const bare = { titles: ['关于加强基层卫生人才队伍示例的实施意见'] };

  it('is not another province’s document because the words are the same', () => {
    const resolver = resolverWith({ a: [四川的], b: [山西, bare] });
    expect(resolver.policyId('b', 1)).toBe('policy:?/加强基层卫生人才队伍示例的实施意见');
  });

  it('is the document of the place that speaks', () => {
    const chengdu = held({ titles: ['四川省示例方案'], issuer: '四川省卫生健康委员会' });
    expect(resolverWith({ a: [四川的], b: [chengdu, bare] }).policyId('b', 1)).toBe('policy:川办发〔2098〕9号');
  });

  it('of 省政府 is of the province that speaks, and never the national one of the same words', () => {
    const own = { titles: ['省政府关于推动示例的意见'] };
    const national = held({
      number: '国发〔2098〕1号',
      titles: ['国务院关于推动示例的意见'],
      issuer: '国务院',
      level: 'national',
    });
    const resolver = resolverWith({ a: [山西, own], b: [贵州, own], c: [national] });
    expect(resolver.policyId('a', 1)).toBe('policy:?@山西省/推动示例的意见');
    expect(resolver.policyId('b', 1)).toBe('policy:?@贵州省/推动示例的意见');
  });

  it('that names its place needs no issuer', () => {
    const resolver = resolverWith({
      a: [孝义, { titles: ['山西省深化医药卫生体制改革2022年重点工作任务'] }],
      b: [山西],
    });
    expect(resolver.policyId('a', 1)).toBe('policy:晋政办发〔2022〕83号');
  });

  it('that names its place is one policy, wherever it is cited', () => {
    const cited: Said = { titles: ['山西省示例体系实施方案'], level: 'provincial' };
    const resolver = resolverWith({ a: [山西, cited], b: [孝义, cited] });
    expect(resolver.policyId('a', 1)).toBe('policy:?/山西省示例体系实施方案');
    expect(resolver.policyId('b', 1)).toBe(resolver.policyId('a', 1));
  });

  it('that two policies bear goes to neither, and the reader is told', () => {
    const yearly = (n: number) =>
      held({ number: `汉政办发〔209${n}〕1号`, titles: ['关于做好示例工作的通知'], issuer: '汉中市人民政府办公室' });
    const resolver = resolverWith({
      a: [yearly(7)],
      b: [yearly(8)],
      c: [孝义, { titles: ['关于做好示例工作的通知'], issuer: '汉中市人民政府办公室' }],
    });
    expect(resolver.policyId('c', 1)).toBe('policy:汉中市人民政府办公室/做好示例工作的通知');
    expect(resolver.findings('c').map((f) => f.rule)).toEqual(['title-ambiguous']);
  });

  it('said again in a document that gave its number means the same', () => {
    const resolver = resolverWith({
      a: [孝义, { number: '孝政发〔2098〕2号', titles: ['示例三年行动方案'] }, { titles: ['示例三年行动方案'] }],
    });
    expect(resolver.policyId('a', 2)).toBe('policy:孝政发〔2098〕2号');
  });

  it('that is promised in two provinces is two plans', () => {
    const plan: Said = { titles: ['关于医保支持中医药示例的实施意见'], presence: 'planned' };
    const resolver = resolverWith({ a: [山西, plan], b: [贵州, plan] });
    expect(resolver.policyId('a', 1)).not.toBe(resolver.policyId('b', 1));
  });

  it('that was promised becomes the document when that arrives', () => {
    const plan: Said = { titles: ['关于医保支持中医药示例的实施意见'], presence: 'planned' };
    const resolver = resolverWith({ a: [贵州, plan] });
    const before = resolver.policyId('a', 1);
    const arrived = held({
      number: '黔医保发〔2098〕1号',
      titles: plan.titles,
      issuer: '贵州省医疗保障局',
      level: 'provincial',
    });
    expect([...resolver.add('b', contributionOf('b', [arrived]).references)].sort()).toEqual(['a', 'b']);
    expect(resolver.policyId('a', 1)).toBe('policy:黔医保发〔2098〕1号');
    expect(resolver.currentId(before)).toBe('policy:黔医保发〔2098〕1号');
  });
});

describe('a nickname', () => {
  it('is resolved by the catalogue', () => {
    expect(resolverWith({ a: [贵州, { nicknames: ['新国发2号文件'] }] }).policyId('a', 1)).toBe(
      'policy:国发〔2022〕2号',
    );
  });

  it('that no catalogue knows stays what it is', () => {
    expect(resolverWith({ a: [贵州, { nicknames: ['新国发8号文件'] }] }).policyId('a', 1)).toBe(
      'policy:?/新国发8号文件',
    );
  });
});

describe('an id that a fuller one replaced', () => {
  const numbered = { number: '黔医改发〔2022〕1号', titles: 贵州.titles!, issuer: 贵州.issuer };
  const old = 'policy:贵州省深化医药卫生体制改革领导小组/贵州省深化医药卫生体制改革2022年度重点工作任务/2022';

  it('leads on, also from its tasks and targets', () => {
    const resolver = resolverWith({ a: [贵州] });
    expect(resolver.policyId('a', 0)).toBe(old);
    expect(resolver.currentId(old)).toBeUndefined();
    expect(resolver.add('b', contributionOf('b', [孝义, numbered]).references)).toEqual(new Set(['a', 'b']));
    const now = '黔医改发〔2022〕1号';
    expect(resolver.policyId('a', 0)).toBe(`policy:${now}`);
    expect(resolver.alternateIds(`policy:${now}`)).toEqual([old]);
    expect(resolver.currentId(old)).toBe(`policy:${now}`);
    expect(resolver.currentId(`${old.replace('policy', 'task')}#二/五`)).toBe(`task:${now}#二/五`);
    expect(resolver.currentId(`target:${old.replace('policy', 'task')}#二/五/3`)).toBe(`target:task:${now}#二/五/3`);
    expect(resolver.currentId(`target:${old}/3`)).toBe(`target:policy:${now}/3`);
    expect(resolver.currentId('region:140000')).toBeUndefined();
  });

  it('comes back when what replaced it goes', () => {
    const resolver = resolverWith({ a: [贵州], b: [孝义, numbered] });
    expect(resolver.remove('b')).toEqual(new Set(['a']));
    expect(resolver.policyId('a', 0)).toBe(old);
    expect(resolver.currentId(old)).toBeUndefined();
  });
});
