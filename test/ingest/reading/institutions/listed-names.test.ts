import { expect, it } from 'vitest';
import { loadPlaces } from '../../../../ingest/knowledge/places.ts';
import { readInstitutions } from '../../../../ingest/reading/institutions/institutions.ts';
import type { Home } from '../../../../ingest/reading/types.ts';
import { oneTask } from '../seed-matter.ts';

const xuhui: Home = { code: '310104', level: 'county', name: '徐汇区' };
const zunyi: Home = { code: '520300', level: 'municipal', name: '遵义市' };
const heilongjiang: Home = { code: '230000', level: 'provincial', name: '黑龙江省' };
const corps: Home = { code: '650000/新疆生产建设兵团', level: 'provincial', name: '新疆生产建设兵团' };

const read = (content: string, home: Home) => {
  const { text, outline } = oneTask(content);
  const { mentions } = readInstitutions(text, outline, home, loadPlaces(), []);
  return mentions.map(({ name, region }) => `${name} ${region ?? '?'}`);
};

it('a hospital with a word of its own is one beside others that are named', () => {
  expect(read('以东方医院、徐汇区中心医院、公利医院（东院）和大华医院为核心。', xuhui)).toEqual([
    '东方医院 ?',
    '徐汇区中心医院 310104',
    '公利医院 ?',
    '大华医院 ?',
  ]);
  expect(read('由仁和医院、徐汇区人民医院牵头。', xuhui)).toEqual(['仁和医院 ?', '徐汇区人民医院 310104']);
});

it.each([
  ['徐汇区人民医院和牵头医院、成员医院、核心医院、附属医院共同承担。', ['徐汇区人民医院 310104']],
  ['发挥东方医院作用。公利医院、大华医院参加。', []],
  ['徐汇区人民医院、民营医院、社会办医院、三级医院、驻军医院参加。', ['徐汇区人民医院 310104']],
])('kinds beside them are none, nor is one alone: %s', (content, names) => {
  expect(read(content, xuhui)).toEqual(names);
});

it('an area of the place has what every place has one of', () => {
  expect(read('由新蒲新区人民医院、高新区医院牵头。', zunyi)).toEqual(['新蒲新区人民医院 520300/新蒲新区']);
});

it('a province and the corps have one called after them alone', () => {
  expect(read('支持省医院、省中医院，发挥省医院协会、全省医院、省医院管理中心作用。', heilongjiang)).toEqual([
    '黑龙江省医院 230000',
    '黑龙江省中医院 230000',
  ]);
  expect(read('支持黑龙江省医院、吉林省人民医院，推动黑龙江省医院高质量发展。', heilongjiang)).toEqual([
    '黑龙江省医院 230000',
    '吉林省人民医院 220000',
  ]);
  expect(read('发挥兵团医院作用，推进兵团医院建设。', corps)).toEqual(['新疆生产建设兵团医院 650000/新疆生产建设兵团']);
});

it('hospitals of industries have numbers', () => {
  expect(read('核工业四一六医院、四一七医院，3201医院参加，一二级医院和2025年200家医院不是。', zunyi)).toEqual([
    '核工业四一六医院 ?',
    '四一七医院 ?',
    '3201医院 ?',
  ]);
});
