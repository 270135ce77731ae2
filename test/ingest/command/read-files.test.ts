import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../ingest/command/read-files.ts';

const silent = { start: () => {}, next: () => {}, stop: () => {} };

describe('files handed over one after the other', () => {
  it.skipIf(process.platform !== 'linux')('one that fails while it is read is named with its path', async () => {
    const take = async () => ({ outcome: 'added', findings: [] }) as const;
    // The kernel opens it and then fails the first read.
    const { refused } = await readFiles([{ path: '/proc/self/mem', file: 'mem.txt' }], { take }, silent);
    expect(refused).toEqual([
      {
        file: 'mem.txt',
        reason: { zh: expect.stringContaining('/proc/self/mem'), en: expect.stringContaining('EIO') },
      },
    ]);
  });
});
