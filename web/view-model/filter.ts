import type { RelationshipType } from '../../graph/schema/relationships.ts';
import type { RelationshipSummary } from '../../graph/store/answers.ts';
import { presenceOf } from './caption.ts';
import type { Scene, SceneLink, SceneNode } from './scene.ts';

/** What the legend has switched off. Names of relationship kinds as in `linkKind`. */
export interface Hidden {
  readonly labels: readonly string[];
  readonly kinds: readonly string[];
  readonly bases: readonly string[];
  readonly levels: readonly string[];
  /** Documents that are not held: cited only, planned, from the catalogue. */
  readonly notHeld: boolean;
  readonly nodes: readonly string[];
}

export const nothingHidden: Hidden = { labels: [], kinds: [], bases: [], levels: [], notHeld: false, nodes: [] };

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

export function filterScene(scene: Scene, hidden: Hidden): Visible {
  const labels = new Set<string>(hidden.labels);
  const levels = new Set<string>(hidden.levels);
  const ids = new Set(hidden.nodes);
  const shows = ({ id, label, node }: SceneNode) => {
    if (labels.has(label) || ids.has(id)) return false;
    if (label !== 'Policy' || !node) return true;
    return !levels.has(String(node.properties.level)) && !(hidden.notHeld && presenceOf(node) !== 'held');
  };
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

function showsRelationship(relationship: RelationshipSummary, hidden: Hidden): boolean {
  if (hidden.kinds.includes(linkKind(relationship))) return false;
  return relationship.type !== 'ASSIGNED_TO' || !hidden.bases.includes(String(relationship.properties.basis));
}
