import { describe, expect, it } from 'vitest';
import { countedPlaces } from '../../../../web/views/reader/counted.ts';
import { seededClientForTests } from '../../../support/seeded-client.ts';

const seeded = seededClientForTests();

describe('the places behind the figures of a document', () => {
  it('are as many as the figures count, in every seed, and each prints what it counts', async () => {
    const { client } = seeded;
    const { documents } = await client.stats({});
    expect(documents).toHaveLength(5);
    for (const { id, file, assignments, targets, citations } of documents) {
      const { mentions, text } = await client.document({ id });
      const places = (label: 'Department' | 'Target' | 'Policy') => countedPlaces(mentions, label);
      expect([places('Department').length, places('Target').length, places('Policy').length], file).toEqual([
        assignments,
        targets,
        citations,
      ]);
      for (const { start, end } of places('Target')) expect(text.slice(start, end)).not.toBe('');
    }
  });
});
