import type { Correspondence } from '../derive/correspond.ts';
import { grown } from '../grown.ts';
import { createNumbering } from '../numbering.ts';
import { nothing } from './adjacency.ts';

/**
 * Correspondences by number, in typed columns: there are many times as many as documents, and as objects they would be
 * walked over by every garbage collection. Each has two ends, 2n where it starts and 2n + 1 where it leads to; the ends
 * at one document are linked both ways, so what a document has is taken out without looking at what the others have.
 */
export interface CorrespondenceColumns {
  add(correspondence: Correspondence): number;
  remove(number: number): void;
  /** Undefined for a number that none has. */
  at(number: number): Correspondence | undefined;
  /** Numbers of those that a document has, in no order. */
  of(document: string): number[];
  /** All numbers are below. */
  readonly bound: number;
}

const first = 1 << 10;

export function createCorrespondenceColumns(): CorrespondenceColumns {
  const documentNumbers = createNumbering();
  const taskNumbers = createNumbering();
  /** By document: the first of its ends. */
  let heads = new Int32Array(first).fill(nothing);
  // By end; no document where the correspondence is gone.
  let documents = new Int32Array(2 * first);
  let tasks = new Int32Array(2 * first);
  let nexts = new Int32Array(2 * first);
  let previous = new Int32Array(2 * first);
  /** By number: the score in hundredths, and bits for the rest. */
  let said = new Uint16Array(first);
  let bound = 0;
  const free: number[] = [];

  function newNumber(): number {
    if (free.length > 0) return free.pop()!;
    if (bound === said.length) {
      documents = grown(documents);
      tasks = grown(tasks);
      nexts = grown(nexts);
      previous = grown(previous);
      said = grown(said);
    }
    return bound++;
  }

  function link(end: number, { document, task }: Correspondence['from']): void {
    const number = documentNumbers.numberOf(document);
    if (number >= heads.length) heads = grown(heads).fill(nothing, heads.length);
    const next = heads[number]!;
    documents[end] = number;
    tasks[end] = taskNumbers.numberOf(task);
    nexts[end] = next;
    previous[end] = nothing;
    if (next !== nothing) previous[next] = end;
    heads[number] = end;
  }

  function unlink(end: number): void {
    const [before, after] = [previous[end]!, nexts[end]!];
    if (before === nothing) heads[documents[end]!] = after;
    else nexts[before] = after;
    if (after !== nothing) previous[after] = before;
    documentNumbers.release(documents[end]!);
    taskNumbers.release(tasks[end]!);
    documents[end] = nothing;
  }

  const endAt = (end: number) => ({
    document: documentNumbers.textOf(documents[end]!),
    task: taskNumbers.textOf(tasks[end]!),
  });

  return {
    add({ from, to, upward, score, kind }) {
      const number = newNumber();
      link(2 * number, from);
      link(2 * number + 1, to);
      said[number] = Math.round(score * 100) | (upward ? upwardBit : 0) | (kind === 'same' ? sameBit : 0);
      return number;
    },
    remove(number) {
      unlink(2 * number);
      unlink(2 * number + 1);
      free.push(number);
    },
    at(number) {
      if (documents[2 * number] === nothing) return undefined;
      const words = said[number]!;
      return {
        from: endAt(2 * number),
        to: endAt(2 * number + 1),
        upward: (words & upwardBit) !== 0,
        score: (words & scoreBits) / 100,
        kind: words & sameBit ? 'same' : 'part-of',
      };
    },
    of(document) {
      const number = documentNumbers.known(document);
      const found: number[] = [];
      if (number === undefined) return found;
      for (let end = heads[number] ?? nothing; end !== nothing; end = nexts[end]!) found.push(end >> 1);
      return found;
    },
    get bound() {
      return bound;
    },
  };
}

const scoreBits = 0xff;
const upwardBit = 0x100;
const sameBit = 0x200;
