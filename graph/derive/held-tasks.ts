import { grown } from '../grown.ts';
import type { Compared, Likened } from './likeness.ts';

/**
 * The tasks that are held, by place, in large blocks of numbers: a hundred thousand of them as objects would be walked
 * over by every garbage collection, and each further place in memory is one that a comparison waits for.
 */
export interface HeldTasks {
  /** @param document its number */
  put(place: number, task: Compared, document: number): void;
  take(place: number): void;
  /**
   * Has the processor bring these tasks near, all at once: one after the other, as they are compared, each would be waited
   * for, which takes longer than comparing it.
   */
  fetch(places: readonly number[]): void;
  /** What a task is compared by; good until another one is looked at. */
  look(place: number): Likened;
  at(place: number): Compared;
  documentOf(place: number): number;
}

/**
 * First of a task: document, name, whether it is mainly about its first theme; how many themes, pairs of title and text;
 * what these pairs weigh, in two numbers each.
 */
const head = { document: 0, name: 1, hasMain: 2, themes: 3, title: 4, text: 5, titleTotal: 6, textTotal: 8 } as const;
/** Then these. */
const headLength = 10;

/** Numbers that come from memory together. */
const lineLength = 16;

const blockBits = 16;
/** Numbers in a block; a longer task has one of its own. */
const blockLength = 1 << blockBits;
const nothing = -1;
const wideUnit = 2 ** 32;
const none: Uint32Array = new Uint32Array(0);

/** @param names numbers that stand for the ids of tasks */
export function createHeldTasks(names: {
  readonly numberOf: (task: string) => number;
  readonly textOf: (name: number) => string;
}): HeldTasks {
  let blocks: Uint32Array[] = [];
  /** The last block is filled up to here. */
  let end = blockLength;
  /** Numbers in all blocks, and those among them whose tasks are gone. */
  let filled = 0;
  let dead = 0;
  /** By place: which block, and where in it. */
  let begins = new Int32Array(1 << 10).fill(nothing);

  /** What `fetch` read last: nobody asks, but reading that leaves nothing behind would be left out. */
  const fetched = new Int32Array(1);
  const themes: number[] = [];
  const title = { codes: none, start: 0, end: 0, total: 0 };
  const text = { codes: none, start: 0, end: 0, total: 0 };
  const looked = { theme: undefined as number | undefined, themes, title, text };

  const blockOf = (place: number) => blocks[begins[place]! >>> blockBits]!;
  const startOf = (place: number) => begins[place]! & (blockLength - 1);

  function lengthAt(block: Uint32Array, start: number): number {
    return headLength + block[start + head.themes]! + block[start + head.title]! + block[start + head.text]!;
  }

  /** Makes room for a task of this length, where it begins from now on. */
  function begin(place: number, length: number): number {
    if (end + length > blockLength) {
      blocks.push(new Uint32Array(Math.max(length, blockLength)));
      end = 0;
    }
    const start = end;
    begins[place] = ((blocks.length - 1) << blockBits) | start;
    end += length;
    filled += length;
    return start;
  }

  /** Leaves out what is gone. */
  function closeUp(): void {
    const old = blocks;
    blocks = [];
    end = blockLength;
    filled = 0;
    dead = 0;
    for (let place = 0; place < begins.length; place++) {
      if (begins[place] === nothing) continue;
      const block = old[begins[place]! >>> blockBits]!;
      const from = startOf(place);
      const length = lengthAt(block, from);
      const start = begin(place, length);
      blocks.at(-1)!.set(block.subarray(from, from + length), start);
    }
  }

  function look(place: number): Likened {
    const block = blockOf(place);
    const start = startOf(place);
    const count = block[start + head.themes]!;
    // Emptied, it would need memory of its own again.
    if (themes.length > count) themes.length = count;
    for (let i = 0; i < count; i++) themes[i] = block[start + headLength + i]!;
    looked.theme = block[start + head.hasMain] === 1 ? themes[0] : undefined;
    title.codes = block;
    title.start = start + headLength + count;
    title.end = title.start + block[start + head.title]!;
    title.total = wide(block, start + head.titleTotal);
    text.codes = block;
    text.start = title.end;
    text.end = text.start + block[start + head.text]!;
    text.total = wide(block, start + head.textTotal);
    return looked;
  }

  return {
    put(place, { task, theme, themes, title, text }, document) {
      while (place >= begins.length) begins = grown(begins).fill(nothing, begins.length);
      const titleLength = title.end - title.start;
      const textLength = text.end - text.start;
      const start = begin(place, headLength + themes.length + titleLength + textLength);
      const block = blocks.at(-1)!;
      block[start + head.document] = document;
      block[start + head.name] = names.numberOf(task);
      block[start + head.hasMain] = theme === undefined ? 0 : 1;
      block[start + head.themes] = themes.length;
      block[start + head.title] = titleLength;
      block[start + head.text] = textLength;
      putWide(block, start + head.titleTotal, title.total);
      putWide(block, start + head.textTotal, text.total);
      block.set(themes, start + headLength);
      const titleAt = start + headLength + themes.length;
      block.set(title.codes.subarray(title.start, title.end), titleAt);
      block.set(text.codes.subarray(text.start, text.end), titleAt + titleLength);
    },
    take(place) {
      dead += lengthAt(blockOf(place), startOf(place));
      begins[place] = nothing;
      if (dead > blockLength && 2 * dead > filled) closeUp();
    },
    fetch(places) {
      let heads = 0;
      for (const place of places) heads ^= blockOf(place)[startOf(place)]!;
      for (const place of places) {
        const block = blockOf(place);
        const start = startOf(place);
        const end = start + lengthAt(block, start);
        for (let at = start + lineLength; at < end; at += lineLength) heads ^= block[at]!;
      }
      fetched[0] = heads;
    },
    look,
    at(place) {
      const { theme, themes, title, text } = look(place);
      const task = names.textOf(blockOf(place)[startOf(place) + head.name]!);
      return { task, theme, themes: [...themes], title: { ...title }, text: { ...text } };
    },
    documentOf: (place) => blockOf(place)[startOf(place) + head.document]!,
  };
}

/** A whole number that may need more than 32 bits. */
const wide = (block: Uint32Array, at: number) => block[at]! * wideUnit + block[at + 1]!;

function putWide(block: Uint32Array, at: number, value: number): void {
  block[at] = value / wideUnit;
  block[at + 1] = value % wideUnit;
}
