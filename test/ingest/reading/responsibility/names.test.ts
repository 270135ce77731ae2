import { describe, expect, it } from 'vitest';
import { readClause } from '../../../../ingest/reading/responsibility/clause.ts';
import type { Home } from '../../../../ingest/reading/types.ts';
import { names, read } from './read-units.ts';

describe('names of one list', () => {
  it.each([
    ['省发展改革委、工业和信息化厅、能源局', ['省发展改革委', '省工业和信息化厅', '省能源局']],
    ['省发展改革委，财政厅', ['省发展改革委', '财政厅']],
    ['省委宣传部、教育厅', ['省委宣传部', '省教育厅']],
    ['省卫计委、食品药品监管局', ['省卫计委', '省食品药品监管局']],
    ['省财政厅、四川银保监局、能源局', ['省财政厅', '四川银保监局', '能源局']],
    ['市财政局、市能源集团、教育局', ['市财政局', '市能源集团', '教育局']],
    ['厦门、泉州、龙岩市医保局', ['厦门市医保局', '泉州市医保局', '龙岩市医保局']],
    ['安定区、陇西县、岷县卫健局', ['安定区卫健局', '陇西县卫健局', '岷县卫健局']],
    ['渭源、岷县人民政府', ['渭源县人民政府', '岷县人民政府']],
    [
      '两江新区、西部科学城重庆高新区、万盛经开区管委会',
      ['两江新区管委会', '西部科学城重庆高新区管委会', '万盛经开区管委会'],
    ],
    ['市财政局、观山湖区卫生健康局、教育局', ['市财政局', '观山湖区卫生健康局', '市教育局']],
    ['市财政局、高新区社会事业局、社区建设办', ['市财政局', '高新区社会事业局', '市社区建设办']],
    ['广州、深圳、东莞市政府', ['广州市政府', '深圳市政府', '东莞市政府']],
    ['各县区、市财政局', ['各县区', '市财政局']],
    ['各区、县级市', ['各区、县级市']],
    ['各市〔州〕、各县〔市、区、特区〕人民政府', ['各市〔州〕、各县〔市、区、特区〕人民政府']],
    ['市场监管局、市市场监管局', ['市场监管局', '市市场监管局']],
    ['省民政厅和各相关部门', ['省民政厅', '各相关部门']],
    ['市级有关部门和单位', ['市级有关部门和单位']],
    ['市医保局 市财政局', ['市医保局', '市财政局']],
  ])('%s', (list, full) => {
    expect(readClause(`（责任单位：${list}）`, names).units.map((unit) => unit.full)).toEqual(full);
  });
});

describe('a name without its level, in a document of', () => {
  const province: Home = { code: '510000', level: 'provincial', name: '四川省' };
  const region: Home = { code: '450000', level: 'provincial', name: '广西壮族自治区' };
  const county: Home = { code: '141181', level: 'county', name: '孝义市' };
  const nation: Home = { code: '100000', level: 'national', name: '全国' };
  it.each([
    ['a province', province, '科技厅、四川金融监管局、省人才集团', ['省科技厅', '四川金融监管局', '省人才集团']],
    ['an autonomous region', region, '财政厅、广西税务局', ['自治区财政厅', '广西税务局']],
    ['a county', county, '卫健局、编办、各乡镇', ['市卫健局', '市委编办', '各乡镇']],
    ['a county, of the province', county, '省医保局、财政局', ['省医保局', '省财政局']],
    ['the State Council', nation, '财政部、海关总署', ['财政部', '海关总署']],
  ])('%s', (_, home, list, full) => {
    const [units] = read([`推进改革。（责任单位：${list}）`], '', '', home);
    expect(units!.map((unit) => unit.full)).toEqual(full);
  });
});
