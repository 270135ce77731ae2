import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDepartmentNames } from '../../../ingest/knowledge/departments.ts';
import { loadPlaces } from '../../../ingest/knowledge/places.ts';
import { identifyDepartment, identifyIssuer } from '../../../ingest/reading/departments/departments.ts';
import { kindOf } from '../../../ingest/reading/responsibility/unit-kind.ts';
import type { Home } from '../../../ingest/reading/types.ts';

const names = loadDepartmentNames();
const places = loadPlaces();

const nation: Home = { code: '100000', level: 'national', name: '全国' };
const jiangsu: Home = { code: '320000', level: 'provincial', name: '江苏省' };
const tianjin: Home = { code: '120000', level: 'provincial', name: '天津市' };
const hangzhou: Home = { code: '330100', level: 'municipal', name: '杭州市' };
const jurong: Home = { code: '321183', level: 'county', name: '句容市' };
const shangcheng: Home = { code: '330102', level: 'county', name: '上城区' };
const guangxi: Home = { code: '450000', level: 'provincial', name: '广西壮族自治区' };
const yanbian: Home = { code: '222400', level: 'municipal' };
const xinjiang: Home = { code: '650000', level: 'provincial', name: '新疆维吾尔自治区' };
const zone: Home = { code: '320100/高新区', name: '南京高新区' };

const identify = (full: string, home: Home) =>
  identifyDepartment({ printed: full, full, kind: kindOf(full, names) }, home, places, names);

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

