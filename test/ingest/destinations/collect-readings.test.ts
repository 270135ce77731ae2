import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../../graph/errors.ts';
import { collectReadings } from '../../../ingest/destinations/collect-readings.ts';
import { readDocument } from '../../../ingest/read-document.ts';
import { seedTexts } from '../../support/whole-reading.ts';

describe('documents handed to a destination that reads here', () => {
  const [seed] = seedTexts;
  const bytes = Buffer.from(seed!.text);

  it('are begun at once, and count when they are asked for', async () => {
    const { readings, begin } = collectReadings(readDocument);
    const take = begin(bytes, seed!.name);
    expect(readings.size).toBe(0);
    const { outcome, document } = await take();
    expect(outcome).toBe('added');
    expect([...readings.keys()]).toEqual([document!.id]);
  });

  it('and cannot be read end nothing until somebody asks for them', async () => {
    const unasked: unknown[] = [];
    const note = (error: unknown) => unasked.push(error);
    process.on('unhandledRejection', note);
    const { readings, begin } = collectReadings(readDocument);
    const take = begin(new Uint8Array(0), '空.txt');
    await setImmediate();
    process.off('unhandledRejection', note);
    expect(unasked).toEqual([]);
    await expect(take()).rejects.toBeInstanceOf(InvalidInput);
    expect(readings.size).toBe(0);
  });
});
