import { createHash } from 'node:crypto';

/** Equal for two answers that say the same, in whatever order they name their properties. */
export function digestOf(answer: unknown): string {
  return createHash('sha256').update(JSON.stringify(answer, inOrder)).digest('hex');
}

function inOrder(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
