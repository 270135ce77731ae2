import type { DocumentInfo, Reading } from '../contribution.ts';
import type { Graph } from '../graph.ts';
import type {
  DocumentAnswer,
  DocumentSummary,
  LineageAnswer,
  NeighbourhoodAnswer,
  NodeAnswer,
  PathsAnswer,
  RelationshipAnswer,
  SearchAnswer,
  StatsAnswer,
  WorkloadAnswer,
} from './answers.ts';
import type {
  LineageQuestion,
  NeighbourhoodQuestion,
  PathsQuestion,
  SearchQuestion,
  WorkloadQuestion,
} from './questions.ts';

/** What happened to a document that was handed to a store. */
export type Applied = 'added' | 'unchanged';

/** What the product asks. Answers are plain values in a stable order; unknown ids throw NotFound. */
export interface ReadingStore {
  node(id: string): Promise<NodeAnswer>;
  relationship(id: string): Promise<RelationshipAnswer>;
  neighbourhood(question: NeighbourhoodQuestion): Promise<NeighbourhoodAnswer>;
  search(question: SearchQuestion): Promise<SearchAnswer>;
  lineage(question: LineageQuestion): Promise<LineageAnswer>;
  paths(question: PathsQuestion): Promise<PathsAnswer>;
  workload(question: WorkloadQuestion): Promise<WorkloadAnswer>;
  documents(): Promise<DocumentSummary[]>;
  /** By the document's own id, or by the id (or a former id) of the policy it is. */
  document(id: string): Promise<DocumentAnswer>;
  stats(): Promise<StatsAnswer>;
  /** The whole graph, as the graph file holds it. */
  export(): Promise<Graph>;
}

/**
 * A store: what is acknowledged is durable, a document is there whole or not at all, and the answers do not depend on
 * the order in which documents came.
 */
export interface Store extends ReadingStore {
  /**
   * Reads a document in, replacing exactly what the same document (same content) contributed before. `unchanged` when
   * the same reading is held already.
   */
  applyDocument(reading: Reading): Promise<Applied>;
  /** Takes a document out; keeps what others share. Unknown ids throw NotFound. */
  removeDocument(id: string): Promise<DocumentInfo>;
  /** Of these document ids, those the store holds or has ever held. */
  everHeld(ids: readonly string[]): Promise<ReadonlySet<string>>;
  close(): Promise<void>;
}
