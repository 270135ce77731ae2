import { expect, it } from 'vitest';
import { loadPlaces } from '../../../../ingest/knowledge/places.ts';
import { readPlaces } from '../../../../ingest/reading/places/places.ts';
import type { Home } from '../../../../ingest/reading/types.ts';
import { oneTask } from '../seed-matter.ts';

const hubei: Home = { code: '420000', level: 'provincial', name: '湖北省' };
const beijing: Home = { code: '110000', level: 'provincial', name: '北京市' };

const read = (content: string, home: Home) => {
  const { text, outline } = oneTask(content);
  return readPlaces(text, outline, home, loadPlaces(), []).map(({ region }) => region);
};

it.each([
  ['支持郧县、来凤县等地区医院改造。', hubei, ['420304', '422827']],
  ['在襄樊市开展试点。', hubei, ['420600']],
  ['推进密云县、延庆县医联体建设。', beijing, ['110118', '110119']],
])('%s names divisions as they were called then', (content, home, regions) => {
  expect(read(content, home)).toEqual(regions);
});

it('two characters that may belong to the words before are no county unless one stands beside them in full', () => {
  expect(read('指导郧县做好工作。', hubei)).toEqual([]);
});
