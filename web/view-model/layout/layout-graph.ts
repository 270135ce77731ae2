import type { Label } from '../../../graph/schema/labels.ts';
import type { RelationshipType } from '../../../graph/schema/relationships.ts';
import type { SceneFacts } from '../facts.ts';
import { type Box, boxOf, type NodeLook } from '../node-look.ts';
import { printedOrder } from '../printed-order.ts';
import type { Scene, SceneNode } from '../scene.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The room a picture is composed for, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** What the composing of a picture needs to know of a node. */
export interface LayoutNode {
  readonly id: string;
  readonly label: Label;
  /** Where several stand as one: the first of them, whose level and year it has. */
  readonly member?: string;
  readonly arrival: number;
  readonly width: number;
  readonly height: number;
  readonly box: Box;
  /** One of the nodes the picture was asked for. */
  readonly root: boolean;
  /** Tasks: those of one section stand together. */
  readonly section: string;
  /** Printed order of a task; departments by number of tasks, most first. */
  readonly order: number;
}

export interface LayoutLink {
  readonly from: string;
  readonly to: string;
  readonly type: RelationshipType;
}

export interface LayoutGraph {
  readonly nodes: ReadonlyMap<string, LayoutNode>;
  readonly links: readonly LayoutLink[];
}

export function layoutGraphOf(
  scene: Scene,
  looks: ReadonlyMap<string, NodeLook>,
  facts: SceneFacts,
  roots: ReadonlySet<string>,
): LayoutGraph {
  const nodes = new Map<string, LayoutNode>();
  for (const node of scene.nodes.values()) {
    const look = looks.get(node.id);
    if (!look) continue;
    nodes.set(node.id, {
      id: node.id,
      label: node.label,
      ...(node.fold?.members[0] && { member: node.fold.members[0].id }),
      arrival: node.arrival,
      width: look.width,
      height: look.height,
      box: boxOf(look),
      root: roots.has(node.id),
      section: sectionOf(node),
      order:
        node.label === 'Department' && !node.fold && !node.rest ? -(facts.tasksOf.get(node.id) ?? 0) : orderOf(node),
    });
  }
  return { nodes, links: scene.links };
}

function sectionOf({ id, node, fold }: SceneNode): string {
  if (fold) return fold.id;
  return node?.label === 'Task' ? `${id.split('#')[0]}${String(node.properties.sectionLabel ?? '')}` : '';
}

/** What stands for the rest of a list comes last. */
function orderOf({ node, fold, rest }: SceneNode): number {
  if (rest || fold?.rest || fold?.label === 'Department') return Number.MAX_SAFE_INTEGER;
  const first = fold?.members[0] ?? node;
  return (first && printedOrder(first)) ?? 0;
}
