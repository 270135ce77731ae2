import { describe, expect, it } from 'vitest';
import { loadPlaces } from '../../../../ingest/knowledge/places.ts';
import { readInstitutions } from '../../../../ingest/reading/institutions/institutions.ts';
import type { Home } from '../../../../ingest/reading/types.ts';
import { oneTask } from '../seed-matter.ts';

const yunnan: Home = { code: '530000', level: 'provincial', name: '云南省' };
const xiamen: Home = { code: '350200', level: 'municipal', name: '厦门市' };

function read(content: string, home = yunnan): [string, string | undefined, string][] {
  const { text, outline } = oneTask(content);
  return readInstitutions(text, outline, home, loadPlaces(), []).mentions.map(({ name, region, start, end }) => [
    name,
    region,
    content.slice(start, end),
  ]);
}

describe('the institutions of a list', () => {
  it('share the university that is said once', () => {
    expect(read('支持华中科技大学同济医学院附属同济医院、附属协和医院建设。')).toEqual([
      ['华中科技大学同济医学院附属同济医院', '420100', '华中科技大学同济医学院附属同济医院'],
      ['华中科技大学同济医学院附属协和医院', '420100', '附属协和医院'],
    ]);
    expect(read('支持昆明医科大学第一附属医院（云大医院）和第二附属医院建设。').map(([name]) => name)).toEqual([
      '昆明医科大学第一附属医院',
      '昆明医科大学第二附属医院',
    ]);
  });

  it('share all but the numeral', () => {
    expect(read('支持安徽医科大学第一、第二附属医院建设。')).toEqual([
      ['安徽医科大学第一附属医院', '340000', '安徽医科大学第一'],
      ['安徽医科大学第二附属医院', '340000', '第二附属医院'],
    ]);
    expect(read('推进市第一、二、三医院改革。', xiamen).map(([name, region]) => [name, region])).toEqual([
      ['厦门市第一医院', '350200'],
      ['厦门市第二医院', '350200'],
      ['厦门市第三医院', '350200'],
    ]);
    expect(read('支持福建医科大学附属第一和第二医院建设。').map(([name]) => name)).toEqual([
      '福建医科大学附属第一医院',
      '福建医科大学附属第二医院',
    ]);
  });

  it('share what every place has one of', () => {
    expect(read('推进马龙区、陆良县和师宗县人民医院提质达标。')).toEqual([
      ['马龙区人民医院', '530304', '马龙区'],
      ['陆良县人民医院', '530322', '陆良县'],
      ['师宗县人民医院', '530323', '师宗县人民医院'],
    ]);
    expect(read('帮扶玉树州、果洛州妇幼保健院。').map(([, region]) => region)).toEqual(['632700', '632600']);
  });

  it('share the place of the first', () => {
    expect(read('支持武汉市第一医院、中医院和妇幼保健院。').map(([name, region]) => [name, region])).toEqual([
      ['武汉市第一医院', '420100'],
      ['武汉市中医院', '420100'],
      ['武汉市妇幼保健院', '420100'],
    ]);
  });

  it.each([
    ['在昆明市、曲靖市中心医院开展试点。', ['曲靖市中心医院']],
    ['支持一、二级医院和县级中医院建设。', []],
    ['支持云南省第一人民医院、各县人民医院、县级中医院。', ['云南省第一人民医院']],
    ['支持云南省第一人民医院，妇幼保健院要配合。', ['云南省第一人民医院']],
    ['在玉溪市、红河州和云南省肿瘤医院开展试点。', ['云南省肿瘤医院']],
  ])('are not made of what only stands side by side: %s', (content, names) => {
    expect(read(content).map(([name]) => name)).toEqual(names);
  });
});
