import { describe, expect, it } from 'vitest';
import type { Home } from '../../../ingest/reading/types.ts';
import { hangzhou, identify } from './identify.ts';
import { headerOf } from './read-structure.ts';

const shennongjia: Home = { code: '429021', level: 'county', name: '神农架林区' };
const liuzhi: Home = { code: '520203', level: 'county', name: '六枝特区' };
const binhai: Home = { code: '120116', level: 'county', name: '滨海新区' };
const xiongan: Home = { code: '130000/雄安新区', level: 'municipal', name: '雄安新区' };
const westCoast: Home = { code: '370200/青岛西海岸新区', level: 'county', name: '青岛西海岸新区' };
const shihezi: Home = { code: '659001', level: 'county', name: '石河子市' };
const pudong: Home = { code: '310115', level: 'county', name: '浦东新区' };
const jingan: Home = { code: '310106', level: 'county', name: '静安区' };

describe('a department named with the kind of area its place is', () => {
  it.each([
    ['林区卫健委', shennongjia, '神农架林区卫生健康委员会', '卫生健康'],
    ['林区人民政府', shennongjia, '神农架林区人民政府', undefined],
    ['特区医疗保障局', liuzhi, '六枝特区医疗保障局', '医疗保障'],
    ['特区党委宣传部', liuzhi, '中共六枝特区委宣传部', '宣传'],
    ['新区市场监管局', binhai, '滨海新区市场监督管理局', '市场监管'],
    ['新区税务局', xiongan, '国家税务总局雄安新区税务局', '税务'],
    ['区财政局', xiongan, '雄安新区财政局', '财政'],
    ['新区卫生健康局', westCoast, '青岛西海岸新区卫生健康局', '卫生健康'],
    ['师市卫健委', shihezi, '石河子市卫生健康委员会', '卫生健康'],
    ['林区妇联', shennongjia, '神农架林区妇女联合会', '妇联'],
    ['师市工会', shihezi, '石河子市总工会', '工会'],
    ['区科经委', pudong, '浦东新区科技和经济委员会', '科技'],
    ['师医保局', shihezi, '石河子市医疗保障局', '医疗保障'],
  ])('%s', (printed, home, name, line) => {
    expect(identify(printed, home)).toMatchObject({ name, region: home.code });
    expect(identify(printed, home).line?.name).toBe(line);
  });

  it('is as printed where the place is of another kind', () => {
    expect(identify('新区卫生健康局', hangzhou).name).toBe('新区卫生健康局');
    expect(identify('新区管委会', hangzhou)).toMatchObject({ kind: 'government' });
  });
});

describe('a department named with the autonomy of its place', () => {
  const changji: Home = { code: '652300', level: 'municipal', name: '昌吉回族自治州' };
  const sanjiang: Home = { code: '450226', level: 'county', name: '三江侗族自治县' };

  it.each([
    ['自治州医保局', changji, '昌吉回族自治州医疗保障局', '医疗保障'],
    ['自治州党委编办', changji, '中共昌吉回族自治州委机构编制委员会办公室', '机构编制'],
    ['自治区医保局', changji, '新疆维吾尔自治区医疗保障局', '医疗保障'],
    ['自治县卫生健康局', sanjiang, '三江侗族自治县卫生健康局', '卫生健康'],
  ])('%s', (printed, home, name, line) => {
    expect(identify(printed, home)).toMatchObject({ name, line: { name: line } });
  });
});

describe('a branch bureau', () => {
  it('is in full with its place inside', () => {
    const yudu: Home = { code: '360731', level: 'county', name: '于都县' };
    expect(identify('国家金融监管总局于都监管支局', yudu).name).toBe('国家金融监督管理总局于都监管支局');
  });

  it.each([
    ['区医保分局', '静安区医保分局', '医疗保障'],
    ['市场监管分局', '市场监管分局', '市场监管'],
    ['区税务分局', '静安区税务分局', '税务'],
  ])('%s is on the line of its bureau, under its printed name', (printed, name, line) => {
    expect(identify(printed, jingan)).toMatchObject({ name, line: { name: line } });
  });
});

describe('a document of a division of the corps', () => {
  it('is one of the city that the division keeps', () => {
    const rest = ['各团场，师市机关各部门：', '一、推进医改。要落实责任。'];
    expect(headerOf('第八师石河子市办公室关于推进医改的通知', ...rest).region).toBe('659001');
    expect(headerOf('新疆生产建设兵团第一师阿拉尔市关于印发医改方案的通知', ...rest).region).toBe('659002');
    expect(headerOf('第六师医疗保障局关于推进医改的通知', ...rest).region).toBe('659004');
  });
});
