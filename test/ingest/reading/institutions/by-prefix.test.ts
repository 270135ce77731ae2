import { describe, expect, it } from 'vitest';
import { loadPlaces } from '../../../../ingest/knowledge/places.ts';
import { readInstitutions } from '../../../../ingest/reading/institutions/institutions.ts';
import type { Home } from '../../../../ingest/reading/types.ts';
import { oneTask } from '../seed-matter.ts';

const minxian: Home = { code: '621126', level: 'county', name: '岷县' };
const xiaoyi: Home = { code: '141181', level: 'county', name: '孝义市' };
const liuzhou: Home = { code: '450200', level: 'municipal', name: '柳州市' };
const gansu: Home = { code: '620000', level: 'provincial', name: '甘肃省' };

const read = (content: string, home: Home) => {
  const { text, outline } = oneTask(content);
  const { mentions } = readInstitutions(text, outline, home, loadPlaces(), []);
  return mentions.map(({ name, region }) => `${name} ${region ?? '?'}`);
};

describe('institutions called by the level of their place', () => {
  it('are those of the places above it too', () => {
    expect(read('省人民医院、市第二人民医院、市中心医院与县人民医院协作。', minxian)).toEqual([
      '甘肃省人民医院 620000',
      '定西市第二人民医院 621100',
      '定西市中心医院 621100',
      '岷县人民医院 621126',
    ]);
    expect(read('由市人民医院和县人民医院牵头。', minxian)).toEqual(['定西市人民医院 621100', '岷县人民医院 621126']);
    expect(read('依托自治区人民医院、市工人医院、市职业病防治院。', liuzhou)).toEqual([
      '广西壮族自治区人民医院 450000',
      '柳州市工人医院 450200',
      '柳州市职业病防治院 450200',
    ]);
    expect(read('由市人民医院牵头。', xiaoyi)).toEqual(['孝义市人民医院 141181']);
  });

  it('are those of a prefecture that is no city', () => {
    const kashi: Home = { code: '653100', level: 'municipal', name: '喀什地区' };
    expect(read('地区第一人民医院、地区妇幼保健院参加。', kashi)).toEqual([
      '喀什地区第一人民医院 653100',
      '喀什地区妇幼保健院 653100',
    ]);
  });

  it('have what every place has one of, a number at most before it', () => {
    expect(read('市一院、市公共卫生临床中心、市紧急医疗救援中心、市第二妇幼保健院参加。', liuzhou)).toEqual([
      '柳州市一院 450200',
      '柳州市公共卫生临床中心 450200',
      '柳州市紧急医疗救援中心 450200',
      '柳州市第二妇幼保健院 450200',
    ]);
    expect(read('县医院、县妇保院由县医共体总医院统一管理。', minxian)).toEqual([
      '岷县医院 621126',
      '岷县妇保院 621126',
      '岷县医共体总医院 621126',
    ]);
  });

  it.each([
    ['县医院综合能力提升，县医院和乡镇卫生院联动，各县医院达标。', minxian],
    ['每市一院一策，实现一市一院。', liuzhou],
    ['推动省、市人民医院下沉，城市中心医院转型。', minxian],
    ['支持市中心医院和县人民医院发展。', gansu],
  ])('none in %s', (content, home) => expect(read(content, home)).toEqual([]));
});

describe('institutions of the army and of companies', () => {
  it('need no place', () => {
    expect(read('与联勤保障部队第九四〇医院、解放军第309医院、阳煤集团总医院、柳钢医院合作。', gansu)).toEqual([
      '联勤保障部队第九四〇医院 ?',
      '解放军第309医院 ?',
      '阳煤集团总医院 ?',
      '柳钢医院 ?',
    ]);
    expect(read('推动城市医疗集团总医院、国有企业集团职工医院改革。', gansu)).toEqual([]);
  });
});

describe('institutions by the short name of a county', () => {
  it('are those of a county of the issuing place, of kinds that every place has', () => {
    const taizhou: Home = { code: '321200', level: 'municipal', name: '泰州市' };
    expect(read('支持姜堰中医院、姜堰医院建设。', taizhou)).toEqual(['姜堰中医院 321204']);
  });
});

describe('where a name ends', () => {
  it('is before what is only joined to it', () => {
    expect(read('推动兰州医科大学与区内医院合作。', gansu)).toEqual(['兰州医科大学 620100']);
  });

  it('is behind its branch', () => {
    expect(read('支持兰州大学第一医院临夏分院建设。', gansu)).toEqual(['兰州大学第一医院临夏分院 622900']);
  });

  it('is said once for a list of counties', () => {
    expect(read('岷县、陇西县、临洮县第一人民医院创建三级医院。', gansu)).toEqual([
      '岷县第一人民医院 621126',
      '陇西县第一人民医院 621122',
      '临洮县第一人民医院 621124',
    ]);
  });
});
