import { describe, expect, it } from 'vitest';
import { loadPlaces } from '../../../ingest/knowledge/places.ts';
import { readPlaces } from '../../../ingest/reading/places/places.ts';
import type { Home } from '../../../ingest/reading/types.ts';
import { matterFixture, oneTask, ownerOf, parsedSeed, seedNames } from './seed-matter.ts';

const places = loadPlaces();
const shanxi: Home = { code: '140000', level: 'provincial', name: '山西省' };
const hanzhong: Home = { code: '610700', level: 'municipal', name: '汉中市' };
const sichuan: Home = { code: '510000', level: 'provincial', name: '四川省' };
const guizhou: Home = { code: '520000', level: 'provincial', name: '贵州省' };

function read(content: string, home: Home): string[] {
  const { text, outline } = oneTask(content);
  return readPlaces(text, outline, home, places, []).map(
    ({ start, end, region, context }) => `${content.slice(start, end)} ${region} ${context}`,
  );
}

describe('the places that tasks mention', () => {
  it.each(seedNames)('in %s are those that a reader finds', (name) => {
    const fixture = matterFixture<Record<string, { places: Record<string, string[]> }>>('mentions');
    const document = parsedSeed(name);
    const found: Record<string, string[]> = {};
    for (const mention of document.places) {
      const printed = document.text.text.slice(mention.start, mention.end);
      const owner = ownerOf(document, mention);
      found[owner] = [...(found[owner] ?? []), `${printed} ${mention.region} ${mention.context}`];
    }
    expect(found).toEqual(fixture[name]!.places);
  });

  it.each<[string, string, Home, string[]]>([
    [
      'a list of short names',
      '在铜仁、毕节、黔南等地推进建设。',
      guizhou,
      ['铜仁 520600 named', '毕节 520500 named', '黔南 522700 named'],
    ],
    [
      'a short county name beside its sibling',
      '镇巴、西乡县要完成任务。',
      hanzhong,
      ['镇巴 610728 named', '西乡县 610724 named'],
    ],
    ['a district with its city before it', '做好运城市盐湖区工作。', shanxi, ['运城市盐湖区 140802 named']],
    [
      'an area without a code',
      '支持汉中经济技术开发区发展。',
      hanzhong,
      ['汉中经济技术开发区 610700/汉中经济技术开发区 named'],
    ],
    [
      'an area of the issuing city',
      '在兴汉新区和高新区开展试点。',
      hanzhong,
      ['兴汉新区 610700/兴汉新区 pilot', '高新区 610700/高新区 pilot'],
    ],
    [
      'an area after a verb',
      '联动云岭新区45家企业，支持高新区发展。',
      hanzhong,
      ['云岭新区 610700/云岭新区 named', '高新区 610700/高新区 named'],
    ],
    ['a science city', '依托青木科学城建设平台。', hanzhong, ['青木科学城 610700/青木科学城 named']],
    [
      'cities that are looked to',
      '赴上海、深圳等先进城市学习，加强与杭州等先进地区合作。',
      hanzhong,
      ['上海 310000 named', '深圳 440300 named', '杭州 330100 named'],
    ],
    ['one short name with 等地', '在成都等地开展试点。', sichuan, ['成都 510100 pilot']],
    [
      'places whose experience is promoted',
      '推广晋城市、高平市改革经验。',
      shanxi,
      ['晋城市 140500 model', '高平市 140581 model'],
    ],
    ['places that are left out', '除晋城市外全面推开。', shanxi, ['晋城市 140500 excluded']],
    [
      'a list that is left out',
      '除成都、自贡、攀枝花等市以外，其余市州全面推开。',
      sichuan,
      ['成都 510100 excluded', '自贡 510300 excluded', '攀枝花 510400 excluded'],
    ],
    ['a county left out by its short name', '各县（除镇巴外）全面推开。', hanzhong, ['镇巴 610728 excluded']],
    [
      'what is not included',
      '全省（不含大同市、太原）实行，长治市除外。',
      shanxi,
      ['大同市 140200 excluded', '太原 140100 excluded', '长治市 140400 excluded'],
    ],
    [
      'short names behind their provinces',
      '组织赴福建三明、江苏徐州等地培训，支援西藏山南。',
      shanxi,
      ['福建三明 350400 named', '江苏徐州 320300 named', '西藏山南 540500 named'],
    ],
    [
      'a place behind a verb with which it could make another',
      '学习推广德清县、高州市做法，推广阳西县经验。',
      shanxi,
      ['德清县 330521 model', '高州市 440981 model', '阳西县 441721 model'],
    ],
  ])('are read from %s', (_, content, home, expected) => {
    expect(read(content, home)).toEqual(expected);
  });

  it.each<[string, string, Home]>([
    ['公安 in a list of departments', '公安、民政、财政等部门配合。', shanxi],
    ['a district inside 市中医院', '市中医院要加强建设。', hanzhong],
    ['城区, 资源 and 西部', '优化城区资源配置，支援西部地区。', sichuan],
    [
      'counties inside other words',
      '提高县级医院能力，完成县域任务，省、市和县级财政投入，加强管理县区工作。',
      sichuan,
    ],
    ['the issuing place itself', '在全省推开，打造山西亮点，山西省要落实。', shanxi],
    ['names in titles and quotation marks', '落实《浙江省方案》，参加“上海瑞金班”。', shanxi],
    ['universities', '与中山大学合作。', sichuan],
    ['words that are names of counties too', '推动广西资源整合，除做好工作外还要学习水利经验。', sichuan],
    ['kinds of areas', '开发区面向需求，支持各高新区、国家级经开区和省级开发区，新区要落实。', hanzhong],
  ])('do not include %s', (_, content, home) => {
    expect(read(content, home)).toEqual([]);
  });

  it('are not read inside a span that is something else', () => {
    const { text, outline } = oneTask('借鉴福建省三明市做法。');
    expect(readPlaces(text, outline, shanxi, places, [{ start: 2, end: 10 }])).toEqual([]);
  });
});
