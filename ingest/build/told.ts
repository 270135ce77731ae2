/** The values that are told, in the order in which they are given: what is not known is absent, never undefined. */
export function told<T extends object>(values: T): T {
  const kept: Partial<T> = {};
  for (const name in values) if (values[name] !== undefined) kept[name] = values[name];
  return kept as T;
}
