import { describe, expect, it } from 'vitest';
import { loadPlaces } from '../../../ingest/knowledge/places.ts';
import { shortName } from '../../../ingest/knowledge/short-name.ts';

const places = loadPlaces();
const codesOf = (name: string, within?: string) => places.byName(name, within).map(({ code }) => code);

describe('the administrative divisions', () => {
  it.each([
    ['山西省', '140000', 'provincial', '100000'],
    ['吕梁市', '141100', 'municipal', '140000'],
    ['孝义市', '141181', 'county', '141100'],
    ['汉中市', '610700', 'municipal', '610000'],
    ['三明市', '350400', 'municipal', '350000'],
    ['黔东南苗族侗族自治州', '522600', 'municipal', '520000'],
    ['盐湖区', '140802', 'county', '140800'],
    ['济源市', '419001', 'county', '410000'],
    ['海淀区', '110108', 'county', '110000'],
    ['浦东新区', '310115', 'county', '310000'],
    ['秀山土家族苗族自治县', '500241', 'county', '500000'],
    ['锡林郭勒盟', '152500', 'municipal', '150000'],
    ['阿克苏地区', '652900', 'municipal', '650000'],
    ['雄安新区', '130000/雄安新区', 'municipal', '130000'],
    ['新疆生产建设兵团', '650000/新疆生产建设兵团', 'provincial', '650000'],
  ])('%s has its code, its level and its parent', (name, code, level, parent) => {
    expect(places.byName(name)).toContainEqual(expect.objectContaining({ code, level, parent }));
    expect(places.byCode(code)?.name).toBe(name);
  });

  it('are known by short names and by the form between', () => {
    expect(codesOf('山西')).toEqual(['140000']);
    expect(codesOf('黔东南')).toEqual(['522600']);
    expect(codesOf('黔东南州')).toEqual(['522600']);
    expect(codesOf('北川县')).toEqual(['510726']);
    expect(codesOf('内蒙古')).toEqual(['150000']);
  });

  it('are known by the names and codes of former days', () => {
    expect(codesOf('沙县')).toEqual(['350405']);
    expect(places.byCode('350427')?.name).toBe('沙县区');
    expect(places.byCode('350405')?.aliases).toEqual(['沙县（350427，至2021年）']);
    expect(codesOf('莱芜市')).toEqual(['370116']);
  });

  it('are searched inside a place', () => {
    expect(codesOf('朝阳区').length).toBeGreaterThan(1);
    expect(codesOf('朝阳区', '110000')).toEqual(['110105']);
    expect(codesOf('盐湖区', '140800')).toEqual(['140802']);
    expect(codesOf('盐湖区', '610000')).toEqual([]);
  });

  it('of one name stand with the higher level first', () => {
    expect(places.byName('河南').map(({ level }) => level)).toEqual(['provincial', 'county']);
  });

  it('hang together up to 全国', () => {
    expect(places.ancestors('141181').map(({ name }) => name)).toEqual(['吕梁市', '山西省', '全国']);
    expect(places.ancestors('130000/雄安新区').map(({ name }) => name)).toEqual(['河北省', '全国']);
    expect(places.ancestors('100000')).toEqual([]);
  });

  it('are the counties and not the development zones of the statistics', () => {
    expect(codesOf('石家庄高新技术产业开发区')).toEqual([]);
    expect(codesOf('市辖区')).toEqual([]);
  });
});

describe('a short name', () => {
  it.each([
    ['黔东南苗族侗族自治州', '黔东南'],
    ['内蒙古自治区', '内蒙古'],
    ['东乡族自治县', '东乡'],
    ['塔什库尔干塔吉克自治县', '塔什库尔干'],
    ['和布克赛尔蒙古自治县', '和布克赛尔'],
    ['香港特别行政区', '香港'],
    ['神农架林区', '神农架'],
    ['碑林区', '碑林'],
    ['沙县', '沙县'],
    ['城区', '城区'],
    ['正蓝旗', '正蓝旗'],
    ['阿克苏地区', '阿克苏'],
  ])('of %s is %s', (name, short) => {
    expect(shortName(name)).toBe(short);
  });
});
