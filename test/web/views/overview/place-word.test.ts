import { describe, expect, it } from 'vitest';
import type { DocumentRow } from '../../../../web/data/document-rows.ts';
import { placeWord } from '../../../../web/views/overview/place-word.ts';

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

  it('is the beginning of its title where nothing else is known', () => {
    expect(placeWord(row({}), 'zh')).toBe('深化医药…');
  });
});
