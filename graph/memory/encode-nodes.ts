import type { ContributedNode } from '../contribution.ts';
import { type Label, labelNames, labels } from '../schema/labels.ts';
import type { Properties } from '../schema/property.ts';
import { type PackedKeys, searchKeys } from '../search/keys.ts';
import type { NodeColumns } from './document-row.ts';
import { hashOf } from './fingerprint.ts';
import { kindPlace } from './kinds.ts';

/** @returns the columns, and the light properties as JSON, a line a node */
export function encodeNodes(nodes: readonly ContributedNode[]): { columns: NodeColumns; properties: string } {
  const count = nodes.length;
  const columns = {
    ids: nodes.map(({ id }) => id),
    labels: new Uint8Array(count),
    kinds: new Uint8Array(count),
    sayings: new Float64Array(count),
  };
  const lines: string[] = [];
  const keys: PackedKeys[] = [];
  for (let local = 0; local < count; local++) {
    const { id, label, properties } = nodes[local]!;
    const line = JSON.stringify(lightProperties(label, properties));
    lines.push(line);
    columns.labels[local] = labelNames.indexOf(label);
    columns.kinds[local] = kindPlace(label, properties);
    const saying = remembered(id, label, properties, line);
    columns.sayings[local] = saying.hash;
    keys.push(saying.keys);
  }
  const textKeys = keys.map(({ text }) => text).join('\n');
  const latinKeys = keys.map(({ latin }) => latin).join('\n');
  return { columns: { ...columns, textKeys, latinKeys }, properties: lines.join('\n') };
}

interface Saying {
  readonly line: string;
  readonly hash: number;
  readonly keys: PackedKeys;
}

/** Departments, regions and themes return in every document, mostly in the same words: worked out once. */
const memory = new Map<string, Saying>();
const mostRemembered = 50_000;
const returning: ReadonlySet<Label> = new Set<Label>([
  'Department',
  'Region',
  'Institution',
  'Theme',
  'FunctionalLine',
]);

function remembered(id: string, label: Label, properties: ContributedNode['properties'], line: string): Saying {
  const known = memory.get(id);
  if (known?.line === line) return known;
  const saying = { line, hash: hashOf(line), keys: searchKeys(label, properties) };
  if (returning.has(label)) {
    if (memory.size >= mostRemembered) memory.clear();
    memory.set(id, saying);
  }
  return saying;
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

/** JSON object of local node → heavy properties. */
export function encodeHeavy(nodes: readonly ContributedNode[]): string {
  const heavy: Record<number, Record<string, unknown>> = {};
  for (const [local, { label, properties }] of nodes.entries()) {
    for (const name of heavyNames[label]) {
      if (properties[name] !== undefined) heavy[local] = { ...heavy[local], [name]: properties[name] };
    }
  }
  return JSON.stringify(heavy);
}
