import type { ContributedNode, ContributedRelationship, Contribution, Reading } from '../contribution.ts';
import { InvalidInput } from '../errors.ts';
import { type Label, labelNames, labels } from '../schema/labels.ts';
import type { Properties } from '../schema/property.ts';
import { relationshipTypeNames } from '../schema/relationships.ts';
import { departmentKinds, relationshipSources, taskKinds } from '../schema/words.ts';
import { type PackedKeys, packKeys, searchKeys } from '../search/keys.ts';
import { discriminatorCode } from './discriminator.ts';
import {
  absent,
  type DocumentContent,
  type DocumentRow,
  type NodeColumns,
  noConfidence,
  type RelationshipColumns,
  relationshipFlags,
} from './document-row.ts';
import { writeEvidence } from './evidence-line.ts';
import { fingerprintOf } from './fingerprint.ts';

export interface EncodedDocument {
  readonly row: DocumentRow;
  readonly content: DocumentContent;
}

/**
 * Lays a reading out as a row and its content. Holds afterwards: every relationship's ends are nodes of the row.
 * @throws InvalidInput where a relationship's end is no node of the contribution, or a word is not the model's
 */
export function encodeDocument(reading: Reading): EncodedDocument {
  const { contribution, text } = reading;
  const confidences: number[] = [];
  const nodes = encodeNodes(contribution.nodes);
  const relationships = encodeRelationships(contribution, confidences);
  const content: DocumentContent = {
    text,
    heavy: encodeHeavy(contribution.nodes),
    links: contribution.relationships
      .map((r) => (isEmpty(r.properties) ? '' : JSON.stringify(r.properties)))
      .join('\n'),
    evidence: contribution.relationships.map((r) => writeEvidence(r.sourceDetail, r.evidence, text)).join('\n'),
    outline: JSON.stringify(reading.outline),
    findings: JSON.stringify(contribution.findings),
  };
  const findings: Record<string, number> = {};
  for (const { rule } of contribution.findings) findings[rule] = (findings[rule] ?? 0) + 1;
  const { document: info, references } = contribution;
  const { types, sources, from, to } = relationships;
  const ends = `${types.join()} ${sources.join()} ${from.join()} ${to.join()}`;
  const said = [JSON.stringify([info, references]), nodes.ids.join('\n'), nodes.labels.join(), nodes.properties, ends];
  const fingerprint = fingerprintOf([...said, ...Object.values(content)]);
  return { row: { info, fingerprint, references, findings, nodes, relationships, confidences }, content };
}

function encodeNodes(nodes: readonly ContributedNode[]): NodeColumns {
  const keys = nodes.map(keysOf);
  return {
    ids: nodes.map((node) => node.id),
    labels: Uint8Array.from(nodes, (node) => labelNames.indexOf(node.label)),
    kinds: Uint8Array.from(nodes, kindOf),
    textKeys: keys.map((each) => each.text).join('\n'),
    latinKeys: keys.map((each) => each.latin).join('\n'),
    properties: nodes.map((node) => JSON.stringify(lightProperties(node.label, node.properties))).join('\n'),
  };
}

/** Names of departments, regions and themes return in every document: their keys are worked out once. */
const keyMemory = new Map<string, PackedKeys>();
const mostRemembered = 50_000;
const returning: ReadonlySet<Label> = new Set<Label>([
  'Department',
  'Region',
  'Institution',
  'Policy',
  'Theme',
  'FunctionalLine',
]);

function keysOf(node: ContributedNode): PackedKeys {
  if (!returning.has(node.label)) return packKeys(searchKeys(node.label, node.properties));
  const known = `${node.label}${JSON.stringify(node.properties)}`;
  let keys = keyMemory.get(known);
  if (!keys) {
    keys = packKeys(searchKeys(node.label, node.properties));
    if (keyMemory.size >= mostRemembered) keyMemory.clear();
    keyMemory.set(known, keys);
  }
  return keys;
}

const kindLists: Partial<Record<Label, readonly string[]>> = { Task: taskKinds, Department: departmentKinds };

function kindOf(node: ContributedNode): number {
  const place = kindLists[node.label]?.indexOf(node.properties.kind as string) ?? -1;
  return place < 0 ? absent : place;
}

const heavyNames = Object.fromEntries(
  labelNames.map((label) => [
    label,
    Object.entries(labels[label].properties as Properties).flatMap(([name, { heavy }]) => (heavy ? [name] : [])),
  ]),
) as unknown as Record<Label, readonly string[]>;

function lightProperties(label: Label, properties: ContributedNode['properties']): ContributedNode['properties'] {
  if (heavyNames[label].length === 0) return properties;
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !heavyNames[label].includes(name)));
}

function encodeHeavy(nodes: readonly ContributedNode[]): string {
  const heavy: Record<number, Record<string, unknown>> = {};
  for (const [local, { label, properties }] of nodes.entries()) {
    for (const name of heavyNames[label]) {
      if (properties[name] !== undefined) heavy[local] = { ...heavy[local], [name]: properties[name] };
    }
  }
  return JSON.stringify(heavy);
}

function encodeRelationships(contribution: Contribution, confidences: number[]): RelationshipColumns {
  const { relationships } = contribution;
  const locals = new Map(contribution.nodes.map((node, local) => [node.id, local]));
  const end = (id: string, r: ContributedRelationship) => {
    const local = locals.get(id);
    if (local === undefined) throw missingEnd(contribution, r, id);
    return local;
  };
  return {
    types: Uint8Array.from(relationships, (r) => relationshipTypeNames.indexOf(r.type)),
    codes: Uint8Array.from(relationships, (r) => discriminatorCode(r.type, r.properties)),
    sources: Uint8Array.from(relationships, (r) => relationshipSources.indexOf(r.source)),
    flags: Uint8Array.from(relationships, flagsOf),
    confidences: Uint16Array.from(relationships, (r) => confidencePlace(r, confidences)),
    from: Uint32Array.from(relationships, (r) => end(r.from, r)),
    to: Uint32Array.from(relationships, (r) => end(r.to, r)),
  };
}

function flagsOf({ properties }: ContributedRelationship): number {
  const { openEnded, first } = relationshipFlags;
  return (properties.openEnded === true ? openEnded : 0) | (properties.order === 1 ? first : 0);
}

/** The lowest confidence among its evidence. */
function confidencePlace({ evidence }: ContributedRelationship, confidences: number[]): number {
  if (evidence.length === 0) return noConfidence;
  const lowest = Math.min(...evidence.map((each) => each.confidence));
  const known = confidences.indexOf(lowest);
  return known >= 0 ? known : confidences.push(lowest) - 1;
}

const isEmpty = (properties: object) => Object.keys(properties).length === 0;

function missingEnd({ document }: Contribution, r: ContributedRelationship, id: string): InvalidInput {
  return new InvalidInput({
    zh: `文件“${document.file}”的读取结果有误：关系 ${r.type} 指向不存在的节点 ${id}。该文件未收录，请报告此问题。`,
    en: `The reading of "${document.file}" is wrong: a ${r.type} points at ${id}, which it does not contain. The file was not stored; please report this.`,
  });
}
