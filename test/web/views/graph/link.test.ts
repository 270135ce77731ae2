import { describe, expect, it } from 'vitest';
import { keepView } from '../../../../web/state/saved-views.ts';
import { readState, stateOf } from '../../../../web/views/graph/link.ts';

const search = { n: ['department:140000/医疗保障'], layout: 'force' };

describe('the state that a link names', () => {
  it('is the same one whoever asks again', () => {
    const state = stateOf(search);
    expect(stateOf({ ...search })).toBe(state);
    expect(state).toEqual(readState(search));
  });

  it('is another one for another link, and read anew when the first comes back', () => {
    const state = stateOf(search);
    expect(stateOf({ ...search, layout: 'levels' })).toEqual({ ...state, layout: 'levels' });
    expect(stateOf(search)).toEqual(state);
  });

  it('is that of the view it names, with what was added since; of one that is not kept nothing', () => {
    const name = keepView({ n: ['line:医保'] });
    expect(stateOf({ view: name, n: 'line:财政' }).roots).toEqual(['line:医保', 'line:财政']);
    const { roots } = stateOf({ view: 'unknown' });
    expect(roots).toEqual([]);
  });
});
