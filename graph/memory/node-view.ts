import { byCodePoint, type GraphNode, type PropertyValues } from '../graph.ts';
import { contributedNode, mergeNode } from '../merge.ts';
import { resolveContribution, withFormerIds } from '../resolve/contribution.ts';
import { labelNames } from '../schema/labels.ts';
import type { NodeSummary } from '../store/answers.ts';
import { type Place, placesOf } from './claims.ts';
import type { ContentReader } from './content-reader.ts';
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
  const claims = placesOf(graph.nodeClaims, node);
  const telling = whole || claims.length === 1 ? claims : differing(graph, claims);
  const contributions = telling.map((claim) => contributionOf(graph, reader, claim, whole));
  return withFormerIds(mergeNode(labelOf(graph, node), contributions), graph.resolver);
}

/**
 * Contributions that say the same need not be merged a thousand times: the first contributor of each saying is enough,
 * as their order is decided by what they say and then by the document's id.
 */
function differing(graph: MemoryGraph, claims: readonly Place[]): Place[] {
  const sayings = new Map<number, Place>();
  for (const claim of claims) {
    const { info, nodes } = graph.row(claim.row);
    const saying = nodes.sayings[claim.local]! + distinguish(graph, claim);
    const first = sayings.get(saying);
    if (!first || byCodePoint(info.id, graph.row(first.row).info.id) < 0) sayings.set(saying, claim);
  }
  return [...sayings.values()].sort((a, b) => a.local - b.local);
}

/** The same words count differently from the catalogue, and as a misprint. Hashes are whole numbers, these are not. */
function distinguish(graph: MemoryGraph, { row, local }: Place): number {
  if (graph.isCatalogue(row)) return 0.25;
  return graph.isMisprint(row, local) ? 0.5 : 0;
}

function contributionOf(graph: MemoryGraph, reader: ContentReader, { row, local }: Place, whole: boolean) {
  const { info, references, nodes } = graph.row(row);
  const light = reader.properties(row, local);
  const label = labelNames[nodes.labels[local]!]!;
  const properties = whole ? { ...light, ...reader.heavy(row, local) } : light;
  const said = { id: nodes.ids[local]!, label, properties };
  const resolved = resolveContribution(
    { document: info, references: [...references], nodes: [said], relationships: [], findings: [] },
    graph.resolver,
  );
  return contributedNode(info, resolved.nodes[0]!, graph.isCatalogue(row));
}
