import { describe, expect, it } from 'vitest';
import { contributionOf } from '../made.ts';
import { resolverWith, 孝义, 贵州 } from './references.ts';

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
