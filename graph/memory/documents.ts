import type { Finding, OutlineEntry } from '../contribution.ts';
import { byCodePoint } from '../graph.ts';
import { fillPlaceholder } from '../resolve/placeholder.ts';
import { relationshipTypeNames } from '../schema/relationships.ts';
import type { DocumentAnswer, DocumentSummary, Mention } from '../store/answers.ts';
import { nothing } from './adjacency.ts';
import { assignmentOf } from './discriminator.ts';
import { readEvidence } from './evidence-part.ts';
import { taskKindOf } from './kinds.ts';
import { labelOf, type MemoryGraph, typeOf } from './memory-graph.ts';
import { noDocument } from './not-found.ts';
import type { Views } from './views.ts';

/** All documents, by file and id. */
export function documents(graph: MemoryGraph, views: Views): DocumentSummary[] {
  return [...graph.documentRows()]
    .map((row) => documentSummary(graph, views, row))
    .sort((a, b) => byCodePoint(a.file, b.file) || byCodePoint(a.id, b.id));
}

/** What one document contributed, counted after resolving: two names of one cited document are one citation. */
export function documentSummary(graph: MemoryGraph, views: Views, row: number): DocumentSummary {
  const { info, findings } = graph.row(row);
  const { nodes, relationships } = graph.laid(row);
  const tasks = new Set<number>();
  const targets = new Set<number>();
  for (const node of nodes) {
    const label = labelOf(graph, node);
    if (label === 'Target') targets.add(node);
    else if (label === 'Task' && taskKindOf(graph, views, node) === 'task') tasks.add(node);
  }
  const assignments = new Set<number>();
  const cited = new Set<number>();
  for (const relationship of relationships) {
    if (relationship === nothing) continue;
    const type = typeOf(graph, relationship);
    if (type === 'CITES') cited.add(graph.adjacency.to(relationship));
    if (type !== 'ASSIGNED_TO' || !tasks.has(graph.adjacency.from(relationship))) continue;
    if (assignmentOf(graph.adjacency.code(relationship)).basis === 'stated') assignments.add(relationship);
  }
  const doubts = graph.resolver.findings(info.id).length;
  const policy = graph.policyOf(row);
  return {
    ...info,
    ...(policy === undefined ? {} : { policy: views.node.summary(policy) }),
    tasks: tasks.size,
    assignments: assignments.size,
    targets: targets.size,
    citations: cited.size,
    findings: Object.values(findings).reduce((sum, count) => sum + count, doubts),
  };
}

/** One document with its text, and everything that was read from it at its place. */
export function document(graph: MemoryGraph, views: Views, id: string): DocumentAnswer {
  const row = rowOf(graph, id);
  const { info } = graph.row(row);
  const text = graph.content(row, 'text');
  const finalId = (node: string) => fillPlaceholder(node, (reference) => graph.resolver.policyId(info.id, reference));
  const outline = graph.decode(() => JSON.parse(graph.content(row, 'outline')) as OutlineEntry[]);
  const findings = graph.decode(() => JSON.parse(graph.content(row, 'findings')) as Finding[]);
  const policy = graph.policyOf(row);
  return {
    document: info,
    ...(policy === undefined ? {} : { policy: views.node.summary(policy) }),
    text,
    outline: outline.map((entry) => (entry.node === undefined ? entry : { ...entry, node: finalId(entry.node) })),
    mentions: mentions(graph, views, row, text),
    findings: [...findings, ...graph.resolver.findings(info.id)],
  };
}

/** By the document's own id, else by the policy that it is: of several copies the one with the smallest id. */
function rowOf(graph: MemoryGraph, id: string): number {
  const own = graph.rowOf(id);
  if (own !== undefined) return own;
  const node = graph.nodeOf(id);
  const copies = node === undefined ? [] : graph.documentsOf(node).flatMap((info) => graph.rowOf(info.id)!);
  const found = copies.find((row) => graph.policyOf(row) === node);
  if (found === undefined) throw noDocument(id);
  return found;
}

function mentions(graph: MemoryGraph, views: Views, row: number, text: string): Mention[] {
  const said = graph.decode(() => readEvidence(graph.content(row, 'evidence'), () => text));
  const found: Mention[] = [];
  for (const [local, relationship] of graph.laid(row).relationships.entries()) {
    if (relationship === nothing) continue;
    for (const { start, end, confidence } of graph.decode(() => said(local)).evidence) {
      found.push({
        start,
        end,
        relationship: graph.relationshipId(relationship),
        type: relationshipTypeNames[graph.adjacency.type(relationship)]!,
        node: views.node.summary(graph.adjacency.to(relationship)),
        from: graph.nodeId(graph.adjacency.from(relationship)),
        confidence,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end || byCodePoint(a.relationship, b.relationship));
}
