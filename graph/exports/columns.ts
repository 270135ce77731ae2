import { byCodePoint, type Graph, type PropertyValues } from '../graph.ts';

export type ColumnType = 'string' | 'double' | 'boolean';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

/** A property as one flat value, for formats that know no lists: a list is joined by `；`. */
export function flat(value: unknown): string | number | boolean | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) ? value.map(String).join('；') : JSON.stringify(value);
}

/**
 * The properties that the items have, by name, each with the one type that holds all its values: a target's value is
 * here a number and there a range, so it is a string.
 */
export function columnsOf(items: Iterable<PropertyValues>): Column[] {
  const types = new Map<string, ColumnType>();
  for (const properties of items) {
    for (const [name, value] of Object.entries(properties)) {
      const type = typeOf(flat(value));
      if (type === undefined) continue;
      const before = types.get(name);
      types.set(name, before === undefined || before === type ? type : 'string');
    }
  }
  return [...types].map(([name, type]) => ({ name, type })).sort((a, b) => byCodePoint(a.name, b.name));
}

function typeOf(value: string | number | boolean | undefined): ColumnType | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number') return 'double';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}

/** What a relationship says beside its ends, with its first evidence flat beside it: every line opens its sentence. */
export function relationshipProperties(relationship: Graph['relationships'][number]): PropertyValues {
  const { properties, source, sourceDetail, evidence } = relationship;
  const [first] = evidence;
  return {
    ...properties,
    source,
    ...(sourceDetail !== undefined && { sourceDetail }),
    evidenceCount: evidence.length,
    ...(first && {
      file: first.file,
      start: first.start,
      end: first.end,
      quote: first.quote,
      method: first.method,
      confidence: first.confidence,
    }),
  };
}
