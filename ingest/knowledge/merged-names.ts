import type { NamedUnit } from './named-unit.ts';

/**
 * Bureaus merged of several, mostly in counties (住建交通局, 农业农村和水利局, 教科体局): a name that is nothing but two or
 * more known functions stands on the line of the first. Nothing is put together from single letters but for a 局.
 */
export function mergedNames(components: ReadonlyMap<string, NamedUnit>): (folded: string) => NamedUnit | undefined {
  const known = new Map<string, NamedUnit | undefined>();
  const longest = Math.max(0, ...[...components.keys()].map((component) => component.length));
  const firstOf = (name: string, least: number, parts: number): string | undefined => {
    if (name === '') return parts > 1 ? '' : undefined;
    for (let length = Math.min(longest, name.length); length >= least; length--) {
      const part = name.slice(0, length);
      if (components.has(part) && firstOf(name.slice(length), least, parts + 1) !== undefined) return part;
    }
    return undefined;
  };
  const find = (folded: string): NamedUnit | undefined => {
    const first = firstOf(folded.slice(0, -1), folded.endsWith('局') ? 1 : 2, 0);
    return first === undefined ? undefined : components.get(first);
  };
  return (folded) => {
    if (folded.length < 4 || folded.length > longestMerged || !/[局委厅]$/.test(folded)) return undefined;
    if (known.has(folded)) return known.get(folded);
    const found = find(folded);
    if (known.size >= mostRemembered) known.clear();
    known.set(folded, found);
    return found;
  };
}
const longestMerged = 16;
const mostRemembered = 20_000;
