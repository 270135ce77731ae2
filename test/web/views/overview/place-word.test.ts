import { describe, expect, it } from 'vitest';
import type { DocumentRow } from '../../../../web/data/document-rows.ts';
import { placeWord, placeWords } from '../../../../web/views/overview/place-word.ts';

const row = (part: Partial<DocumentRow>) =>
  ({ title: '深化医药卫生体制改革2024年重点工作任务', ...part }) as DocumentRow;

describe('whose document a row is', () => {
  it('is its place, cut with a sign where it has no room', () => {
    expect(placeWord(row({ place: '四川省' }), 'zh')).toBe('四川省');
    expect(placeWord(row({ place: '内蒙古自治区' }), 'zh')).toBe('内蒙古自…');
  });

  it('is the nation for a national document, no piece of its title', () => {
    expect(placeWord(row({ level: 'national' }), 'zh')).toBe('国家');
    expect(placeWord(row({ level: 'national' }), 'en')).toBe('National');
  });

  it('says the year too where two are of one place', () => {
    const rows = [
      row({ place: '上海市', date: '2026-08-03' }),
      row({ place: '四川省', date: '2022-07-18' }),
      row({ place: '上海市', date: '2025-05' }),
    ];
    expect(placeWords(rows, 'zh')).toEqual(['上海市 2026', '四川省', '上海市 2025']);
  });

  it('is the beginning of its title where nothing else is known', () => {
    expect(placeWord(row({}), 'zh')).toBe('深化医药…');
  });
});
