import { nothing } from './adjacency.ts';

/**
 * Nodes whose ids are built on a policy's (its tasks and targets, nearly all there are), found by that policy and a hash
 * of the rest of the id: opening a store makes none of these ids.
 */
export interface OwnedNodes {
  /** The number that stands for a policy here, and back. */
  owner(policyId: string): number;
  /** `nothing` where none stands for it. */
  knownOwner(policyId: string): number;
  policyId(owner: number): string;
  /** `nothing` for a node that no policy owns. */
  ownerOf(node: number): number;
  add(node: number, owner: number, hash: number): void;
  remove(node: number): void;
  /** The first node of this owner and hash, and the next of the same; `nothing` at the end. */
  first(owner: number, hash: number): number;
  next(node: number): number;
}

/** See adjacency. */
const firstSize = 1 << 17;

export function createOwnedNodes(): OwnedNodes {
  const owners = new Map<string, number>();
  const policyIds: string[] = [];
  let heads = new Int32Array(firstSize).fill(nothing);
  // By node.
  let nexts = new Int32Array(firstSize);
  let hashes = new Uint32Array(firstSize);
  let ownerOf = new Int32Array(firstSize).fill(nothing);
  let count = 0;

  const bucketOf = (owner: number, hash: number) =>
    (Math.imul(hash ^ Math.imul(owner, 0x9e3779b1), 0x85ebca6b) >>> 7) & (heads.length - 1);

  function chain(node: number): void {
    const bucket = bucketOf(ownerOf[node]!, hashes[node]!);
    nexts[node] = heads[bucket]!;
    heads[bucket] = node;
  }

  function makeRoom(node: number): void {
    if (node >= ownerOf.length) {
      const size = Math.max(2 * ownerOf.length, node + 1);
      nexts = copied(nexts, new Int32Array(size));
      hashes = copied(hashes, new Uint32Array(size));
      ownerOf = copied(ownerOf, new Int32Array(size).fill(nothing));
    }
    if (count < heads.length) return;
    heads = new Int32Array(2 * heads.length).fill(nothing);
    for (let other = 0; other < ownerOf.length; other++) if (ownerOf[other] !== nothing) chain(other);
  }

  function from(node: number, owner: number, hash: number): number {
    let found = node;
    while (found !== nothing && (ownerOf[found] !== owner || hashes[found] !== hash)) found = nexts[found]!;
    return found;
  }

  return {
    owner(policyId) {
      let owner = owners.get(policyId);
      if (owner === undefined) {
        owner = policyIds.push(policyId) - 1;
        owners.set(policyId, owner);
      }
      return owner;
    },
    knownOwner: (policyId) => owners.get(policyId) ?? nothing,
    policyId: (owner) => policyIds[owner]!,
    ownerOf: (node) => ownerOf[node] ?? nothing,
    add(node, owner, hash) {
      makeRoom(node);
      ownerOf[node] = owner;
      hashes[node] = hash;
      chain(node);
      count++;
    },
    remove(node) {
      const bucket = bucketOf(ownerOf[node]!, hashes[node]!);
      if (heads[bucket] === node) heads[bucket] = nexts[node]!;
      else {
        let before = heads[bucket]!;
        while (nexts[before] !== node) before = nexts[before]!;
        nexts[before] = nexts[node]!;
      }
      ownerOf[node] = nothing;
      count--;
    },
    first: (owner, hash) => from(heads[bucketOf(owner, hash)]!, owner, hash),
    next: (node) => from(nexts[node]!, ownerOf[node]!, hashes[node]!),
  };
}

function copied<T extends Int32Array | Uint32Array>(column: T, larger: T): T {
  larger.set(column);
  return larger;
}
