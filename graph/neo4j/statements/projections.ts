import { type Label, labelNames, labels } from '../../schema/labels.ts';
import type { Properties } from '../../schema/property.ts';
import { type RelationshipType, relationshipTypeNames, relationshipTypes } from '../../schema/relationships.ts';

/**
 * What statements return of nodes and relationships, from the schema: the properties that a summary holds, without heavy
 * ones, evidence and search keys.
 */
export function lightNode(variable: string, of: readonly Label[] = labelNames): string {
  const names = of.flatMap((label) =>
    Object.entries(labels[label].properties as Properties).flatMap(([name, { heavy }]) => (heavy ? [] : [name])),
  );
  return projection(variable, ['id', ...names]);
}

/** The same of relationships of these types. */
export function lightRelationship(variable: string, of: readonly RelationshipType[] = relationshipTypeNames): string {
  const names = of.flatMap((type) => Object.keys(relationshipTypes[type].properties));
  return projection(variable, ['id', 'source', 'confidence', ...names]);
}

function projection(variable: string, names: readonly string[]): string {
  return `${variable} {${[...new Set(names)].map((name) => `.${name}`).join(', ')}}`;
}
