/** A list of values as one line of a difference: what is absent is left out. */
export function line(...values: readonly unknown[]): string {
  return values
    .filter((value) => value !== null && value !== undefined && value !== '')
    .map((value) => (Array.isArray(value) ? value.join('–') : String(value)))
    .join(' · ');
}
