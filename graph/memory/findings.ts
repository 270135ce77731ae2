import type { Finding } from '../contribution.ts';
import { type DocumentFindings, findings as page } from '../count/findings.ts';
import type { FindingsAnswer } from '../store/answers/findings.ts';
import type { FindingsQuestion } from '../store/questions.ts';
import type { MemoryGraph } from './memory-graph.ts';
import type { Views } from './views.ts';

/** A page of findings: those of reading, and those of resolving. */
export async function findings(graph: MemoryGraph, views: Views, question: FindingsQuestion): Promise<FindingsAnswer> {
  const policies = (question.documents ?? []).flatMap((id) => graph.nodeOf(id) ?? []).map(graph.nodeId);
  const documents = [...(question.documents ?? []), ...policies];
  return page(
    [...graph.documentRows()].map((row) => countsOf(graph, views, row)),
    { ...question, ...(question.documents ? { documents } : {}) },
    async (id) => findingsOf(graph, graph.rowOf(id)!),
  );
}

function countsOf(graph: MemoryGraph, views: Views, row: number): DocumentFindings {
  const { info, findings } = graph.row(row);
  const counts: Record<string, number> = { ...findings };
  for (const { rule } of graph.resolver.findings(info.id)) counts[rule] = (counts[rule] ?? 0) + 1;
  const policy = graph.policyOf(row);
  return { document: info, counts, ...(policy === undefined ? {} : { policy: views.node.summary(policy) }) };
}

function findingsOf(graph: MemoryGraph, row: number): Finding[] {
  const read = graph.decode(() => JSON.parse(graph.content(row, 'findings')) as Finding[]);
  return [...read, ...graph.resolver.findings(graph.row(row).info.id)];
}
