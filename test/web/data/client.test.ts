import { describe, expect, it } from 'vitest';
import { ApiFailure, Unreachable } from '../../../graph/api/client.ts';
import { goneBehind } from '../../../web/data/client.ts';

const sentence = { zh: '说明。', en: 'A sentence.' };

describe('what is gone when a question fails', () => {
  it.each([
    ['nothing answers', new Unreachable(sentence), 'server'],
    ['something before the server answers for it', new ApiFailure(502, 'unreadable-answer', sentence), 'server'],
    ['the store does not answer now', new ApiFailure(503, 'store-unavailable', sentence), 'store'],
    ['the store is damaged', new ApiFailure(503, 'store-unreadable', sentence), 'store'],
    ['nothing has the id', new ApiFailure(404, 'not-found', sentence), undefined],
    ['the page itself has a fault', new TypeError('x'), undefined],
  ])('%s', (_what, error, gone) => expect(goneBehind(error)).toBe(gone));
});
