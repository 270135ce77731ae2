import type { Compared, Pairs } from './likeness.ts';

/**
 * The pairs of a document's tasks, one after the other in one block of bytes: a hundred thousand tasks that are held as
 * objects would be walked over by every garbage collection.
 */
export interface PackedPairs {
  readonly codes: Uint32Array;
  readonly rarities: Uint8Array;
  /** Where the pairs of a title end, and those of the text, task by task; and what they weigh. */
  readonly ends: Uint32Array;
  readonly totals: Float64Array;
}

export function packPairs(tasks: readonly Pick<Compared, 'title' | 'text'>[]): PackedPairs {
  const all = tasks.flatMap(({ title, text }) => [title, text]);
  const count = all.reduce((sum, { start, end }) => sum + end - start, 0);
  const block = new ArrayBuffer(all.length * 12 + count * 5);
  const packed = {
    totals: new Float64Array(block, 0, all.length),
    ends: new Uint32Array(block, all.length * 8, all.length),
    codes: new Uint32Array(block, all.length * 12, count),
    rarities: new Uint8Array(block, all.length * 12 + count * 4, count),
  };
  let end = 0;
  for (const [i, pairs] of all.entries()) {
    packed.codes.set(pairs.codes.subarray(pairs.start, pairs.end), end);
    packed.rarities.set(pairs.rarities.subarray(pairs.start, pairs.end), end);
    end += pairs.end - pairs.start;
    packed.ends[i] = end;
    packed.totals[i] = pairs.total;
  }
  return packed;
}

/** Those of a task, by its place in the document. */
export function pairsAt(packed: PackedPairs, task: number): Pick<Compared, 'title' | 'text'> {
  return { title: part(packed, 2 * task), text: part(packed, 2 * task + 1) };
}

function part({ codes, rarities, ends, totals }: PackedPairs, i: number): Pairs {
  return { codes, rarities, start: i === 0 ? 0 : ends[i - 1]!, end: ends[i]!, total: totals[i]! };
}
