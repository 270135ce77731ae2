import type { PackedKeys } from '../search/keys.ts';

/**
 * Search keys by node. Most nodes have one set of keys, whoever claims them; where claims differ, the keys are those of
 * the merged properties, worked out when the next search needs them.
 */
export interface SearchIndex {
  open(node: number): void;
  close(node: number): void;
  /** The keys of a node's first contribution. */
  set(node: number, text: string, latin: string): void;
  /** One more contribution, whose text keys stand in `keys`. @returns whether it is the first: then `set` them */
  claim(node: number, keys: string, start: number, end: number): boolean;
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
    set(node, text, latin) {
      texts[node] = text;
      latins[node] = latin;
    },
    claim(node, keys, start, end) {
      const known = texts[node]!;
      if (known === unset) return true;
      if (mixed.has(node) || known.length !== end - start || !keys.startsWith(known, start)) {
        mixed.add(node);
        stale.add(node);
      }
      return false;
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
