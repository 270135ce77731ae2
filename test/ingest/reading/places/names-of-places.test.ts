import { describe, expect, it } from 'vitest';
import { loadPlaces } from '../../../../ingest/knowledge/places.ts';
import { readPlaces } from '../../../../ingest/reading/places/places.ts';
import type { Home } from '../../../../ingest/reading/types.ts';
import { oneTask } from '../seed-matter.ts';

const liuzhou: Home = { code: '450200', level: 'municipal', name: '柳州市' };
const zhengzhou: Home = { code: '410100', level: 'municipal', name: '郑州市' };
const guiyang: Home = { code: '520100', level: 'municipal', name: '贵阳市' };
const guizhou: Home = { code: '520000', level: 'provincial', name: '贵州省' };
const qiannan: Home = { code: '522700', level: 'municipal', name: '黔南布依族苗族自治州' };
const beibei: Home = { code: '500109', level: 'county', name: '北碚区' };
const neimenggu: Home = { code: '150000', level: 'provincial', name: '内蒙古自治区' };
const xinjiang: Home = { code: '650000', level: 'provincial', name: '新疆维吾尔自治区' };

const read = (content: string, home: Home) => {
  const { text, outline } = oneTask(content);
  return readPlaces(text, outline, home, loadPlaces(), []).map(({ region }) => region);
};

describe('names that many cities have for a part of theirs', () => {
  it('mean this one beside another part of it', () => {
    expect(read('城中区、鱼峰区推行社区首诊。', liuzhou)).toEqual(['450202', '450203']);
    expect(read('各城区推行社区首诊，城中区的医院参加。', liuzhou)).toEqual([]);
    expect(read('在航空港区开展试点。', zhengzhou)).toEqual(['410100/郑州航空港经济综合实验区']);
    expect(read('在航空港区开展试点。', liuzhou)).toEqual([]);
  });
});

it('banners are called by their short names', () => {
  expect(read('在东乌旗、察右前旗、土左旗开展试点。', neimenggu)).toEqual(['152525', '150926', '150121']);
});

it('zones that are known by two characters are places', () => {
  const guangdong: Home = { code: '440000', level: 'provincial', name: '广东省' };
  expect(read('在横琴、前海等地先行先试。', guangdong)).toEqual([
    '440000/横琴粤澳深度合作区',
    '440300/前海深港现代服务业合作区',
  ]);
});

describe('counties with a name of two characters', () => {
  const gansu: Home = { code: '620000', level: 'provincial', name: '甘肃省' };

  it('are told by each other', () => {
    expect(read('学习成县、康县等做法。', gansu)).toEqual(['621221', '621224']);
    expect(read('支持市人民医院和县人民医院。', gansu)).toEqual([]);
  });
});

describe('counties by their short names', () => {
  const laifeng: Home = { code: '422827', level: 'county', name: '来凤县' };
  const hainan: Home = { code: '460000', level: 'provincial', name: '海南省' };

  it('are places where the words behind say so, in other provinces too where no other place bears the name', () => {
    expect(read('辐射酉阳、宣恩等周边县。', laifeng)).toEqual(['500242', '422825']);
    expect(read('辐射酉阳、宣恩等产业。', laifeng)).toEqual([]);
  });

  it('stand beside cities where the province governs them itself', () => {
    expect(read('海口、三亚、琼海四市先行。', hainan)).toEqual(['460100', '460200', '469002']);
  });
});

describe('names of several places in one word', () => {
  it('mean each of them but the issuing one', () => {
    expect(new Set(read('推动名医落户贵阳贵安。', guizhou))).toEqual(new Set(['520100', '520000/贵安新区']));
    expect(new Set(read('推动名医落户贵阳贵安。', guiyang))).toEqual(new Set(['520000/贵安新区']));
  });
});

describe('areas without a code', () => {
  it('lie in the county of the issuing place that their name begins with', () => {
    expect(read('都匀经济开发区参照执行。', qiannan)).toEqual(['522701/都匀经济开发区']);
  });

  it('are one where the word for one stands inside the name of another', () => {
    expect(read('推动西部科学城重庆高新区资源共享。', beibei)).toEqual(['500000/重庆高新区']);
  });
});

describe('what leagues, banners and prefectures are called for short', () => {
  it('is known', () => {
    expect(read('支持锡盟、莫旗、科右中旗。', neimenggu)).toEqual(['152500', '150722', '152222']);
    expect(read('支持博州、巴州、克州。', xinjiang)).toEqual(['652700', '652800', '653000']);
  });
});
