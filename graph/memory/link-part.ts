import type { ContributedRelationship } from '../contribution.ts';
import { type RelationshipType, relationshipTypes } from '../schema/relationships.ts';
import { discriminatorText } from './discriminator.ts';

/**
 * The properties of a document's relationships as one JSON text: the names of each type once, then for each relationship
 * its values in their order. Discriminating properties are left out: the relationship's code says them.
 */
type Names = Partial<Record<RelationshipType, readonly string[]>>;
type Values = readonly unknown[];

const written: Names = Object.fromEntries(
  Object.entries(relationshipTypes).flatMap(([type, { properties, discriminator }]) => {
    const names = Object.keys(properties).filter((name) => !(discriminator as readonly string[]).includes(name));
    return names.length > 0 ? [[type, names]] : [];
  }),
);

export function writeLinks(relationships: readonly ContributedRelationship[]): string {
  return JSON.stringify([written, relationships.map(valuesOf)]);
}

function valuesOf({ type, properties }: ContributedRelationship): Values | 0 {
  const names = written[type];
  if (!names) return 0;
  const values: unknown[] = [];
  for (let i = 0; i < names.length; i++) {
    const value = properties[names[i]!];
    if (value !== undefined) values[i] = value;
  }
  return values;
}

/** Properties of a relationship by its place; type and code are those of its row. */
export type Links = (local: number, type: RelationshipType, typeIndex: number, code: number) => Record<string, unknown>;

export function readLinks(part: string): Links {
  const [names, rows] = JSON.parse(part) as [Names, (Values | 0)[]];
  return (local, type, typeIndex, code) => {
    const properties: Record<string, unknown> = {};
    const values = rows[local];
    if (values) {
      for (const [i, name] of names[type]!.entries()) {
        if (values[i] !== null && values[i] !== undefined) properties[name] = values[i];
      }
    }
    const { discriminator } = relationshipTypes[type];
    const said = discriminatorText(typeIndex, code)?.split('/') ?? [];
    for (const [i, name] of discriminator.entries()) if (said[i]) properties[name] = said[i];
    return properties;
  };
}
