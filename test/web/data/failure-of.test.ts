import { expect, it } from 'vitest';
import { ApiFailure, Unreachable } from '../../../graph/api/client.ts';
import { failureOf } from '../../../web/data/failure-of.ts';

const sentence = { zh: '说明。', en: 'A sentence.' };
const gone = new Unreachable(sentence);
const removed = new ApiFailure(404, 'not-found', sentence);

it.each([
  ['nothing, where an earlier answer stands while the server is gone', 'known', gone, null],
  ['that nothing answers, where nothing was answered before', undefined, gone, gone],
  ['that it is there no more, also where it was', 'known', removed, removed],
  ['nothing, where all is well', 'known', null, null],
])('says %s', (_what, data, error, failure) => expect(failureOf({ data, error })).toBe(failure));
