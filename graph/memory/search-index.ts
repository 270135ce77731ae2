import type { PackedKeys } from '../search/keys.ts';

/**
 * Search keys by node. Most nodes have one set of keys, whoever claims them; where claims differ, the keys are those of
 * the merged properties, worked out when the next search needs them.
 */
export interface SearchIndex {
  open(node: number): void;
  close(node: number): void;
  /** One more contribution to a node comes with these keys. */
  claim(node: number, text: string, latin: string): void;
  /** A contribution went, others are left. */
  release(node: number): void;
  /** Brings the keys of nodes with differing claims up to date. */
  refresh(keysOf: (node: number) => PackedKeys): void;
  /** By node number; stale at numbers that are free. */
  readonly texts: readonly string[];
  readonly latins: readonly string[];
}

/** No node's keys: those hold separators at least. */
const unset = '';

export function createSearchIndex(): SearchIndex {
  const texts: string[] = [];
  const latins: string[] = [];
  const mixed = new Set<number>();
  const stale = new Set<number>();
  return {
    texts,
    latins,
    open(node) {
      texts[node] = unset;
    },
    close(node) {
      mixed.delete(node);
      stale.delete(node);
    },
    claim(node, text, latin) {
      if (texts[node] === unset) {
        texts[node] = text;
        latins[node] = latin;
      } else if (mixed.has(node) || texts[node] !== text) {
        mixed.add(node);
        stale.add(node);
      }
    },
    release(node) {
      if (mixed.has(node)) stale.add(node);
    },
    refresh(keysOf) {
      for (const node of stale) {
        const keys = keysOf(node);
        texts[node] = keys.text;
        latins[node] = keys.latin;
      }
      stale.clear();
    },
  };
}
