import { counting } from '../count/counting.ts';
import type { ReadingStore } from '../store/port.ts';
import { carry } from './carried.ts';
import { document, documents } from './documents.ts';
import { exportGraph } from './export.ts';
import { memoryFacts } from './facts.ts';
import { findings } from './findings.ts';
import type { MemoryGraph } from './memory-graph.ts';
import { neighbourhood, nodeAnswer } from './neighbourhood.ts';
import { paths } from './paths.ts';
import { relationshipAnswer } from './relationship.ts';
import { search } from './search.ts';
import { stats } from './stats.ts';
import { createViews } from './views.ts';

/** Every reading operation, answered from the graph in memory. */
export function createReadingStore(graph: MemoryGraph): ReadingStore {
  const views = createViews(graph);
  const facts = memoryFacts(graph, views);
  return {
    node: async (id) => nodeAnswer(graph, views, id),
    relationship: async (id) => relationshipAnswer(graph, views, id),
    neighbourhood: async (question) => neighbourhood(graph, views, question),
    search: async (question) => search(graph, views, question),
    paths: async (question) => paths(graph, views, question),
    ...counting(() => facts),
    findings: async (question) => findings(graph, views, question),
    documents: async () => documents(graph, views),
    document: async (id) => document(graph, views, id),
    stats: async () => stats(graph, views),
    export: async () => exportGraph(graph),
    carry: async (ids) => carry(graph, ids),
  };
}
