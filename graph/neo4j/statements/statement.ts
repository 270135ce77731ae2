/**
 * A statement of the catalogue: whole, named, with parameters. What varies from question to question is a parameter;
 * where Cypher allows none (a label, a relationship type) there is one statement for each that the schema declares.
 */
export interface Statement {
  /** Says in a log or a failed test which one it was. */
  readonly name: string;
  readonly text: string;
}

export const statement = (name: string, text: string): Statement => ({ name, text: text.trim() });

/** One statement for each label or relationship type of the schema. */
export function statementsFor<Name extends string>(
  names: readonly Name[],
  make: (name: Name) => Statement,
): Readonly<Record<Name, Statement>> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Statement>;
}
