import neo4j from 'neo4j-driver';

/**
 * Values as the driver sends them. JavaScript has one kind of number, Neo4j two: whole ones are sent as integers, so that
 * a year reads 2022 in Neo4j Browser; in a list that holds any other number all are floats, as Neo4j keeps lists of one
 * type. Read again both are the same number.
 */
export function toSent(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (ArrayBuffer.isView(value) || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return isFractional(value) ? value : value.map(toSent);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toSent(each)]));
}

const isFractional = (list: readonly unknown[]) =>
  list.some((each) => typeof each === 'number' && !Number.isSafeInteger(each));
