import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../graph/search/fold.ts';
import { mergeKeys, placeSeparator, searchKeys } from '../../../graph/search/keys.ts';
import { bestMatch, foldQuery } from '../../../graph/search/match.ts';
import { readingOf } from '../../../graph/search/pinyin.ts';
import { shortStems } from '../../../graph/search/short-stems.ts';

describe('folding', () => {
  it('makes every form of a document number the same', () => {
    const forms = [
      '国办发〔2022〕14号',
      '国办发[2022]14号',
      '国办发（2022） 14 号',
      '国办发【２０２２】14号',
      '《国办发〔2022〕14号》',
      '国办发﹝2022﹞14号',
      '国办发<2022>14号',
      '国办发❲2022❳14号',
    ];
    expect(new Set(forms.map(fold))).toEqual(new Set(['国办发(2022)14号']));
  });

  it('does not tell width and case apart', () => {
    expect(fold('ＤＲＧ付费')).toBe(fold('drg付费'));
  });

  it('leaves nothing that could part packed keys', () => {
    expect(fold('甲\t乙\n丙\u0000丁')).toBe('甲乙丙丁');
  });
});

describe('pinyin', () => {
  it.each([
    ['中国银行山西省分行', 'zhongguoyinhangshanxishengfenhang', 'zgyhsxsfh'],
    ['行业综合监管', 'hangyezonghejianguan', 'hyzhjg'],
    ['推行长期处方', 'tuixingchangqichufang', 'txcqcf'],
    ['院长负责制', 'yuanzhangfuzezhi', 'yzfzz'],
    ['重庆市重点任务', 'chongqingshizhongdianrenwu', 'cqszdrw'],
    ['会计制度', 'kuaijizhidu', 'kjzd'],
    ['调整医疗服务价格', 'tiaozhengyiliaofuwujiage', 'tzylfwjg'],
    ['西藏自治区藏医药', 'xizangzizhiquzangyiyao', 'xzzzqzyy'],
    ['使用率', 'shiyonglv', 'syl'],
    ['DRG付费2022', 'DRGfufei2022', 'DRGff2022'],
  ])('reads %s as %s, %s for short', (text, pinyin, initials) => {
    expect(readingOf(text)).toEqual({ pinyin, initials });
  });

  it('reads a polyphone by its neighbours wherever it stands in a long title', () => {
    expect(readingOf('关于进一步加强人民银行和医疗行业管理').pinyin).toContain('renminyinhangheyiliaohangye');
  });
});

describe('keys', () => {
  const health = { name: '山西省卫生健康委员会', shortName: '卫生健康委', aliases: ['省卫健委'] };

  it('find a department by the initials of its short name', () => {
    const keys = searchKeys('Department', health);
    expect(bestMatch(foldQuery('wsjkw'), keys)).toBeDefined();
    expect(bestMatch(foldQuery('wsjkw'), keys)).toEqual({ field: 'initials', kind: 'exact' });
  });

  it('say which field matched, and how', () => {
    const keys = searchKeys('Policy', {
      name: '重点工作任务',
      documentNumber: '国办发〔2022〕14号',
      title: '重点工作任务',
    });
    expect(bestMatch(foldQuery('重点工作任务'), keys)).toEqual({ field: 'name', kind: 'exact' });
    expect(bestMatch(foldQuery('重点'), keys)).toEqual({ field: 'name', kind: 'prefix' });
    expect(bestMatch(foldQuery('[2022]'), keys)).toEqual({ field: 'number', kind: 'inside' });
    expect(bestMatch(foldQuery('zhongdian'), keys)).toEqual({ field: 'pinyin', kind: 'prefix' });
    expect(bestMatch(foldQuery('zdgzrw'), keys)).toEqual({ field: 'initials', kind: 'exact' });
    expect(bestMatch(foldQuery('无'), keys)).toBeUndefined();
  });

  it('never match across two keys', () => {
    const keys = searchKeys('Department', { name: '甲乙', shortName: '丙丁', aliases: [] });
    expect(bestMatch(foldQuery('乙丙'), keys)).toBeUndefined();
    expect(bestMatch(foldQuery('yib'), keys)).toBeUndefined();
  });

  it('of several contributors are those of the merged properties', () => {
    const one = { name: '山西省卫生健康委员会', aliases: ['省卫健委'] };
    const two = { name: '山西省卫健委', shortName: '卫生健康委', aliases: ['省卫健委', '省卫生健康委'] };
    const merged = { name: one.name, shortName: two.shortName, aliases: ['省卫健委', '省卫生健康委'] };
    expect(mergeKeys('Department', [searchKeys('Department', one), searchKeys('Department', two)])).toEqual(
      searchKeys('Department', merged),
    );
    const cited = { name: '晋政办发〔2022〕83号', documentNumber: '晋政办发〔2022〕83号' };
    const held = { name: '山西任务', title: '山西任务', noticeTitle: '印发山西任务的通知' };
    expect(mergeKeys('Policy', [searchKeys('Policy', held), searchKeys('Policy', cited)])).toEqual(
      searchKeys('Policy', { ...held, documentNumber: cited.documentNumber }),
    );
  });

  it('of a node without names are empty', () => {
    expect(searchKeys('Target', {})).toEqual({ text: placeSeparator, latin: placeSeparator });
  });

  it.each([
    [
      'one names it as another titles it',
      [
        { name: '甲', title: '甲' },
        { name: '乙', title: '乙', noticeTitle: '甲' },
      ],
    ],
    ['names are alike', [{ name: '甲' }, { name: '乙', title: '甲', noticeTitle: '丙' }]],
  ])('of several contributors stay whole where %s', (_, contributors) => {
    const merged = Object.assign({}, ...[...contributors].reverse());
    expect(
      mergeKeys(
        'Policy',
        contributors.map((properties) => searchKeys('Policy', properties)),
      ),
    ).toEqual(searchKeys('Policy', merged));
  });

  it('of several contributors keep an alias that is the name for one of them', () => {
    const one = { name: '甲局', aliases: ['乙局'] };
    const two = { name: '丙局', aliases: ['丙局', '《甲局》', '丁局'] };
    const merged = { name: '甲局', aliases: ['乙局', '丙局', '《甲局》', '丁局'] };
    expect(mergeKeys('Department', [searchKeys('Department', one), searchKeys('Department', two)])).toEqual(
      searchKeys('Department', merged),
    );
  });
});

