import type { Compared } from './likeness.ts';

/**
 * A document's tasks as they are held, in one block of bytes: a hundred thousand tasks that are held as objects would be
 * walked over by every garbage collection, and each further place in memory is one that a comparison waits for.
 */
export interface PackedTasks {
  /**
   * First where each task begins; there its name, whether it is mainly about its first theme, how many themes, pairs of
   * the title and of the text it has, and then these.
   */
  readonly words: Uint32Array;
  /** What the pairs weigh, of a title and of a text in turns. */
  readonly totals: Float64Array;
}

const counts = 5;

/** @param nameOf the number that stands for a task's id */
export function packTasks(tasks: readonly Compared[], nameOf: (task: string) => number): PackedTasks {
  const lengths = tasks.map(({ themes, title, text }) => counts + themes.length + length(title) + length(text));
  const size = lengths.reduce((sum, each) => sum + each, tasks.length);
  const block = new ArrayBuffer(16 * tasks.length + 4 * size);
  const totals = new Float64Array(block, 0, 2 * tasks.length);
  const words = new Uint32Array(block, 16 * tasks.length);
  let at = tasks.length;
  for (const [i, { task, theme, themes, title, text }] of tasks.entries()) {
    words[i] = at;
    words.set([nameOf(task), theme === undefined ? 0 : 1, themes.length, length(title), length(text), ...themes], at);
    const titleAt = at + counts + themes.length;
    words.set(title.codes.subarray(title.start, title.end), titleAt);
    words.set(text.codes.subarray(text.start, text.end), titleAt + length(title));
    totals.set([title.total, text.total], 2 * i);
    at += lengths[i]!;
  }
  return { words, totals };
}

/** A task by its place in the document, over the columns that hold it. */
export function taskAt({ words, totals }: PackedTasks, i: number, nameOf: (task: number) => string): Compared {
  const at = words[i]!;
  const title = at + counts + words[at + 2]!;
  const text = title + words[at + 3]!;
  const themes: number[] = [];
  for (let theme = at + counts; theme < title; theme++) themes.push(words[theme]!);
  return {
    task: nameOf(words[at]!),
    theme: words[at + 1] === 1 ? themes[0] : undefined,
    themes,
    title: { codes: words, start: title, end: text, total: totals[2 * i]! },
    text: { codes: words, start: text, end: text + words[at + 4]!, total: totals[2 * i + 1]! },
  };
}

const length = ({ start, end }: Compared['text']) => end - start;
