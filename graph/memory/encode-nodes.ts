import type { ContributedNode, Contribution } from '../contribution.ts';
import type { PropertyValues } from '../graph.ts';
import { partOwned } from '../resolve/placeholder.ts';
import { type Label, labelNames, labels } from '../schema/labels.ts';
import type { Properties } from '../schema/property.ts';
import { type PackedKeys, searchKeys } from '../search/keys.ts';
import { kindPlace } from './contributed-kinds.ts';
import type { NodeColumns } from './document-row.ts';
import { hashOf, hashOfRest } from './fingerprint.ts';
import { linesOf } from './lines.ts';

/** @returns the columns, and the light properties as JSON, a line a node */
export function encodeNodes({ nodes, relationships }: Pick<Contribution, 'nodes' | 'relationships'>): {
  columns: NodeColumns;
  properties: string;
} {
  const regionOf = regionsOfDepartments(nodes, relationships);
  const count = nodes.length;
  const columns = {
    labels: new Uint8Array(count),
    kinds: new Uint8Array(count),
    sayings: new Float64Array(count),
    keySayings: new Float64Array(count),
    owners: new Uint32Array(count),
    idHashes: new Uint32Array(count),
  };
  const ids: string[] = [];
  const lines: string[] = [];
  const keys: PackedKeys[] = [];
  for (let local = 0; local < count; local++) {
    const node = nodes[local]!;
    const { id, label, properties } = node;
    const region = regionOf.get(id);
    const { line, hash, keys: own, keyHash } = returning.has(label) ? remembered(node, region) : sayingOf(node, region);
    ids.push(id);
    lines.push(line);
    keys.push(own);
    columns.labels[local] = labelNames.indexOf(label);
    columns.kinds[local] = kindPlace(label, properties);
    columns.sayings[local] = hash;
    columns.keySayings[local] = keyHash;
    const owned = partOwned(id);
    if (!owned) continue;
    columns.owners[local] = owned.reference + 1;
    columns.idHashes[local] = hashOfRest(owned.rest);
  }
  const textKeys = linesOf(keys.map(({ text }) => text));
  const latinKeys = linesOf(keys.map(({ latin }) => latin));
  return { columns: { ids: linesOf(ids), ...columns, textKeys, latinKeys }, properties: lines.join('\n') };
}

/** Properties of the region that each department is in, by the department's id. */
function regionsOfDepartments(
  nodes: readonly ContributedNode[],
  relationships: Contribution['relationships'],
): ReadonlyMap<string, PropertyValues> {
  const regions = new Map(nodes.flatMap(({ id, label, properties }) => (label === 'Region' ? [[id, properties]] : [])));
  const found = new Map<string, PropertyValues>();
  for (const { type, from, to } of relationships) {
    const region = type === 'IN_REGION' ? regions.get(to) : undefined;
    if (region) found.set(from, region);
  }
  return found;
}

/** What a node's properties come to. */
interface Saying {
  readonly line: string;
  readonly hash: number;
  readonly keys: PackedKeys;
  readonly keyHash: number;
}

function sayingOf({ label, properties }: ContributedNode, region: PropertyValues | undefined): Saying {
  const line = JSON.stringify(lightProperties(label, properties));
  const keys = searchKeys(label, properties, region);
  return { line, hash: hashOf(line), keys, keyHash: hashOf(`${properties.presence}\n${keys.text}\n${keys.latin}`) };
}

/** Departments, regions and themes return in every document, mostly in the same words: worked out once. */
const memory = new Map<string, Saying & Pick<ContributedNode, 'properties'> & { region: PropertyValues | undefined }>();
const mostRemembered = 50_000;
const returning: ReadonlySet<Label> = new Set<Label>([
  'Department',
  'Region',
  'Institution',
  'Theme',
  'FunctionalLine',
]);

function remembered(node: ContributedNode, region: PropertyValues | undefined): Saying {
  const known = memory.get(node.id);
  if (known && sameProperties(known.properties, node.properties) && sameProperties(known.region, region)) return known;
  const { line, hash, keys, keyHash } = sayingOf(node, region);
  const saying = { line, hash, keys, keyHash, properties: node.properties, region };
  if (memory.size >= mostRemembered) memory.clear();
  memory.set(node.id, saying);
  return saying;
}

/** Equal names, values and lists, in the same order. */
function sameProperties(a: PropertyValues | undefined, b: PropertyValues | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  const names = Object.keys(a);
  const others = Object.keys(b);
  return names.length === others.length && names.every((name, i) => name === others[i] && sameValue(a[name], b[name]));
}

function sameValue(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

const heavyNames = Object.fromEntries(
  labelNames.map((label) => [
    label,
    Object.entries(labels[label].properties as Properties).flatMap(([name, { heavy }]) => (heavy ? [name] : [])),
  ]),
) as unknown as Record<Label, readonly string[]>;

function lightProperties(label: Label, properties: ContributedNode['properties']): ContributedNode['properties'] {
  const heavy = heavyNames[label];
  if (heavy.length === 0) return properties;
  const light: Record<string, unknown> = {};
  for (const name in properties) if (!heavy.includes(name)) light[name] = properties[name];
  return light;
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
