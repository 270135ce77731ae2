import type { ContributedNode, ContributedRelationship, DocumentInfo } from './contribution.ts';
import { byCodePoint, type GraphNode, type GraphRelationship, type PropertyValues, relationshipId } from './graph.ts';
import type { SourcedEvidence } from './schema/evidence.ts';
import { type Label, labels } from './schema/labels.ts';
import type { MergeRule, Properties, PropertyDeclaration } from './schema/property.ts';
import { type RelationshipType, relationshipTypes } from './schema/relationships.ts';
import type { Presence, RelationshipSource } from './schema/words.ts';

/** A node or relationship as one document (or the catalogue, or a derivation) contributes it, with final ids. */
export interface Contributed<T> {
  readonly document: DocumentInfo;
  /** How well the contributor knows: a policy's own text, the catalogue, a citation, a promise. */
  readonly standing: Presence;
  readonly value: T;
}

/** Who comes first when several say something of the same. */
const standings: Readonly<Record<Presence, number>> = { held: 0, catalogue: 1, cited: 2, planned: 3 };

/** A policy is known as well as its contribution says; everything else a document says itself. */
export function contributedNode(
  document: DocumentInfo,
  node: ContributedNode,
  fromCatalogue = false,
): Contributed<ContributedNode> {
  const presence = node.label === 'Policy' ? (node.properties.presence as Presence | undefined) : undefined;
  return { document, standing: presence ?? (fromCatalogue ? 'catalogue' : 'held'), value: node };
}

/** A catalogue's relationship is known as well as the catalogue; everything else a document says itself. */
export function contributedRelationship(
  document: DocumentInfo,
  relationship: ContributedRelationship,
): Contributed<ContributedRelationship> {
  return { document, standing: relationship.source === 'catalogue' ? 'catalogue' : 'held', value: relationship };
}

/**
 * One node from all that is contributed to its id, by the merge rules of its label.
 * The result does not depend on the order of the contributions (of one document: on their order inside it).
 * @param contributions all of one id and label, at least one
 */
export function mergeNode(label: Label, contributions: readonly Contributed<ContributedNode>[]): GraphNode {
  const ordered = inOrder(contributions);
  return {
    id: ordered[0]!.value.id,
    label,
    properties: mergeProperties(
      labels[label].properties,
      ordered.map((c) => c.value.properties),
    ),
  };
}

/**
 * One relationship from all that is contributed to it. What a text says counts before what a person corrected, that
 * before the catalogue, that before what is derived; the source and its detail are those of the first, the evidence is
 * that of all texts, in the order of the contributors, equal places once.
 * @param contributions all of one relationship id, at least one
 */
export function mergeRelationship(
  type: RelationshipType,
  contributions: readonly Contributed<ContributedRelationship>[],
): GraphRelationship {
  const ordered = inOrder(contributions);
  const { from, to } = ordered[0]!.value;
  const properties = mergeProperties(
    relationshipTypes[type].properties,
    ordered.map((c) => c.value.properties),
  );
  const source = sources.find((name) => ordered.some((c) => c.value.source === name))!;
  const details = ordered.flatMap((c) => (c.value.source === source ? (c.value.sourceDetail ?? []) : []));
  const sourceDetail = details.sort(byCodePoint)[0];
  return {
    id: relationshipId(type, from, to, properties),
    type,
    from,
    to,
    properties,
    source,
    ...(sourceDetail === undefined ? {} : { sourceDetail }),
    evidence: mergeEvidence(ordered),
  };
}

const sources: readonly RelationshipSource[] = ['text', 'correction', 'catalogue', 'derived'];

/** Whose word counts first comes first; contributions of one document stay in their order. */
export function inOrder<T>(contributions: readonly Contributed<T>[]): readonly Contributed<T>[] {
  if (contributions.length < 2) return contributions;
  return [...contributions].sort(
    (a, b) => standings[a.standing] - standings[b.standing] || byCodePoint(a.document.id, b.document.id),
  );
}

/** Values of one declared set of properties, in declared order; what nobody says is absent. */
export function mergeProperties(declared: Properties, ordered: readonly PropertyValues[]): PropertyValues {
  if (ordered.length === 1) return ofOne(declared, ordered[0]!);
  const merged: Record<string, unknown> = {};
  for (const name in declared) {
    const said = ordered.filter((properties) => properties[name] !== undefined);
    if (said.length === 0) continue;
    const declaration = declared[name]!;
    const values = said.map((properties) => properties[name]);
    merged[name] = rules[declaration.merge](values, declaration);
  }
  return merged;
}

/** The same where one contribution says all, as most do: nothing is gathered first. */
function ofOne(declared: Properties, said: PropertyValues): PropertyValues {
  const merged: Record<string, unknown> = {};
  for (const name in declared) {
    const value = said[name];
    if (value === undefined) continue;
    const declaration = declared[name]!;
    merged[name] = declaration.merge === 'first' ? value : rules[declaration.merge]([value], declaration);
  }
  return merged;
}

const rules: Readonly<Record<MergeRule, (values: readonly unknown[], declaration: PropertyDeclaration) => unknown>> = {
  first: (values) => values[0],
  union: (values) => unionOf(values as readonly (readonly string[])[]),
  strongest: (values, { order }) => order!.find((value) => values.includes(value)),
  any: (values) => values.includes(true),
};

function unionOf(lists: readonly (readonly string[])[]): readonly string[] {
  const only = lists.length === 1 ? lists[0]! : undefined;
  return only !== undefined && isOrdered(only) ? only : [...new Set(lists.flat())].sort(byCodePoint);
}

/** Whether these are each there once and by code point already. */
function isOrdered(list: readonly string[]): boolean {
  for (let at = 1; at < list.length; at++) if (byCodePoint(list[at - 1]!, list[at]!) >= 0) return false;
  return true;
}

function mergeEvidence(ordered: readonly Contributed<ContributedRelationship>[]): readonly SourcedEvidence[] {
  const seen = new Set<string>();
  const merged: SourcedEvidence[] = [];
  for (const { document, value } of ordered) {
    for (const evidence of value.evidence) {
      const key = JSON.stringify([document.id, evidence]);
      if (seen.has(key)) continue;
      seen.add(key);
      merged.push({ ...evidence, document: document.id, file: document.file });
    }
  }
  return merged;
}
