import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../../ingest/reading/places/context.ts';

const of = (text: string, place: string) => {
  const start = text.indexOf(place);
  return contextOf(text, { start, end: start + place.length });
};

describe('in which sense a place is named', () => {
  it.each([
    ['选择天长市、全椒县，开展县域医共体试点。', '天长市'],
    ['选择天长市、全椒县，开展县域医共体试点。', '全椒县'],
    ['确定来安县、凤阳县等3个县，率先启动薪酬制度改革试点。', '来安县'],
    ['确定来安县、凤阳县等3个县，率先启动薪酬制度改革试点。', '凤阳县'],
    ['推进改革，开展DIP付费试点，选择天长市、定远县先行实施。', '定远县'],
    ['在天长市开展试点。', '天长市'],
  ])('%s makes %s a pilot, whichever of two clauses says so', (text, place) => {
    expect(of(text, place)).toBe('pilot');
  });

  it.each([
    ['支持天长市建设医共体，开展DRG付费试点。', '天长市'],
    ['总结试点经验，支持定远县建设医共体。', '定远县'],
    ['选择天长市人民医院牵头，开展远程会诊试点。', '天长市'],
    ['完成付费试点，在定远县召开现场会。', '定远县'],
  ])('%s does not', (text, place) => {
    expect(of(text, place)).toBe('named');
  });

  it.each(['推广', '总结', '对标'])('whose experience is taken is a model: %s', (verb) => {
    expect(of(`${verb}禄丰市、大姚县等地经验。`, '大姚县')).toBe('model');
  });

  it('is a model where the verb comes last', () => {
    expect(of('祁东县、桂东县等地做法予以推广。', '桂东县')).toBe('model');
    expect(of('支持三明市建设经验推广基地。', '三明市')).toBe('named');
  });
});
