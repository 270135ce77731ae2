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
  const said = [JSON.stringify([info, references]), nodes.ids.join('\n'), nodes.properties, endsOf(relationships)];
  const fingerprint = fingerprintOf([...said, ...Object.values(content)]);
  return { row: { info, fingerprint, references, findings, nodes, relationships, confidences }, content };
}

function encodeNodes(nodes: readonly ContributedNode[]): NodeColumns {
  const properties = nodes.map((node) => JSON.stringify(lightProperties(node.label, node.properties)));
  const keys = nodes.map((node, i) => keysOf(node, properties[i]!));
  return {
    ids: nodes.map((node) => node.id),
    labels: Uint8Array.from(nodes, (node) => labelNames.indexOf(node.label)),
    kinds: Uint8Array.from(nodes, kindOf),
    textKeys: keys.map((each) => each.text).join('\n'),
    latinKeys: keys.map((each) => each.latin).join('\n'),
    properties: properties.join('\n'),
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

function keysOf(node: ContributedNode, written: string): PackedKeys {
  if (!returning.has(node.label)) return packKeys(searchKeys(node.label, node.properties));
  const known = `${node.id}${written}`;
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
  const locals = new Map<string, number>();
  for (const [local, { id }] of contribution.nodes.entries()) locals.set(id, local);
  const end = (id: string, r: ContributedRelationship) => {
    const local = locals.get(id);
    if (local === undefined) throw missingEnd(contribution, r, id);
    return local;
  };
  const count = relationships.length;
  const columns = {
    types: new Uint8Array(count),
    codes: new Uint8Array(count),
    sources: new Uint8Array(count),
    flags: new Uint8Array(count),
    confidences: new Uint16Array(count),
    from: new Uint32Array(count),
    to: new Uint32Array(count),
  };
  for (let i = 0; i < count; i++) {
    const r = relationships[i]!;
    columns.types[i] = relationshipTypeNames.indexOf(r.type);
    columns.codes[i] = discriminatorCode(r.type, r.properties);
    columns.sources[i] = relationshipSources.indexOf(r.source);
    columns.flags[i] = flagsOf(r);
    columns.confidences[i] = confidencePlace(r, confidences);
    columns.from[i] = end(r.from, r);
    columns.to[i] = end(r.to, r);
  }
  return columns;
}

/** What the content does not say again: which relationship stands between which nodes. */
function endsOf({ types, sources, from, to }: RelationshipColumns): string {
  let ends = '';
  for (let i = 0; i < types.length; i++) ends += String.fromCharCode(types[i]!, sources[i]!, from[i]!, to[i]!);
  return ends;
}

function flagsOf({ properties }: ContributedRelationship): number {
  const { openEnded, first } = relationshipFlags;
  return (properties.openEnded === true ? openEnded : 0) | (properties.order === 1 ? first : 0);
}

/** The lowest confidence among its evidence. */
function confidencePlace({ evidence }: ContributedRelationship, confidences: number[]): number {
  if (evidence.length === 0) return noConfidence;
  let lowest = 1;
  for (const each of evidence) if (each.confidence < lowest) lowest = each.confidence;
  const known = confidences.indexOf(lowest);
  return known >= 0 ? known : confidences.push(lowest) - 1;
}

function isEmpty(properties: object): boolean {
  for (const _ in properties) return false;
  return true;
}

function missingEnd({ document }: Contribution, r: ContributedRelationship, id: string): InvalidInput {
  return new InvalidInput({
    zh: `文件“${document.file}”的读取结果有误：关系 ${r.type} 指向不存在的节点 ${id}。该文件未收录，请报告此问题。`,
    en: `The reading of "${document.file}" is wrong: a ${r.type} points at ${id}, which it does not contain. The file was not stored; please report this.`,
  });
}
