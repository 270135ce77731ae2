import type { SourcedEvidence } from './schema/evidence.ts';
import type { Label } from './schema/labels.ts';
import { type RelationshipType, relationshipTypes } from './schema/relationships.ts';
import type { RelationshipSource } from './schema/words.ts';

/** The resolved graph as values: nodes and relationships with final ids. */

export type PropertyValues = Readonly<Record<string, unknown>>;

export interface GraphNode {
  readonly id: string;
  readonly label: Label;
  readonly properties: PropertyValues;
}

export interface GraphRelationship {
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly properties: PropertyValues;
  readonly source: RelationshipSource;
  readonly sourceDetail?: string;
  readonly evidence: readonly SourcedEvidence[];
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
}

/** `type|from|to`, and `|discriminator` (values joined by `/`) for types that have one. */
export function relationshipId(type: RelationshipType, from: string, to: string, properties: PropertyValues): string {
  const plain = `${type}|${from}|${to}`;
  const { discriminator } = relationshipTypes[type];
  if (discriminator.length === 0) return plain;
  return `${plain}|${discriminator.map((name) => String(properties[name] ?? '')).join('/')}`;
}

/** Orders strings by code point, everywhere and always: never by locale, never by UTF-16 unit. */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
}

/** A surrogate stands for a code point above all of the basic plane. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
