import { byCodePoint, type GraphNode, type PropertyValues } from '../graph.ts';
import { contributedNode, mergeNode } from '../merge.ts';
import { resolveContribution, withFormerIds } from '../resolve/contribution.ts';
import { labelNames } from '../schema/labels.ts';
import type { NodeSummary } from '../store/answers.ts';
import { nothing } from './adjacency.ts';
import type { LineReader } from './line-reader.ts';
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

export function createNodeView(graph: MemoryGraph, lines: LineReader): NodeView {
  let known: (NodeSummary | undefined)[] = [];
  let version = graph.version;

  function summary(node: number): NodeSummary {
    if (version !== graph.version) {
      version = graph.version;
      known = [];
    }
    known[node] ??= merged(graph, lines, node, false);
    return known[node]!;
  }

  return {
    summary,
    properties: (node) => summary(node).properties,
    name: (node) => String(summary(node).properties.name ?? ''),
    whole: (node) => merged(graph, lines, node, true),
  };
}

interface Place {
  readonly row: number;
  readonly local: number;
}

function merged(graph: MemoryGraph, lines: LineReader, node: number, whole: boolean): GraphNode {
  const claims = claimsOf(graph, node);
  const telling = whole || claims.length === 1 ? claims : differing(graph, lines, claims);
  const contributions = telling.map((claim) => contributionOf(graph, lines, claim, whole));
  return withFormerIds(mergeNode(labelOf(graph, node), contributions), graph.resolver);
}

function claimsOf({ nodeClaims }: MemoryGraph, node: number): Place[] {
  const found: Place[] = [];
  for (let claim = nodeClaims.first(node); claim !== nothing; claim = nodeClaims.next(claim)) {
    found.push({ row: nodeClaims.row(claim), local: nodeClaims.local(claim) });
  }
  return found.sort((a, b) => a.local - b.local);
}

/**
 * Contributions that say the same need not be merged a thousand times: the first contributor of each saying is enough,
 * as their order is decided by what they say and then by the document's id.
 */
function differing(graph: MemoryGraph, lines: LineReader, claims: readonly Place[]): Place[] {
  const sayings = new Map<string, Place>();
  for (const claim of claims) {
    const said = lines.properties(claim.row, claim.local);
    const kind = standing(graph, claim);
    const saying = kind === '' ? said : `${kind}${said}`;
    const first = sayings.get(saying);
    if (!first || byCodePoint(graph.row(claim.row).info.id, graph.row(first.row).info.id) < 0)
      sayings.set(saying, claim);
  }
  return [...sayings.values()].sort((a, b) => a.local - b.local);
}

/** What makes the same words count differently. */
function standing(graph: MemoryGraph, { row, local }: Place): string {
  if (graph.isCatalogue(row)) return 'catalogue';
  const { info, nodes } = graph.row(row);
  if (labelNames[nodes.labels[local]!] !== 'Policy') return '';
  const reference = Number(nodes.ids[local]!.slice('policy:@'.length));
  return graph.resolver.isMisprint(info.id, reference) ? 'misprint' : '';
}

function contributionOf(graph: MemoryGraph, lines: LineReader, { row, local }: Place, whole: boolean) {
  const { info, references, nodes } = graph.row(row);
  const light = JSON.parse(lines.properties(row, local)) as Record<string, unknown>;
  const label = labelNames[nodes.labels[local]!]!;
  const properties = whole ? { ...light, ...lines.heavy(row, local) } : light;
  const said = { id: nodes.ids[local]!, label, properties };
  const resolved = resolveContribution(
    { document: info, references: [...references], nodes: [said], relationships: [], findings: [] },
    graph.resolver,
  );
  return contributedNode(info, resolved.nodes[0]!, graph.isCatalogue(row));
}
