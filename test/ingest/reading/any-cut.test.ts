import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStructure, type Seed, seeds, seedText } from './read-structure.ts';

test('any cut of a seed is read without an exception, and everything found lies inside the text', () => {
  const cuts = fc.record({
    seed: fc.constantFrom(...(Object.keys(seeds) as Seed[])),
    from: fc.nat(6500),
    length: fc.nat(3000),
  });
  fc.assert(
    fc.property(cuts, ({ seed, from, length }) => {
      const { text, header, outline, citations } = readStructure(seedText(seed).slice(from, from + length));
      const spans = [
        header.body,
        ...header.issuers,
        ...header.findings,
        outline.preamble,
        outline.closing,
        ...outline.items,
        ...citations,
        ...outline.items.flatMap(({ title, marker }) => [title, marker]),
        ...citations.map(({ context }) => context),
      ];
      for (const { start = 0, end = 0 } of spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.text.length);
      }
    }),
    { numRuns: 60 },
  );
});
