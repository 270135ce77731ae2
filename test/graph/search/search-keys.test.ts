import { describe, expect, it } from 'vitest';
import { fold } from '../../../graph/search/fold.ts';
import { keySeparator, mergeKeys, searchKeys } from '../../../graph/search/keys.ts';
import { bestMatch, foldQuery, matches } from '../../../graph/search/match.ts';
import { readingOf } from '../../../graph/search/pinyin.ts';

describe('folding', () => {
  it('makes every form of a document number the same', () => {
    const forms = [
      '国办发〔2022〕14号',
      '国办发[2022]14号',
      '国办发（2022） 14 号',
      '国办发【２０２２】14号',
      '《国办发〔2022〕14号》',
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
    expect(matches(foldQuery('wsjkw'), keys.text, keys.latin)).toBe(true);
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
    expect(matches(foldQuery('乙丙'), keys.text, keys.latin)).toBe(false);
    expect(matches(foldQuery('yib'), keys.text, keys.latin)).toBe(false);
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
    expect(searchKeys('Target', {}).text).toBe(keySeparator);
  });
});
