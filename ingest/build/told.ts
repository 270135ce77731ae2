/** The values that are told, in the order in which they are given: what is not known is absent, never undefined. */
export function told<T extends object>(values: T): T {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) if (value !== undefined) kept[name] = value;
  return kept as T;
}
