import { describe, expect, it } from 'vitest';
import { headerOf } from '../read-structure.ts';

describe('a date whose signs were lost', () => {
  const page = (date: string) => [
    '现将《榆林市医改实施方案》印发给你们。',
    date,
    '榆林市医改实施方案',
    '一、任务',
    '（一）分级诊疗。',
  ];

  it.each([
    ['榆林市人民政府 20171023', '2017-10-23'],
    ['榆林市人民政府 2017821', '2017-08-21'],
    ['榆林市人民政府 201675', '2016-07-05'],
  ])('%s means one day only', (date, day) => {
    expect(headerOf(...page(date)).issuedOn).toBe(day);
  });

  it.each(['榆林市人民政府 2017111', '榆林市人民政府 201612', '浏览次数 2017821', '电话：2017821'])(
    '%s may mean several, or none',
    (date) => {
      expect(headerOf(...page(date)).issuedOn).toBeUndefined();
    },
  );

  it('gives way to a field that says when it was signed', () => {
    expect(headerOf('成文日期：2020年10月15日', ...page('榆林市人民政府 2020928')).issuedOn).toBe('2020-10-15');
  });
});
