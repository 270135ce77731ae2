import type { Label } from '../../graph/schema/labels.ts';
import type { RelationshipType } from '../../graph/schema/relationships.ts';
import type { NodeSummary, RelationshipSummary } from '../../graph/store/answers.ts';
import type { Cut, GraphData } from './data.ts';
import type { Fold, HubStep } from './folds.ts';

/** What stands on the canvas as one thing: a node, several folded into one, or the rest of a long list of neighbours. */
export interface SceneNode {
  readonly id: string;
  readonly label: Label;
  /** With which opening it came. */
  readonly arrival: number;
  readonly node?: NodeSummary;
  readonly fold?: Fold;
  readonly rest?: Cut;
}

/** A line on the canvas: one relationship, or all of one type between a fold and a node. */
export interface SceneLink {
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly relationships: readonly RelationshipSummary[];
}

/** The second stage: data with folds closed, long lists cut, and nothing yet filtered. */
export interface Scene {
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly links: readonly SceneLink[];
  readonly data: GraphData;
}

const restPrefix = 'rest:';
export const isRest = (id: string) => id.startsWith(restPrefix);
export const restId = (expansion: string) => `${restPrefix}${expansion}`;

/**
 * Closes folds: their members stand as one node, and what leads to and from them is bundled.
 */
export function sceneOf(data: GraphData, folds: readonly Fold[]): Scene {
  const stands = new Map<string, string>();
  const nodes = new Map<string, SceneNode>();
  for (const fold of folds) {
    const arrivals = fold.members.map(({ id }) => data.arrival.get(id) ?? 0);
    // Of a group nothing was fetched of it may be there: it came with the others.
    const arrival = arrivals.length > 0 ? Math.min(...arrivals) : arrivalBeside(fold, data);
    nodes.set(fold.id, { id: fold.id, label: fold.label, arrival, fold });
    for (const { id } of fold.members) stands.set(id, fold.id);
  }
  for (const node of data.nodes.values()) {
    if (stands.has(node.id)) continue;
    nodes.set(node.id, { id: node.id, label: node.label, arrival: data.arrival.get(node.id) ?? 0, node });
  }
  const links = linksBetween(data, stands);
  for (const { id, hub, members } of folds) {
    if (hub && members.length === 0 && nodes.has(hub.id)) links.push(linkTo(id, hub));
  }
  for (const [key, cut] of data.cut) {
    // What is counted in groups stands in them.
    const { id, steps } = cut.expansion;
    if (!folds.some(({ hub }) => hub?.id === id && hub.step.type === steps[0]?.type)) addRest(nodes, links, key, cut);
  }
  return { nodes, links, data };
}

function linksBetween(data: GraphData, stands: ReadonlyMap<string, string>): SceneLink[] {
  const links: SceneLink[] = [];
  const bundles = new Map<string, { link: SceneLink; relationships: RelationshipSummary[] }>();
  for (const relationship of data.relationships.values()) {
    const { type } = relationship;
    if (!data.nodes.has(relationship.from) || !data.nodes.has(relationship.to)) continue;
    const from = stands.get(relationship.from) ?? relationship.from;
    const to = stands.get(relationship.to) ?? relationship.to;
    if (from === to) continue;
    if (from === relationship.from && to === relationship.to) {
      links.push({ id: relationship.id, type, from, to, relationships: [relationship] });
      continue;
    }
    const id = `bundle:${type}|${from}|${to}`;
    const known = bundles.get(id);
    if (known) {
      known.relationships.push(relationship);
    } else {
      const relationships = [relationship];
      bundles.set(id, { link: { id, type, from, to, relationships }, relationships });
    }
  }
  for (const { link } of bundles.values()) links.push(link);
  return links;
}

function addRest(nodes: Map<string, SceneNode>, links: SceneLink[], key: string, cut: Cut): void {
  const { id, steps } = cut.expansion;
  const anchor = nodes.get(id);
  const [step] = steps;
  if (!anchor || !step) return;
  const neighbour = links.find((link) => link.type === step.type && (link.from === id || link.to === id));
  const other = neighbour && nodes.get(neighbour.from === id ? neighbour.to : neighbour.from);
  if (!other) return;
  const rest: SceneNode = { id: restId(key), label: other.label, arrival: other.arrival, rest: cut };
  nodes.set(rest.id, rest);
  links.push(linkTo(rest.id, { id, step }));
}

/** To what stands for neighbours of which none is there. */
function linkTo(other: string, { id, step: { type, direction } }: HubStep): SceneLink {
  const [from, to] = direction === 'in' ? [other, id] : [id, other];
  return { id: `bundle:${type}|${from}|${to}`, type, from, to, relationships: [] };
}

/** With which opening the neighbours of a group's hub came. */
function arrivalBeside({ hub }: Fold, data: GraphData): number {
  for (const { type, from, to } of data.relationships.values()) {
    if (!hub || type !== hub.step.type || (from !== hub.id && to !== hub.id)) continue;
    return data.arrival.get(from === hub.id ? to : from) ?? 0;
  }
  return 0;
}
