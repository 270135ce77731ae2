import type { RelationshipType } from '../../graph/schema/relationships.ts';
import type { RelationshipSummary } from '../../graph/store/answers.ts';
import type { Facets } from './facets.ts';
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

/**
 * Takes away what is switched off, and the lines that lose an end.
 * @param facets what each node is filtered by; one that says nothing of a facet is not filtered by it
 */
export function filterScene(scene: Scene, hidden: Hidden, facets: ReadonlyMap<string, Facets>): Visible {
  const shows = showing(hidden, facets);
  const nodes = [...scene.nodes.values()].filter(shows);
  const standing = new Set(nodes.map((node) => node.id));
  const links = scene.links.flatMap((link): SceneLink[] => {
    if (!standing.has(link.from) || !standing.has(link.to)) return [];
    if (link.relationships.length === 0) return hidden.kinds.includes(link.type) ? [] : [link];
    const relationships = link.relationships.filter((relationship) => showsRelationship(relationship, hidden));
    if (relationships.length === link.relationships.length) return [link];
    return relationships.length === 0 ? [] : [{ ...link, relationships }];
  });
  return { nodes, links };
}

function showing(hidden: Hidden, facets: ReadonlyMap<string, Facets>): (node: SceneNode) => boolean {
  const [labels, ids, only] = [new Set(hidden.labels), new Set(hidden.nodes), new Set(hidden.only)];
  const [levels, regions, years] = [new Set(hidden.levels), new Set(hidden.regions), new Set(hidden.years)];
  const themes = new Set(hidden.themes);
  const passes = (id: string, label: string) => {
    const { level, region, year, held, themes: own } = facets.get(id) ?? {};
    if ((level && levels.has(level)) || (region && regions.has(region)) || (year && years.has(year))) return false;
    if (held !== undefined && (held ? hidden.held : hidden.notHeld)) return false;
    return themes.size === 0 || label !== 'Task' || (own ?? []).some((theme) => themes.has(theme));
  };
  return ({ id, label, fold }) => {
    if (labels.has(label) || ids.has(id) || (only.size > 0 && !only.has(id))) return false;
    // What stands folded shows as long as one of its members would.
    return fold ? fold.members.some((member) => passes(member.id, label)) : passes(id, label);
  };
}

function showsRelationship(relationship: RelationshipSummary, hidden: Hidden): boolean {
  if (hidden.kinds.includes(linkKind(relationship))) return false;
  return relationship.type !== 'ASSIGNED_TO' || !hidden.bases.includes(String(relationship.properties.basis));
}