describe('a department of a region', () => {
  const found = (query: string, properties: object, region: object) => {
    const keys = searchKeys('Department', { ...properties }, { ...region });
    return bestMatch(foldQuery(query), keys);
  };
  const shanxi = { name: '山西省', shortName: '山西', level: 'provincial' };
  const health = { name: '山西省卫生健康委员会', shortName: '省卫健委', aliases: ['省卫健委'] };

  it.each([
    ['山西卫健委', 'alias'],
    ['山西省卫健委', 'alias'],
    ['山西卫生健康委员会', 'alias'],
    ['shanxiweijianwei', 'pinyin'],
    ['sxwjw', 'initials'],
    ['sxswjw', 'initials'],
    ['shanxiwjw', 'initials'],
    ['shanxishengwjw', 'initials'],
  ])('is found by %s', (query, field) => {
    expect(found(query, health, shanxi)).toEqual({ field, kind: 'exact' });
  });

  it.each([
    ['黔东南州卫健局', { name: '黔东南苗族侗族自治州', shortName: '黔东南' }, '州卫健局'],
    ['黔东南卫健局', { name: '黔东南苗族侗族自治州', shortName: '黔东南' }, '黔东南州卫健局'],
    ['内蒙古卫健委', { name: '内蒙古自治区', shortName: '内蒙古' }, '自治区卫健委'],
    ['孝义卫健局', { name: '孝义市', shortName: '孝义' }, '市卫健局'],
    ['沙县财政局', { name: '沙县', shortName: '沙县' }, '县财政局'],
    ['高新区财政局', { name: '高新区' }, '区财政局'],
    ['山西省税务局', shanxi, '省税务局'],
    ['山西省银保监局', shanxi, '山西银保监局'],
    ['山西省委编办', shanxi, '省委编办'],
    ['四川卫健委', { name: '四川省', shortName: '四川' }, '省卫生健康委'],
    ['山西发改委', shanxi, '省发展改革委'],
    ['hanzhongwjw', { name: '汉中市', shortName: '汉中' }, '市卫生健康委'],
  ])('is found by %s', (query, region, shortName) => {
    const name = '官方名称';
    expect(found(query, { name, shortName, aliases: [] }, region)).toEqual({
      field: /^[a-z]/.test(query) ? 'initials' : 'alias',
      kind: 'exact',
    });
  });

  it('is not given a region that it does not show, nor one to a national body', () => {
    expect(found('山西各相关部门', { name: '各相关部门', aliases: [] }, shanxi)).toBeUndefined();
    const nation = { name: '全国', shortName: '全国', level: 'national' };
    expect(found('全国人大', { name: '国家某局', shortName: '全国某局', aliases: [] }, nation)).toBeUndefined();
  });

  it('keeps these names when several documents name it', () => {
    const two = { name: '山西省卫生健康委员会', aliases: ['山西省卫生健康委'] };
    const keys = [health, two].map((properties) => searchKeys('Department', properties, shanxi));
    const merged = { ...health, aliases: ['省卫健委', '山西省卫生健康委'] };
    expect(mergeKeys('Department', keys)).toEqual(searchKeys('Department', merged, shanxi));
  });
});

it('short stems are those of the data file of functional lines', () => {
  const lines = readFileSync(new URL('../../../ingest/knowledge/lines.yaml', import.meta.url), 'utf8');
  const entries = lines.split(/^- name: /m);
  const together = (words: readonly string[]) => entries.some((entry) => words.every((word) => entry.includes(word)));
  expect(shortStems.filter((pair) => !together(pair))).toEqual([]);
});

describe('a document number', () => {
  const keys = searchKeys('Policy', { name: '工作要点', documentNumber: '晋政办发〔2022〕83号', title: '工作要点' });

  it.each([
    ['晋政办发〔2022〕83号', 'exact'],
    ['晋政办发(2022)83', 'exact'],
    ['晋政办发2022 83号', 'exact'],
    ['晋政办发2022年83号', 'exact'],
    ['晋政办发2022年第83号', 'exact'],
    ['晋政办发 2022 83', 'exact'],
    ['晋政办发2022-83', 'exact'],
    ['晋政办发（２０２２）－８３', 'exact'],
    ['晋政办发2022', 'prefix'],
    ['晋政办发2022年', 'prefix'],
    ['2022年83号', 'inside'],
    ['2022-83', 'inside'],
    ['83号', 'inside'],
  ])('is found as %s', (query, kind) => {
    expect(bestMatch(foldQuery(query), keys)).toBeDefined();
    expect(bestMatch(foldQuery(query), keys)).toEqual({ field: 'number', kind });
  });

  it.each([
    ['jzbf2022-83', 'initials'],
    ['jinzhengbanfa 2022年83号', 'pinyin'],
  ])('is found by its sound as %s', (query, field) => {
    expect(bestMatch(foldQuery(query), keys)).toEqual({ field, kind: 'exact' });
  });

  it.each(['2022年', '晋政办发2023年83号', '83年', '晋政办发2022-84'])('is not found as %s', (query) => {
    expect(bestMatch(foldQuery(query), keys)).toBeUndefined();
  });
});
