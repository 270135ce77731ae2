import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { flag, linkSchema, listOf, oneOf, text, texts, years } from '../../../web/state/link-schema.ts';

describe('linkSchema', () => {
  it('makes the schema when a link is first read, and once', () => {
    let made = 0;
    const link = linkSchema(() => {
      made += 1;
      return z.object({ id: text() });
    });
    expect(made).toBe(0);
    expect([link.parse({ id: 'a' }), link.parse({ id: 'b' })]).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(made).toBe(1);
  });

  it('goes on where another ends', () => {
    const filter = linkSchema(() => z.object({ theme: texts() }));
    const link = linkSchema(() => filter.schema().extend({ whole: flag() }));
    expect(link.parse({ theme: '医保', whole: '1' })).toEqual({ theme: ['医保'], whole: '1' });
  });

  it('leaves out what it does not understand', () => {
    const link = linkSchema(() =>
      z.object({ by: oneOf(['line', 'department']), level: listOf(z.enum(['county'])), year: years(), id: text() }),
    );
    expect(link.parse({ by: 'nothing', level: ['county', 'moon'], year: ['2022', 'unknown'], id: '' })).toEqual({
      year: ['2022', 'unknown'],
    });
  });
});
