import { describe, expect, it } from 'vitest';
import { contributionOf } from '../made.ts';
import { held, resolverWith, type Said, 孝义, 山西, 贵州 } from './references.ts';

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
