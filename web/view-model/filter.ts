import type { RelationshipType } from '../../graph/schema/relationships.ts';
import type { RelationshipSummary } from '../../graph/store/answers.ts';
import type { Facets } from './facets.ts';
import { sizeOf } from './folds.ts';
import type { Scene, SceneLink, SceneNode } from './scene.ts';

/** What the legend has switched off. Names of relationship kinds as in `linkKind`. */
export interface Hidden {
  readonly labels: readonly string[];
  readonly kinds: readonly string[];
  readonly bases: readonly string[];
  readonly levels: readonly string[];
  /** Codes of regions. */
  readonly regions: readonly string[];
  readonly years: readonly string[];
  /** Documents whose text is held. */
  readonly held: boolean;
  /** Documents that are not held: cited only, planned, from the catalogue. */
  readonly notHeld: boolean;
  readonly nodes: readonly string[];
  /** Only these nodes show; all where it is empty. */
  readonly only: readonly string[];
  /** Of the tasks only those on one of these themes show; all where it is empty. */
  readonly themes: readonly string[];
}

export const nothingHidden: Hidden = {
  labels: [],
  kinds: [],
  bases: [],
  levels: [],
  regions: [],
  years: [],
  held: false,
  notHeld: false,
  nodes: [],
  only: [],
  themes: [],
};

export const hidesSomething = (hidden: Hidden): boolean =>
  Object.values(hidden).some((value) => (Array.isArray(value) ? value.length > 0 : value === true));

/** Whether something is hidden by what a node's document, place or theme is. */
export const filtersByFacets = ({ levels, regions, years, themes, held, notHeld }: Hidden): boolean =>
  held || notHeld || levels.length + regions.length + years.length + themes.length > 0;

/** A row of the legend of relationships: the type, and for responsibilities the role. */
export function linkKind(relationship: Pick<RelationshipSummary, 'type' | 'properties'>): LinkKind {
  return relationship.type === 'ASSIGNED_TO'
    ? `ASSIGNED_TO.${String(relationship.properties.role)}`
    : relationship.type;
}
export type LinkKind = RelationshipType | `ASSIGNED_TO.${string}`;

/** The third stage: what is left of a scene when the legend's choices are applied. */
export interface Visible {
  readonly nodes: readonly SceneNode[];
  readonly links: readonly SceneLink[];
}

/** Nodes by themselves, also where some of these ids are folds: they stay the same however the picture folds later. */
export function membersOf({ nodes }: Visible, ids: readonly string[]): string[] {
  const standing = new Map(nodes.map((node) => [node.id, node]));
  return ids.flatMap((id) => {
    const fold = standing.get(id)?.fold;
    if (!fold) return [id];
    // Of a group that was not fetched whole the members are not all known: it stands for them by its own id.
    return [...(sizeOf(fold) > fold.members.length ? [id] : []), ...fold.members.map((member) => member.id)];
  });
}

/**
 * Takes away what is switched off, and the lines that lose an end. What stands folded stands for those of its members
 * that are left.
 * @param facets what each node is filtered by; one that says nothing of a facet is not filtered by it
 */
export function filterScene(scene: Scene, hidden: Hidden, facets: ReadonlyMap<string, Facets>): Visible {
  const passes = passing(hidden, facets);
  const taken = new Set<string>();
  const nodes = [...scene.nodes.values()].flatMap((node) => left(node, hidden, passes, taken));
  const standing = new Set(nodes.map((node) => node.id));
  const links = scene.links.flatMap((link): SceneLink[] => {
    if (!standing.has(link.from) || !standing.has(link.to)) return [];
    if (link.relationships.length === 0) return hidden.kinds.includes(link.type) ? [] : [link];
    const relationships = link.relationships.filter(
      (one) => showsRelationship(one, hidden) && !taken.has(one.from) && !taken.has(one.to),
    );
    if (relationships.length === link.relationships.length) return [link];
    return relationships.length === 0 ? [] : [{ ...link, relationships }];
  });
  return { nodes, links };
}

type Passes = (id: string, label: string) => boolean;

/** @param taken members of folds that are taken away are added here */
function left(node: SceneNode, { labels, nodes, only }: Hidden, passes: Passes, taken: Set<string>): SceneNode[] {
  const { id, label, fold } = node;
  if (!fold) return passes(id, label) ? [node] : [];
  if (labels.includes(label) || nodes.includes(id)) return [];
  // Kept as a whole, by an older link: all of it.
  const members = only.includes(id) ? fold.members : fold.members.filter((member) => passes(member.id, label));
  if (members.length === fold.members.length) return [node];
  const there = new Set(members);
  for (const member of fold.members) if (!there.has(member)) taken.add(member.id);
  if (members.length === 0) return [];
  const { count: _, ...counted } = fold;
  return [{ ...node, fold: { ...counted, members } }];
}

function passing(hidden: Hidden, facets: ReadonlyMap<string, Facets>): Passes {
  const [labels, ids, only] = [new Set(hidden.labels), new Set(hidden.nodes), new Set(hidden.only)];
  const [levels, regions, years] = [new Set(hidden.levels), new Set(hidden.regions), new Set(hidden.years)];
  const themes = new Set(hidden.themes);
  return (id, label) => {
    if (labels.has(label) || ids.has(id) || (only.size > 0 && !only.has(id))) return false;
    const { level, region, year, held, themes: own } = facets.get(id) ?? {};
    if ((level && levels.has(level)) || (region && regions.has(region)) || (year && years.has(year))) return false;
    if (held !== undefined && (held ? hidden.held : hidden.notHeld)) return false;
    return themes.size === 0 || label !== 'Task' || (own ?? []).some((theme) => themes.has(theme));
  };
}

/** Whether a relationship shows between two nodes that do. */
export function showsRelationship(relationship: RelationshipSummary, hidden: Hidden): boolean {
  if (hidden.kinds.includes(linkKind(relationship))) return false;
  return relationship.type !== 'ASSIGNED_TO' || !hidden.bases.includes(String(relationship.properties.basis));
}
