import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../graph/errors.ts';
import { readDocument } from '../../ingest/read-document.ts';
import { seedTexts } from '../support/whole-reading.ts';

describe('documents read side by side', () => {
  const seeds = seedTexts.map(({ name, text }) => ({ name, bytes: Buffer.from(text) }));

  it('give what they give one after the other', async () => {
    const together = await Promise.all(seeds.map(({ name, bytes }) => readDocument(bytes, name)));
    for (const [i, { name, bytes }] of seeds.entries()) expect(together[i]).toEqual(await readDocument(bytes, name));
  });

  it('are read all the same where one among them is none', async () => {
    const files = [seeds[0]!, { name: '空.txt', bytes: Buffer.from('') }, seeds[1]!];
    const [first, nothing, last] = await Promise.allSettled(files.map(({ name, bytes }) => readDocument(bytes, name)));
    expect([first!.status, last!.status]).toEqual(['fulfilled', 'fulfilled']);
    expect(nothing).toMatchObject({ status: 'rejected', reason: expect.any(InvalidInput) });
  });
});
