import { expect, it } from 'vitest';
import { nothing } from '../../../graph/memory/adjacency.ts';
import { createOwnedNodes } from '../../../graph/memory/owned-nodes.ts';
import { seeded } from '../../support/seeded.ts';

it('finds the nodes of an owner and hash, however many come and go', () => {
  const random = seeded(3);
  const owned = createOwnedNodes();
  const known = new Map<number, { owner: number; hash: number }>();
  for (let turn = 0; turn < 300_000; turn++) {
    const node = random.below(200_000);
    if (known.has(node)) {
      owned.remove(node);
      known.delete(node);
    } else {
      const owner = owned.owner(`policy:${random.below(50)}`);
      known.set(node, { owner, hash: random.below(5000) });
      owned.add(node, owner, known.get(node)!.hash);
    }
  }
  const expected = new Map<string, number[]>();
  for (const [node, { owner, hash }] of known) {
    expect(owned.ownerOf(node)).toBe(owner);
    const key = `${owner} ${hash}`;
    expected.set(key, [...(expected.get(key) ?? []), node]);
  }
  for (const [key, nodes] of expected) {
    const [owner, hash] = key.split(' ').map(Number) as [number, number];
    const found: number[] = [];
    for (let node = owned.first(owner, hash); node !== nothing; node = owned.next(node)) found.push(node);
    expect(found.sort((a, b) => a - b)).toEqual(nodes.sort((a, b) => a - b));
  }
  expect(owned.knownOwner('policy:nobody')).toBe(nothing);
});
