import { describe, expect, it } from 'vitest';
import { loadPlaces } from '../../../ingest/knowledge/places.ts';
import { readInstitutions } from '../../../ingest/reading/institutions/institutions.ts';
import type { Home } from '../../../ingest/reading/types.ts';
import { matterFixture, oneTask, ownerOf, parsedSeed, seedNames } from './seed-matter.ts';

const places = loadPlaces();
const shanxi: Home = { code: '140000', level: 'provincial', name: '山西省' };
const xiaoyi: Home = { code: '141181', level: 'county', name: '孝义市' };
const guangxi: Home = { code: '450000', level: 'provincial', name: '广西壮族自治区' };
const qiannan: Home = { code: '522700', level: 'municipal', name: '黔南布依族苗族自治州' };

function read(content: string, home: Home) {
  const { text, outline } = oneTask(content);
  return readInstitutions(text, outline, home, places, []);
}

describe('the institutions that tasks mention', () => {
  it.each(seedNames)('in %s are those that a reader finds, each once for a task', (name) => {
    const fixture = matterFixture<Record<string, { institutions: Record<string, string[]> }>>('mentions');
    const document = parsedSeed(name);
    const found: Record<string, string[]> = {};
    for (const mention of document.institutions.mentions) {
      const row = `${mention.name} ${mention.region ?? '-'} ${mention.kind}`;
      const owner = ownerOf(document, mention);
      if (!found[owner]?.includes(row)) found[owner] = [...(found[owner] ?? []), row];
    }
    expect(found).toEqual(fixture[name]!.institutions);
  });

  it.each<[string, Home, string, string | undefined]>([
    ['支持山西省人民医院建设。', shanxi, '山西省人民医院', '140000'],
    ['推动省人民医院发展。', shanxi, '山西省人民医院', '140000'],
    ['与北京大学深圳医院合作。', shanxi, '北京大学深圳医院', '440300'],
    ['依托山西医科大学第一医院。', shanxi, '山西医科大学第一医院', '140000'],
    ['依托市疾病预防控制中心。', xiaoyi, '孝义市疾病预防控制中心', '141181'],
    ['支持中日友好医院合作。', shanxi, '中日友好医院', '110000'],
    ['推动城北社区卫生服务中心达标。', xiaoyi, '城北社区卫生服务中心', undefined],
    ['支持四川大学培养人才。', shanxi, '四川大学', '510000'],
    ['通过贵阳大数据交易所登记。', shanxi, '贵阳大数据交易所', '520100'],
    ['联动宁波幼儿师范高等专科学校培训。', shanxi, '宁波幼儿师范高等专科学校', '330200'],
    ['推动省工业互联网学院设置专业。', shanxi, '山西省工业互联网学院', '140000'],
    ['联合省产业技术研究院攻关。', shanxi, '山西省产业技术研究院', '140000'],
    ['整合华为云华南（深圳）数据中心资源。', shanxi, '华为云华南（深圳）数据中心', '440300'],
    ['用好阿里云创新中心资源。', shanxi, '阿里云创新中心', undefined],
    ['依托“蓝海出海中心”，提供服务。', shanxi, '蓝海出海中心', undefined],
    ['在苏港科技合作中心基础上建设。', shanxi, '苏港科技合作中心', undefined],
    ['对接上合组织国家技术转移中心青岛分中心。', shanxi, '上合组织国家技术转移中心青岛分中心', '370200'],
    ['与西北工业大学共建。', shanxi, '西北工业大学', '610100'],
    ['与齐鲁工业大学共建。', shanxi, '齐鲁工业大学', undefined],
    ['在省委党校（省行政学院）开设课程。', shanxi, '中共山西省委党校', '140000'],
    ['联合之江实验室研发。', shanxi, '之江实验室', '330100'],
    ['建设复旦大学附属华山医院福建医院。', shanxi, '复旦大学附属华山医院福建医院', '350000'],
    ['建设中国医学科学院肿瘤医院河南医院。', shanxi, '中国医学科学院肿瘤医院河南医院', '410000'],
    ['推进南方医科大学珠江医院建设。', shanxi, '南方医科大学珠江医院', '440100'],
    ['建设复旦大学附属中山医院厦门医院。', shanxi, '复旦大学附属中山医院厦门医院', '350200'],
    ['支持南阳医学高等专科学校第一附属医院发展。', shanxi, '南阳医学高等专科学校第一附属医院', '411300'],
    ['支持粤北人民医院发展。', shanxi, '粤北人民医院', '440000'],
    ['支持福建省三明市第一医院发展。', shanxi, '福建省三明市第一医院', '350400'],
    ['支持厦门大学附属中山医院发展。', shanxi, '厦门大学附属中山医院', '350200'],
    ['支持右江民族医学院附属医院发展。', shanxi, '右江民族医学院附属医院', undefined],
    ['推进自治区人民医院建设。', guangxi, '广西壮族自治区人民医院', '450000'],
    ['推进州中医医院建设。', qiannan, '黔南布依族苗族自治州中医医院', '522700'],
    ['建设市总医院。', xiaoyi, '孝义市总医院', '141181'],
    ['支持湘南学院附属医院发展。', shanxi, '湘南学院附属医院', '430000'],
    ['支持川北医学院发展。', shanxi, '川北医学院', '510000'],
    ['建设孝义中心医院。', xiaoyi, '孝义中心医院', '141181'],
    ['支持苏北人民医院发展。', shanxi, '苏北人民医院', '320000'],
    ['支持湘雅常德医院发展。', shanxi, '湘雅常德医院', '430700'],
    ['建设阜外华中心血管病医院。', shanxi, '阜外华中心血管病医院', undefined],
    ['推动雉城街道社区卫生服务中心达标。', xiaoyi, '雉城街道社区卫生服务中心', undefined],
    ['成员单位包括和平镇中心卫生院。', xiaoyi, '和平镇中心卫生院', undefined],
  ])('include the one in %s', (content, home, name, region) => {
    expect(read(content, home).mentions).toMatchObject([region ? { name, region } : { name }]);
  });

  it('are found side by side, each by its own sign', () => {
    const { mentions } = read('支持广东省人民医院、南方医院、市蒙医医院建设。', xiaoyi);
    expect(mentions.map(({ name }) => name)).toEqual(['广东省人民医院', '南方医科大学南方医院', '孝义市蒙医医院']);
  });

  it('know the other name in the bracket behind one', () => {
    const content = '深化与浙江中医药大学附属第一医院（浙江省中医院）合作。';
    const { mentions, otherSigns } = read(content, shanxi);
    expect(mentions.map(({ name }) => name)).toEqual(['浙江中医药大学附属第一医院']);
    expect(otherSigns.map(({ start, end }) => content.slice(start, end))).toEqual(['浙江省中医院']);
  });

  it.each([
    '实施县医院综合能力提升工程，各级医院加强协作。',
    '支持有条件的中心乡镇卫生院打造县域医疗副中心。',
    '提高乡镇卫生院与市级医院服务水平，规范社区卫生服务中心管理。',
    '推进太原市公立医院改革，引导省级三甲医院支持，实现全部社区卫生服务中心设置中医馆。',
    '省、市中医院和各市人民医院参加，全市中医院参加。',
    '推进国家医学中心和国家区域医疗中心建设。',
    '依托职业院校和医学院校培养。',
    '举办中国太原大学生创业大赛，鼓励大学生创业。',
    '建设人工智能学院和重点实验室，组建数据中心、概念验证中心、技术转移中心。',
    '加快打造国家科技创新中心，建设“五大中心”和“智慧共享中心”。',
    '支持高水平理工大学、综合性大学和高等职业技术学院发展。',
    '支持省重点实验室、市级数据中心和各级研究院建设。',
    '推动各街道社区卫生服务中心与乡镇卫生院和村卫生室协作，推动一、二级医院转型。',
    '借鉴福建省三明市医院工资总额办法，推广深圳罗湖医院集团经验，依托独立医学院和相关医学院。',
    '与沂水中心医院等远处的医院合作，推动湘南地区学院发展。',
    '协和医疗机构医院，由城关的卫生院负责。',
  ])('do not include generic ones: %s', (content) => {
    expect(read(content, xiaoyi).mentions).toEqual([]);
    expect(read(content, shanxi).mentions).toEqual([]);
  });

  it('of a region are none of a district in it', () => {
    const qingxiu: Home = { code: '450103', level: 'county', name: '青秀区' };
    expect(read('支持自治区人民医院建设。', qingxiu).mentions).toMatchObject([{ name: '广西壮族自治区人民医院' }]);
    expect(read('支持区人民医院建设。', qingxiu).mentions).toMatchObject([{ name: '青秀区人民医院' }]);
  });

  it('are reported where nothing says in which region they are', () => {
    expect(read('将兑镇中心卫生院打造为次中心。', xiaoyi).findings).toMatchObject([
      { rule: 'institution-without-region' },
    ]);
  });
});
