import { TooMuch } from '../errors.ts';

/** How far one question may go: a walk through hubs must not keep everybody else waiting. */
export interface StepBudget {
  /** @throws TooMuch once more steps were taken than the question may */
  spend(steps: number): void;
}

/** About a second's work where the corpus is large. */
const mostSteps = 5_000_000;

export function createStepBudget(most = mostSteps): StepBudget {
  let left = most;
  return {
    spend(steps) {
      left -= steps;
      if (left >= 0) return;
      throw new TooMuch({
        zh: '这两点之间要走的路太多，没有查完。请减少关系类型，或缩短路径长度，或换更接近的两点，再试一次。',
        en: 'There are too many ways between these two to look at. Allow fewer relationship types or shorter paths, or choose two that are closer, and try again.',
      });
    },
  };
}
