import { describe, expect, it } from 'vitest';
import type { Home } from '../../../../ingest/reading/types.ts';
import { identify } from '../identify.ts';

const changdu: Home = { code: '540300', level: 'municipal', name: '昌都地区', date: '2013-07-23' };
const naidong: Home = { code: '540502', level: 'county', name: '乃东县', date: '2014-03-01' };
const hetian: Home = { code: '653200', level: 'municipal', name: '和田地区' };
const xilingol: Home = { code: '152500', level: 'municipal', name: '锡林郭勒盟', date: '2016-06-12' };
const jixian: Home = { code: '120119', level: 'county', name: '蓟县', date: '2015-07-23' };

describe('departments of a prefecture that is no city', () => {
  it.each([
    ['地区卫生局', changdu, '昌都地区卫生局', '卫生'],
    ['地区公安处', changdu, '昌都地区公安处', '公安'],
    ['地委组织部', changdu, '中共昌都地区委组织部', '组织'],
    ['地区行署办', changdu, '昌都地区行政公署办公室', '政府办公'],
    ['行署财政局', changdu, '昌都地区财政局', '财政'],
    ['地区卫生局', naidong, '山南地区卫生局', '卫生'],
    ['盟行署法制办', xilingol, '锡林郭勒盟行政公署法制办公室', '法制'],
    ['行署办公厅', xilingol, '锡林郭勒盟行政公署办公厅', '政府办公'],
    ['盟行署财政局', xilingol, '锡林郭勒盟财政局', '财政'],
    ['地区医保局', hetian, '和田地区医疗保障局', '医疗保障'],
  ] as const)('%s', (full, home, name, line) => {
    expect(identify(full, home)).toMatchObject({ name, line: { name: line } });
  });

  it.each(['地区生产总值部门', '地方财政部门'])('%s is none of them', (full) => {
    expect(identify(full, changdu).line).toBeUndefined();
  });
});

it('departments of a place are called by the name that the document has for it', () => {
  expect(identify('县卫生计生委', jixian)).toMatchObject({
    id: 'department:120119/卫生计生',
    name: '蓟县卫生和计划生育委员会',
  });
  expect(identify('天津市蓟县人民政府办公室', jixian).name).toBe('蓟县人民政府办公室');
});

it('a central branch of the bank is one by its short name too', () => {
  const nujiang: Home = { code: '533300', level: 'municipal', name: '怒江傈僳族自治州' };
  expect(identify('人行怒江中支', nujiang)).toMatchObject({ name: '中国人民银行怒江中心支行' });
});
