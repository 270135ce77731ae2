import { describe, expect, it } from 'vitest';
import { matchesFrom } from '../../../ingest/reading/matches.ts';

describe('matches that begin with one sign', () => {
  const said = (text: string, pattern: RegExp) =>
    matchesFrom(text, '《', pattern).map(({ 0: words, index }) => `${index} ${words}`);

  it('are found in order, none inside another', () => {
    expect(said('《甲》和《乙《丙》', /《[^》]+》/y)).toEqual(['0 《甲》', '4 《乙《丙》']);
  });

  it('may look behind the sign, and are looked for again behind one that does not match', () => {
    expect(said('见《甲》，现将《《乙》', /(?<=现将|《)《[^《》]+》/y)).toEqual(['8 《乙》']);
    expect(said('甲乙', /《/y)).toEqual([]);
  });
});
