import { describe, expect, it } from 'vitest';
import { guangxi, hangzhou, identify, jiangsu, jurong, nation, shangcheng, tianjin, xinjiang } from './identify.ts';

describe('the official name', () => {
  it.each([
    ['食品药品监管局', nation, '国家食品药品监督管理局', '食品药品监管'],
    ['食品药品监管总局', nation, '国家食品药品监督管理总局', '食品药品监管'],
    ['市住房城乡建委', tianjin, '天津市住房和城乡建设委员会', '住房城乡建设'],
    ['市商粮局', jurong, '句容市商务和粮食局', '商务'],
    ['市卫体局', jurong, '句容市卫生健康和体育局', '卫生健康'],
    ['国家金融监管总局分局', hangzhou, '国家金融监督管理总局杭州监管分局', '金融监管'],
    ['市国调队', hangzhou, '国家统计局杭州调查队', '统计'],
    ['市全面深化改革领导小组办公室', hangzhou, '杭州市全面深化改革领导小组办公室', '党委改革'],
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

describe('the offices of the rural co-operative scheme', () => {
  it.each([
    ['市合管办', jurong, '句容市新型农村合作医疗管理办公室'],
    ['区农合办', shangcheng, '上城区新型农村合作医疗管理办公室'],
    ['市新农合管理中心', jurong, '句容市新型农村合作医疗管理中心'],
  ])('%s', (printed, home, name) => {
    expect(identify(printed, home)).toMatchObject({ name, kind: 'institution', region: home.code });
  });
});
