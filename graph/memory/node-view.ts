import type { GraphNode, PropertyValues } from '../graph.ts';
import { contributedNode, mergeNode } from '../merge.ts';
import { resolveContribution, withFormerIds } from '../resolve/contribution.ts';
import { labelNames } from '../schema/labels.ts';
import type { NodeSummary } from '../store/answers.ts';
import { type Place, placesOf } from './claims.ts';
import type { ContentReader } from './content-reader.ts';
import { differing } from './differing.ts';
import { lineAt } from './lines.ts';
import { labelOf, type MemoryGraph } from './memory-graph.ts';

/** Nodes as they are told: what all documents that claim one say of it, merged. */
export interface NodeView {
  /** Without heavy properties. */
  summary(node: number): NodeSummary;
  properties(node: number): PropertyValues;
  name(node: number): string;
  /** With heavy properties. */
  whole(node: number): GraphNode;
}

export function createNodeView(graph: MemoryGraph, reader: ContentReader): NodeView {
  let known: (NodeSummary | undefined)[] = [];
  let version = graph.version;

  function summary(node: number): NodeSummary {
    if (version !== graph.version) {
      version = graph.version;
      known = [];
    }
    known[node] ??= merged(graph, reader, node, false);
    return known[node]!;
  }

  return {
    summary,
    properties: (node) => summary(node).properties,
    name: (node) => String(summary(node).properties.name ?? ''),
    whole: (node) => merged(graph, reader, node, true),
  };
}

function merged(graph: MemoryGraph, reader: ContentReader, node: number, whole: boolean): GraphNode {
  const telling = whole
    ? placesOf(graph.nodeClaims, node)
    : differing(graph, node, ({ nodes }, local) => nodes.sayings[local]!);
  const contributions = telling.map((claim) => contributionOf(graph, reader, claim, whole));
  return withFormerIds(mergeNode(labelOf(graph, node), contributions), graph.resolver);
}

function contributionOf(graph: MemoryGraph, reader: ContentReader, { row, local }: Place, whole: boolean) {
  const { info, references, nodes } = graph.row(row);
  const light = reader.properties(row, local);
  const label = labelNames[nodes.labels[local]!]!;
  const properties = whole ? { ...light, ...reader.heavy(row, local) } : light;
  const said = { id: lineAt(nodes.ids, local), label, properties };
  const resolved = resolveContribution(
    { document: info, references: [...references], nodes: [said], relationships: [], findings: [] },
    graph.resolver,
  );
  return contributedNode(info, resolved.nodes[0]!, graph.isCatalogue(row));
}
