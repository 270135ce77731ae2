import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCorrespondences } from '../../../graph/derive/correspondences.ts';
import { type DocumentFeatures, documentFeatures } from '../../../graph/derive/features.ts';
import { createRepresentatives, type Standing } from '../../../graph/derive/representatives.ts';
import { readSeeds } from '../../support/seeds.ts';

const standing = fc.record({
  document: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  policy: fc.constantFrom('晋1', '黔1', undefined),
  taskCount: fc.nat(2),
});
const step = fc.oneof(standing, standing, fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));

describe('who stands for a policy in comparisons', () => {
  it('follows from the documents that are in alone, and each change tells exactly what it changed', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const kept = createRepresentatives();
        const held = new Map<string, Standing>();
        const told = new Set<string>();
        for (const each of steps) {
          const { leaving, entering } = typeof each === 'string' ? kept.take(each) : kept.put(each);
          if (typeof each === 'string') held.delete(each);
          else held.set(each.document, each);
          for (const document of leaving) expect(told.delete(document)).toBe(true);
          for (const document of entering) told.add(document);
          const afresh = createRepresentatives();
          for (const document of [...held.values()].reverse()) afresh.put(document);
          expect([...told].sort()).toEqual([...afresh.all()].sort());
        }
      }),
    );
  });

  it('is the fullest of its copies, of equally full ones that with the smallest id', () => {
    const copies = createRepresentatives();
    copies.put({ document: 'b', policy: '晋1', taskCount: 20 });
    copies.put({ document: 'a', policy: '晋1', taskCount: 3 });
    expect(copies.all()).toEqual(['b']);
    expect(copies.put({ document: 'aa', policy: '晋1', taskCount: 20 })).toEqual({ leaving: ['b'], entering: ['aa'] });
    expect(copies.take('aa')).toEqual({ leaving: ['aa'], entering: ['b'] });
  });
});

describe('many copies of one policy', () => {
  it('are not compared with each other, and with another policy once', async () => {
    const [first, second] = (await readSeeds()).map(({ contribution }) => documentFeatures(contribution)).slice(3, 5);
    const held = new Map<string, DocumentFeatures>();
    const correspondences = createCorrespondences(
      () => [],
      (document) => held.get(document)!,
    );
    const known = new Map<string, number>();
    const add = (features: DocumentFeatures) => {
      held.set(features.document, features);
      const { gone, found } = correspondences.add(features);
      for (const document of gone) known.delete(document);
      if (found.length > 0) known.set(features.document, found.length);
    };
    add(first!);
    for (let copy = 99; copy >= 0; copy--) add({ ...second!, document: `copy ${String(copy).padStart(2, '0')}` });
    expect([...known.keys()]).toEqual(['copy 00']);
    expect(known.get('copy 00')).toBeGreaterThan(5);
  });
});