describe('the official name', () => {
  it.each([
    ['市住房城乡建委', tianjin, '天津市住房和城乡建设委员会', '住房城乡建设'],
    ['市行政审批局', hangzhou, '杭州市行政审批局', '政务服务'],
    ['兵团卫生健康委', xinjiang, '新疆生产建设兵团卫生健康委员会', '卫生健康'],
    ['自治区党委改革办', xinjiang, '中共新疆维吾尔自治区委全面深化改革委员会办公室', '党委改革'],
    ['团区委', guangxi, '中国共产主义青年团广西壮族自治区委员会', '共青团'],
    ['市医保局上城分局', hangzhou, '杭州市医疗保障局上城分局', '医疗保障'],
    ['市卫生健康部门', hangzhou, '杭州市卫生健康委员会', '卫生健康'],
    ['宁波银保监局', hangzhou, '中国银行保险监督管理委员会宁波监管局', '银保监'],
    ['市经信局', hangzhou, '杭州市经济和信息化局', '工业和信息化'],
    ['市科创局', hangzhou, '杭州市科技创新局', '科技'],
    ['市住保房管局', hangzhou, '杭州市住房保障和房产管理局', '住房城乡建设'],
    ['市委金融办', hangzhou, '中共杭州市委金融委员会办公室', '金融'],
    ['市审管办', hangzhou, '杭州市行政审批服务管理办公室', '政务服务'],
    ['省机关事务局', jiangsu, '江苏省机关事务管理局', '机关事务'],
    ['省政务服务办', jiangsu, '江苏省政务服务管理办公室', '政务服务'],
    ['省计生协', jiangsu, '江苏省计划生育协会', '计生协'],
    ['省直机关工委', jiangsu, '中共江苏省委省直机关工作委员会', '机关党建'],
    ['市教体局', jurong, '句容市教育体育局', '教育'],
    ['市农业农村委', tianjin, '天津市农业农村委员会', '农业农村'],
    ['市文广旅体局', jurong, '句容市文化广电旅游体育局', '文化和旅游'],
    ['人行江苏省分行', jiangsu, '中国人民银行江苏省分行', '人民银行'],
    ['人民银行江苏省分行', jiangsu, '中国人民银行江苏省分行', '人民银行'],
    ['人行南京分行', jiangsu, '中国人民银行南京分行', '人民银行'],
    ['人行太原中心支行', nation, '中国人民银行太原中心支行', '人民银行'],
    ['市委军民融合办', hangzhou, '中共杭州市委军民融合发展委员会办公室', '军民融合'],
    ['省委台办', jiangsu, '中共江苏省委台湾工作办公室', '台湾事务'],
    ['市林业局', hangzhou, '杭州市林业局', '林业和草原'],
    ['县市场监管局', { code: '330327', level: 'county' }, '苍南县市场监督管理局', '市场监管'],
    ['区市场监管局', shangcheng, '上城区市场监督管理局', '市场监管'],
    ['省委外办', jiangsu, '中共江苏省委外事工作委员会办公室', '外事'],
    ['省委依法治省办', jiangsu, '中共江苏省委全面依法治省委员会办公室', '司法行政'],
    ['国家外汇管理局江苏省分局', jiangsu, '国家外汇管理局江苏省分局', '外汇管理'],
    ['民航江苏监管局', jiangsu, '中国民用航空江苏安全监督管理局', '民航'],
    ['市水务局', hangzhou, '杭州市水务局', '水利'],
    ['省法院', jiangsu, '江苏省高级人民法院', '法院'],
    ['市中院', hangzhou, '杭州市中级人民法院', '法院'],
    ['市检察院', hangzhou, '杭州市人民检察院', '检察院'],
    ['江苏煤矿安监局', jiangsu, '江苏煤矿安全监察局', '矿山安全监察'],
    ['国家统计局江苏调查总队', jiangsu, '国家统计局江苏调查总队', '统计'],
  ] as const)('of %s is %3$s', (full, home, name, line) => {
    expect(identify(full, home)).toMatchObject({ name, line: { name: line } });
  });

  it('of a bureau merged in a county is its printed name, its line that of the function named first', () => {
    expect(identify('县交通水务局', { code: '330327', level: 'county' })).toMatchObject({
      name: '苍南县交通水务局',
      nameBasis: 'printed',
      line: { name: '交通运输' },
    });
    expect(identify('市教科体局', jurong).line?.name).toBe('教育');
    expect(identify('市民政和人社局', jurong).line?.name).toBe('民政');
    expect(identify('市智慧城市局', jurong).line).toBeUndefined();
    expect(identify('市农工委', jurong).line?.name).toBe('党委农村工作');
  });

  it('of a development zone writes 管委会 out', () => {
    expect(identify('江北新区管委会', jiangsu)).toMatchObject({
      id: 'department:320000/江北新区管委会',
      name: '江北新区管理委员会',
      kind: 'government',
    });
    expect(identify('江北新区管理委员会', jiangsu).id).toBe('department:320000/江北新区管委会');
  });

  it('of a branch stands where the branch is', () => {
    expect(identify('市生态环境局句容分局', jurong)).toMatchObject({
      id: 'department:321183/生态环境',
      name: '镇江市生态环境局句容分局',
      nameBasis: 'composed',
      line: { name: '生态环境' },
    });
    expect(identify('市公安局直属分局', hangzhou)).toMatchObject({
      id: 'department:330100/公安-直属分局',
      name: '杭州市公安局直属分局',
    });
  });

  it('of a leading group writes its place out', () => {
    expect(identify('数字经济发展领导小组', hangzhou)).toMatchObject({
      id: 'department:330100/数字经济发展领导小组',
      name: '杭州市数字经济发展领导小组',
      kind: 'body',
    });
  });

  it('of a bureau with two signs is that of the first', () => {
    expect(identify('市经信局市新经济委', hangzhou)).toMatchObject({
      id: 'department:330100/工业和信息化',
      name: '杭州市经济和信息化局',
    });
  });

  it('of the school of the party stands without a line', () => {
    expect(identify('省委党校', jiangsu)).toMatchObject({ name: '中共江苏省委党校', kind: 'institution' });
    expect(identify('省委党校', jiangsu).line).toBeUndefined();
  });
});

describe('two departments of one line in one place', () => {
  it.each([
    ['市住建局', '市房管局'],
    ['市地方金融管理局', '市委金融办'],
    ['市统计局', '国家统计局杭州调查队'],
    ['市城管局', '市综合执法局'],
  ])('%s and %s are two nodes', (one, other) => {
    const [first, second] = [identify(one, hangzhou), identify(other, hangzhou)];
    expect(first.line?.name).toBe(second.line?.name);
    expect(first.id).not.toBe(second.id);
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
