import type { PackedKeys } from '../search/keys.ts';

/**
 * Which nodes have search keys that no single document says: most nodes have one set of keys, whoever claims them, and
 * it stands in their documents' rows. Where claims differ, the keys are those of the merged properties, worked out when
 * the next search needs them.
 */
export interface SearchIndex {
  /** @param saying equal where two contributions have the same keys */
  open(node: number, saying: number): void;
  /** One more contribution. */
  claim(node: number, saying: number): void;
  /** A contribution went, others are left. */
  release(node: number): void;
  close(node: number): void;
  /** The keys of nodes with differing claims, up to date. */
  merged(keysOf: (node: number) => PackedKeys): ReadonlyMap<number, PackedKeys>;
}

export function createSearchIndex(): SearchIndex {
  let sayings = new Float64Array(1 << 17);
  const mixed = new Map<number, PackedKeys>();
  const stale = new Set<number>();
  const unknown: PackedKeys = { text: '', latin: '' };
  return {
    open(node, saying) {
      if (node >= sayings.length) {
        const larger = new Float64Array(2 * node);
        larger.set(sayings);
        sayings = larger;
      }
      sayings[node] = saying;
    },
    claim(node, saying) {
      if (sayings[node] === saying && (mixed.size === 0 || !mixed.has(node))) return;
      mixed.set(node, unknown);
      stale.add(node);
    },
    release(node) {
      if (mixed.has(node)) stale.add(node);
    },
    close(node) {
      mixed.delete(node);
      stale.delete(node);
    },
    merged(keysOf) {
      for (const node of stale) mixed.set(node, keysOf(node));
      stale.clear();
      return mixed;
    },
  };
}
