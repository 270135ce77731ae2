import { describe, expect, it } from 'vitest';
import { initialOf, matchedPart } from '../../../web/search/matched.ts';

const marked = (name: string, query: string) => {
  const part = matchedPart(name, query);
  return part && name.slice(...part);
};

describe('the part of a name that a query found', () => {
  it.each([
    ['山西省卫生健康委员会', '卫生健康', '卫生健康'],
    ['山西省卫生健康委员会', 'wsjk', '卫生健康'],
    ['山西省卫生健康委员会', 'weishengjian', '卫生健'],
    ['山西省卫生健康委员会', 'weishengj', '卫生健'],
    ['推进 DRG 付费', 'drg', 'DRG'],
    ['国办发〔2022〕14号', '〔2022〕14', '〔2022〕14'],
    ['财政', 'CZ', '财政'],
  ])('in %s, %s marks %s', (name, query, part) => {
    expect(marked(name, query)).toBe(part);
  });

  it('is unknown where the name does not show it', () => {
    expect(marked('山西省医疗保障局', 'wsjkw')).toBeUndefined();
    expect(marked('山西省', ' ')).toBeUndefined();
  });

  it('knows the initial of a character by the browser’s own order of pinyin', () => {
    expect(Array.from('安波村达额方高海江看林民南欧平区人省天王夏医中', initialOf).join('')).toBe(
      'abcdefghjklmnopqrstwxyz',
    );
    expect(initialOf('〔')).toBe('');
  });
});
