import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { ApiFailure, Unreachable } from '../../../graph/api/client.ts';
import { fetchKnown } from '../../../web/data/fetch-known.ts';

const sentence = { zh: '说明。', en: 'A sentence.' };
const failing = (error: Error) => ({
  queryKey: ['answer'],
  queryFn: () => Promise.reject<string>(error),
  retry: false,
});

describe('an answer for what is handed on', () => {
  it('is the last that is known where nothing answers', async () => {
    const client = new QueryClient();
    client.setQueryData(['answer'], 'known');
    expect(await fetchKnown(client, failing(new Unreachable(sentence)))).toBe('known');
    expect(await fetchKnown(client, { queryKey: ['answer'], queryFn: async () => 'fresh' })).toBe('fresh');
  });

  it.each([
    ['nothing is known', new Unreachable(sentence), false],
    ['the server says that it is there no more', new ApiFailure(404, 'not-found', sentence), true],
  ])('is none where %s', async (_why, error, known) => {
    const client = new QueryClient();
    if (known) client.setQueryData(['answer'], 'known');
    await expect(fetchKnown(client, failing(error))).rejects.toBe(error);
  });
});
