import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyIssuer } from '../../../ingest/reading/departments/departments.ts';
import {
  guangxi,
  hangzhou,
  identify,
  jiangsu,
  jurong,
  names,
  nation,
  places,
  shangcheng,
  tianjin,
  xinjiang,
  yanbian,
  zone,
} from './identify.ts';

describe('a department', () => {
  it.each([
    ['省卫健委', jiangsu, 'department:320000/卫生健康', '江苏省卫生健康委员会', 'composed'],
    ['省卫生健康委员会', jiangsu, 'department:320000/卫生健康', '江苏省卫生健康委员会', 'composed'],
    ['江苏省卫生健康委员会', jiangsu, 'department:320000/卫生健康', '江苏省卫生健康委员会', 'printed'],
    ['财政厅', hangzhou, 'department:330000/财政', '浙江省财政厅', 'composed'],
    ['市教委', tianjin, 'department:120000/教育', '天津市教育委员会', 'catalogue'],
    ['市卫健委', shangcheng, 'department:330100/卫生健康', '杭州市卫生健康委员会', 'composed'],
    ['市财政局', jurong, 'department:321183/财政', '句容市财政局', 'composed'],
    ['市发改委', jurong, 'department:321183/发展改革', '句容市发展和改革委员会', 'composed'],
    ['镇江市卫健委', jurong, 'department:321100/卫生健康', '镇江市卫生健康委员会', 'composed'],
    ['省大数据管理局', jiangsu, 'department:320000/数据', '江苏省大数据管理局', 'printed'],
    ['自治区党委编办', guangxi, 'department:450000/机构编制', '中共广西壮族自治区委机构编制委员会办公室', 'composed'],
    ['州医保局', yanbian, 'department:222400/医疗保障', '延边朝鲜族自治州医疗保障局', 'composed'],
    ['团省委', jiangsu, 'department:320000/共青团', '中国共产主义青年团江苏省委员会', 'composed'],
    ['区财政局', zone, 'department:320100/高新区/财政', '高新区财政局', 'composed'],
    ['国家医保局', jiangsu, 'department:100000/医疗保障', '国家医疗保障局', 'catalogue'],
    ['卫生健康委', nation, 'department:100000/卫生健康', '国家卫生健康委员会', 'catalogue'],
    ['财政部', jiangsu, 'department:100000/财政', '财政部', 'printed'],
    ['铁路局', nation, 'department:100000/铁路监管', '国家铁路局', 'catalogue'],
    ['版权局', nation, 'department:100000/新闻出版-国家版权局', '国家版权局', 'catalogue'],
    ['国务院食安办', nation, 'department:100000/食安办', '国务院食品安全委员会办公室', 'composed'],
    ['市纪委监委', hangzhou, 'department:330100/纪检监察', '中共杭州市纪律检查委员会杭州市监察委员会', 'composed'],
    ['市纪委', hangzhou, 'department:330100/纪检监察', '中共杭州市纪律检查委员会', 'composed'],
    ['区城管执法局', shangcheng, 'department:330102/城市管理', '上城区城市管理行政执法局', 'composed'],
    ['市大数据中心', hangzhou, 'department:330100/数据-大数据中心', '杭州市大数据中心', 'composed'],
  ] as const)('%s is %s', (full, home, id, name, nameBasis) => {
    expect(identify(full, home)).toMatchObject({ id, name, nameBasis });
  });

  it('of the centre stands in the place but is vertical', () => {
    expect(identify('江苏银保监局', jiangsu)).toMatchObject({
      name: '中国银行保险监督管理委员会江苏监管局',
      shortName: '江苏银保监局',
      vertical: true,
      line: { name: '银保监' },
    });
    expect(identify('人行江苏省分行', jiangsu)).toMatchObject({ id: 'department:320000/人民银行', vertical: true });
    expect(identify('南京海关', jiangsu)).toMatchObject({ id: 'department:320100/海关', name: '南京海关' });
  });

  it('of 兵团 is no department of the autonomous region', () => {
    expect(identify('兵团卫生健康委', xinjiang).id).not.toBe(identify('自治区卫生健康委', xinjiang).id);
    expect(identify('新疆生产建设兵团', nation)).toMatchObject({ name: '新疆生产建设兵团', kind: 'government' });
    expect(identify('和田地区行署', xinjiang)).toMatchObject({ name: '和田地区行政公署', kind: 'government' });
  });

  it('with a slip in its name is mended and says so', () => {
    const cut = identify('市卫生健康委员', hangzhou);
    expect(cut).toMatchObject({ id: 'department:330100/卫生健康', aliases: [] });
    expect(cut.findings.map(({ rule }) => rule)).toEqual(['unit-name-slip']);
    const nationalName = identify('江苏银保监会', jiangsu);
    expect(nationalName).toMatchObject({ id: 'department:320000/银保监' });
    expect(nationalName.findings).toHaveLength(1);
  });

  it('below the issuing place is no single department', () => {
    const unit = identify('市财政局', jiangsu);
    expect(unit).toMatchObject({ kind: 'generic', name: '市财政局', region: '320000' });
    expect(unit.findings.map(({ rule }) => rule)).toEqual(['unit-below-issuer']);
  });

  it('keeps its printed name where no line is known', () => {
    expect(identify('市中新项目办', tianjin)).toMatchObject({
      id: 'department:120000/中新项目办',
      name: '天津市中新项目办',
      nameBasis: 'printed',
    });
    expect(identify('市中新项目办', tianjin).line).toBeUndefined();
  });

  it('in a document that does not tell its place has no region', () => {
    expect(identify('市财政局', {})).toMatchObject({
      id: 'department:?/财政',
      name: '市财政局',
      line: { name: '财政' },
    });
  });
});

