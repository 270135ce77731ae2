/** By what the neighbours of a hub stand together. */
export const groupings = ['policy', 'theme', 'region', 'year'] as const;
export type GroupBy = (typeof groupings)[number];

/** What a node is put into a group by; each is told only when it is asked for, and undefined where there is none. */
export interface GroupTraits {
  readonly isTask: boolean;
  /** Id of a task's document. */
  policy(): string | undefined;
  /** Id of a task's first theme. */
  theme(): string | undefined;
  /** Of a document, or of a task's: a year, or that it is undated. */
  year(): string | undefined;
  /** Code of a region. */
  region(): string | undefined;
}

/**
 * In which group a node stands, wherever it is counted or drawn: a task by its document, its first theme, the year or
 * region of its document; whatever has nothing of the kind, by its region. Empty where it has none.
 */
export function groupKey(by: GroupBy, { isTask, policy, theme, year, region }: GroupTraits): string {
  if (by === 'policy' && isTask) return policy() ?? '';
  if (by === 'theme' && isTask) return theme() ?? '';
  return (by === 'year' ? year() : undefined) ?? region() ?? '';
}
