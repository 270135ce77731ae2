/** What is labelled and what was read, where they differ. One of the two is absent where the other stands alone. */
export interface Difference {
  /** Path of the task, `policy`, or the name of a field. */
  readonly at: string;
  readonly labelled?: string;
  readonly read?: string;
}

/** How well one thing was read: how much is labelled, how much was read, how much of that is right. */
export interface Score {
  readonly labelled: number;
  readonly read: number;
  readonly right: number;
  readonly differences: readonly Difference[];
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const nothing: Score = { labelled: 0, read: 0, right: 0, differences: [] };

/** Rates of a score; undefined where there was nothing to read and nothing was read. */
export function ratesOf({ labelled, read, right }: Score): Rates | undefined {
  if (labelled === 0 && read === 0) return undefined;
  return {
    precision: read === 0 ? 0 : right / read,
    recall: labelled === 0 ? 0 : right / labelled,
    f1: (2 * right) / (labelled + read),
  };
}

/** Several scores as one: every entry counts the same, whichever document it stands in. */
export function together(scores: readonly Score[]): Score {
  return {
    labelled: sum(scores.map((s) => s.labelled)),
    read: sum(scores.map((s) => s.read)),
    right: sum(scores.map((s) => s.right)),
    differences: scores.flatMap((s) => s.differences),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