describe('governments', () => {
  it('and their groups', () => {
    expect(identify('南京市政府', jiangsu)).toMatchObject({ id: 'department:320100/人民政府', kind: 'government' });
    expect(identify('滨江区', hangzhou)).toMatchObject({ id: 'department:330108/人民政府', name: '滨江区人民政府' });
    expect(identify('各区、县（市）政府', hangzhou)).toMatchObject({
      name: '杭州市各区、县（市）人民政府',
      memberLevels: ['county'],
      kind: 'government-group',
    });
  });

  it('one group is one node, however it is written', () => {
    const ids = ['各市、县人民政府', '市、县人民政府', '各市和县政府', '各市、各县人民政府'].map(
      (full) => identify(full, jiangsu).id,
    );
    expect(new Set(ids)).toEqual(new Set(['department:320000/各市、县人民政府']));
  });
});

describe('the kind of a unit', () => {
  it.each([
    ['各OPC社区', 'generic'],
    ['各高等院校', 'generic'],
    ['各产业主管部门', 'generic'],
    ['各镇街', 'government-group'],
    ['各开发区管委会', 'government-group'],
    ['市级功能园区管委会', 'government-group'],
    ['赣江新区管委会', 'government'],
    ['高新区管委会', 'government'],
    ['市金融投资集团', 'company'],
    ['国网江苏省电力有限公司', 'company'],
    ['市供电公司', 'company'],
    ['中国移动江苏公司', 'company'],
    ['市城投', 'company'],
    ['省广播电视台', 'institution'],
    ['市企业服务中心', 'institution'],
    ['市中级人民法院', 'institution'],
    ['市OPC发展工作领导小组办公室', 'body'],
    ['市委人才办', 'party-organ'],
    ['市委金融办', 'party-organ'],
    ['市总工会', 'department'],
  ])('%s is a %s', (name, kind) => {
    expect(identify(name, hangzhou).kind).toBe(kind);
  });
});

describe('an issuer', () => {
  it.each([
    ['江苏省人民政府办公厅', jiangsu, 'department:320000/政府办公', 'department'],
    ['江苏省人民政府', jiangsu, 'department:320000/人民政府', 'government'],
    ['中共江苏省委办公厅', jiangsu, 'department:320000/党委办公', 'party-organ'],
    ['江苏省深化医药卫生体制改革领导小组', jiangsu, 'department:320000/医改领导小组', 'body'],
    ['句容市人民政府办公室', jurong, 'department:321183/政府办公', 'department'],
    ['国务院', nation, 'department:100000/国务院', 'government'],
    ['国务院办公厅', nation, 'department:100000/政府办公', 'department'],
    ['国务院深化医药卫生体制改革领导小组', nation, 'department:100000/医改领导小组', 'body'],
  ] as const)('%s keeps the name it signs with', (name, home, id, kind) => {
    expect(identifyIssuer(name, home, places, names)).toMatchObject({ id, kind, name, nameBasis: 'printed' });
  });
});

describe('any name', () => {
  const words = [
    '省',
    '市',
    '县',
    '区',
    '各',
    '国家',
    '国务院',
    '山西',
    '太原市',
    '医保',
    '局',
    '委',
    '委员',
    '厅',
    '人民政府',
    '（',
    '）',
    '办',
    '银保监会',
  ];
  const anyName = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((list) => list.join('')),
  );
  it('gets an id and a name, without an exception', () => {
    fc.assert(
      fc.property(anyName, fc.constantFrom(nation, jiangsu, hangzhou, jurong, zone, {}), (name, home) => {
        const unit = identify(name, home);
        expect(unit.id).toMatch(/^department:/);
        expect(typeof unit.name).toBe('string');
        expect(identifyIssuer(name, home, places, names).id).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });
});
