import { describe, expect, it } from 'vitest';
import { held, resolverWith, 孝义, 山西, 贵州 } from './resolve/references.ts';

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
