import { grown } from '../grown.ts';

/**
 * Which documents contribute to a node or relationship: for each owner a list of (row, place in the row), linked in
 * typed columns. An owner exists as long as something claims it.
 */
export interface Claims {
  add(owner: number, row: number, local: number): void;
  /** Takes one claim off. @returns whether another one is left */
  remove(owner: number, row: number, local: number): boolean;
  /** A new owner took this number: it starts without claims. */
  open(owner: number): void;
  isSingle(owner: number): boolean;
  first(owner: number): number;
  next(claim: number): number;
  row(claim: number): number;
  local(claim: number): number;
}

/** One contribution: a node or relationship of a row. */
export interface Place {
  readonly row: number;
  readonly local: number;
}

/** See adjacency. */
const firstSize = 1 << 19;

const nothing = -1;

/** Contributions to an owner, those of one row in its order. */
export function placesOf(claims: Claims, owner: number): Place[] {
  const found: Place[] = [];
  for (let claim = claims.first(owner); claim !== nothing; claim = claims.next(claim)) {
    found.push({ row: claims.row(claim), local: claims.local(claim) });
  }
  return found.length < 2 ? found : found.sort((a, b) => a.local - b.local);
}

export function createClaims(): Claims {
  let heads = new Int32Array(firstSize);
  let rows = new Int32Array(firstSize);
  let locals = new Int32Array(firstSize);
  let nexts = new Int32Array(firstSize);
  let count = 0;
  let free = nothing;

  function place(): number {
    if (free !== nothing) {
      const claim = free;
      free = nexts[claim]!;
      return claim;
    }
    if (count === rows.length) {
      rows = grown(rows);
      locals = grown(locals);
      nexts = grown(nexts);
    }
    return count++;
  }

  return {
    open(owner) {
      while (owner >= heads.length) heads = grown(heads);
      heads[owner] = nothing;
    },
    add(owner, row, local) {
      const claim = place();
      rows[claim] = row;
      locals[claim] = local;
      nexts[claim] = heads[owner]!;
      heads[owner] = claim;
    },
    remove(owner, row, local) {
      let before = nothing;
      let claim = heads[owner]!;
      while (rows[claim] !== row || locals[claim] !== local) {
        before = claim;
        claim = nexts[claim]!;
      }
      if (before === nothing) heads[owner] = nexts[claim]!;
      else nexts[before] = nexts[claim]!;
      nexts[claim] = free;
      free = claim;
      return heads[owner] !== nothing;
    },
    isSingle: (owner) => nexts[heads[owner]!] === nothing,
    first: (owner) => heads[owner]!,
    next: (claim) => nexts[claim]!,
    row: (claim) => rows[claim]!,
    local: (claim) => locals[claim]!,
  };
}
