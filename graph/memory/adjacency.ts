import { grown } from '../grown.ts';

/**
 * Nodes and relationships as integers in typed columns. Each node has a list of the relationships that leave it and one
 * of those that reach it, linked both ways, so adding and removing one takes the same time whatever its ends carry.
 * Freed places are used again.
 */
export interface Adjacency {
  addNode(label: number): number;
  /** The node has no relationships any more. */
  removeNode(node: number): void;
  addRelationship(type: number, from: number, to: number, code: number): number;
  removeRelationship(relationship: number): void;
  /** −1 where there is none. */
  find(type: number, from: number, to: number, code: number): number;
  /** Upper bounds of the numbers in use: columns beside this one are that long. */
  readonly nodeBound: number;
  readonly relationshipBound: number;
  /** Label index of a node; 255 for a freed place. */
  label(node: number): number;
  /** Type index of a relationship; 255 for a freed place. */
  type(relationship: number): number;
  code(relationship: number): number;
  from(relationship: number): number;
  to(relationship: number): number;
  /** First and next relationship that leaves (reaches) a node; −1 at the end. */
  firstOut(node: number): number;
  nextOut(relationship: number): number;
  firstIn(node: number): number;
  nextIn(relationship: number): number;
  degree(node: number): number;
}

/** Room for a large corpus from the start: pages of memory that are never touched cost nothing, growing does. */
const firstNodes = 1 << 17;
const firstRelationships = 1 << 19;

export const nothing = -1;
/** Label and type of a place that is free. */
export const freed = 255;

export function createAdjacency(): Adjacency {
  let nodeCount = 0;
  let labels = new Uint8Array(firstNodes);
  let headOut = new Int32Array(firstNodes);
  let headIn = new Int32Array(firstNodes);
  let outDegree = new Int32Array(firstNodes);
  let inDegree = new Int32Array(firstNodes);
  const freeNodes: number[] = [];

  let count = 0;
  let types = new Uint8Array(firstRelationships);
  let codes = new Uint8Array(firstRelationships);
  let froms = new Int32Array(firstRelationships);
  let tos = new Int32Array(firstRelationships);
  let nextOut = new Int32Array(firstRelationships);
  let previousOut = new Int32Array(firstRelationships);
  let nextIn = new Int32Array(firstRelationships);
  let previousIn = new Int32Array(firstRelationships);
  const freeRelationships: number[] = [];

  function newNode(): number {
    if (freeNodes.length > 0) return freeNodes.pop()!;
    if (nodeCount === labels.length) {
      const size = nodeCount * 2;
      labels = grown(labels, size);
      headOut = grown(headOut, size);
      headIn = grown(headIn, size);
      outDegree = grown(outDegree, size);
      inDegree = grown(inDegree, size);
    }
    return nodeCount++;
  }

  function newRelationship(): number {
    if (freeRelationships.length > 0) return freeRelationships.pop()!;
    if (count === types.length) {
      const size = count * 2;
      types = grown(types, size);
      codes = grown(codes, size);
      froms = grown(froms, size);
      tos = grown(tos, size);
      nextOut = grown(nextOut, size);
      previousOut = grown(previousOut, size);
      nextIn = grown(nextIn, size);
      previousIn = grown(previousIn, size);
    }
    return count++;
  }

  return {
    addNode(label) {
      const node = newNode();
      labels[node] = label;
      headOut[node] = nothing;
      headIn[node] = nothing;
      outDegree[node] = 0;
      inDegree[node] = 0;
      return node;
    },
    removeNode(node) {
      labels[node] = freed;
      freeNodes.push(node);
    },
    addRelationship(type, from, to, code) {
      const r = newRelationship();
      types[r] = type;
      codes[r] = code;
      froms[r] = from;
      tos[r] = to;
      const out = headOut[from]!;
      nextOut[r] = out;
      previousOut[r] = nothing;
      if (out !== nothing) previousOut[out] = r;
      headOut[from] = r;
      const into = headIn[to]!;
      nextIn[r] = into;
      previousIn[r] = nothing;
      if (into !== nothing) previousIn[into] = r;
      headIn[to] = r;
      outDegree[from]!++;
      inDegree[to]!++;
      return r;
    },
    removeRelationship(r) {
      const from = froms[r]!;
      const to = tos[r]!;
      if (previousOut[r] === nothing) headOut[from] = nextOut[r]!;
      else nextOut[previousOut[r]!] = nextOut[r]!;
      if (nextOut[r] !== nothing) previousOut[nextOut[r]!] = previousOut[r]!;
      if (previousIn[r] === nothing) headIn[to] = nextIn[r]!;
      else nextIn[previousIn[r]!] = nextIn[r]!;
      if (nextIn[r] !== nothing) previousIn[nextIn[r]!] = previousIn[r]!;
      outDegree[from]!--;
      inDegree[to]!--;
      types[r] = freed;
      freeRelationships.push(r);
    },
    find(type, from, to, code) {
      if (outDegree[from]! <= inDegree[to]!) {
        for (let r = headOut[from]!; r !== nothing; r = nextOut[r]!) {
          if (tos[r] === to && types[r] === type && codes[r] === code) return r;
        }
      } else {
        for (let r = headIn[to]!; r !== nothing; r = nextIn[r]!) {
          if (froms[r] === from && types[r] === type && codes[r] === code) return r;
        }
      }
      return nothing;
    },
    get nodeBound() {
      return nodeCount;
    },
    get relationshipBound() {
      return count;
    },
    label: (node) => labels[node]!,
    type: (r) => types[r]!,
    code: (r) => codes[r]!,
    from: (r) => froms[r]!,
    to: (r) => tos[r]!,
    firstOut: (node) => headOut[node]!,
    nextOut: (r) => nextOut[r]!,
    firstIn: (node) => headIn[node]!,
    nextIn: (r) => nextIn[r]!,
    degree: (node) => outDegree[node]! + inDegree[node]!,
  };
}
