import type { Facts } from '../facts.ts';
import type { Label } from '../label.ts';
import { detailScore, pair } from '../pairing.ts';
import type { Score } from '../score.ts';

/**
 * The primary theme of each task. That a task of another field has none is an answer too, so every task counts once;
 * a task that was not found has no theme right.
 */
export function themeScore(label: Label, facts: Facts): Score {
  const read = facts.tasks.map(({ path }) => ({ task: path, primary: facts.themes.get(path) ?? null }));
  const pairing = pair(label.themes, read, (theme, { task }) => theme.task === task);
  return detailScore(pairing, (theme, { primary }) => theme.primary === primary || theme.alt.includes(primary), {
    at: (t) => t.task,
    label: ({ primary }) => primary ?? 'none',
    read: ({ primary }) => primary ?? 'none',
  });
}
