import { describe, expect, it } from 'vitest';
import { loadPlaces } from '../../../../ingest/knowledge/places.ts';
import { readInstitutions } from '../../../../ingest/reading/institutions/institutions.ts';
import type { Home } from '../../../../ingest/reading/types.ts';
import { oneTask } from '../seed-matter.ts';

const hunan: Home = { code: '430000', level: 'provincial', name: '湖南省' };
const ganzi: Home = { code: '513300', level: 'municipal', name: '甘孜藏族自治州' };

const read = (content: string, home: Home = hunan) => {
  const { text, outline } = oneTask(content);
  const { mentions } = readInstitutions(text, outline, home, loadPlaces(), []);
  return mentions.map(({ name, region }) => `${name} ${region ?? '?'}`);
};

describe('hospitals known by the name of a university', () => {
  it.each([
    ['支持石河子大学医学院第一附属医院建设。', '石河子大学医学院第一附属医院 659001'],
    ['支持井冈山大学附属医院建设。', '井冈山大学附属医院 360881'],
    ['支持南华大学附属第一医院建设。', '南华大学附属第一医院 430400'],
    ['支持青岩大学附属医院建设。', '青岩大学附属医院 ?'],
  ])('%s', (text, found) => expect(read(text)).toEqual([found]));

  it.each(['支持各大学附属医院发展。', '支持医科大学附属医院下沉资源。', '支持本地大学附属医院发展。'])(
    'none in %s',
    (text) => expect(read(text)).toEqual([]),
  );
});

describe('hospitals of a prefecture', () => {
  it('of a league or a district is one without more', () => {
    expect(read('与锡林郭勒盟医院合作。')).toEqual(['锡林郭勒盟医院 152500']);
    expect(read('支持三明市医院集团建设。')).toEqual([]);
  });

  it('of the medicine of a people has the prefix of its place', () => {
    expect(read('支持州藏医院、州彝医医院建设。', ganzi)).toEqual([
      '甘孜藏族自治州藏医院 513300',
      '甘孜藏族自治州彝医医院 513300',
    ]);
  });
});
