/**
 * Work that pauses between its steps. Reading goes through some 800 functions and 500 patterns, most of them a few times a
 * document: done for one document after the other, much of the time goes into fetching that code into the processor's near
 * memory again. Where several documents are under way, each takes one step in turn, and the code of a step is fetched once
 * for all of them.
 */
export type Steps<T> = Generator<void, T, void>;

/** So many documents side by side: with more, what each of them holds takes the near memory from the code. */
export const sideBySide = 16;
/** A larger file is read alone: each that is under way takes many times its size in memory. */
const mostBytes = 1_000_000;

/** Whether a file of so many bytes may be read beside those that are under way, whose sizes these are. */
export function mayJoin(underWay: readonly number[], bytes: number): boolean {
  if (underWay.length === 0) return true;
  return underWay.length < sideBySide && underWay.reduce((all, size) => all + size, bytes) <= mostBytes;
}

/** One step after the other. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** After each step the others that are under way take theirs. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await undefined;
  }
}
