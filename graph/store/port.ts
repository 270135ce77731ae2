import type { DocumentInfo, Reading } from '../contribution.ts';
import type { Graph } from '../graph.ts';
import type { CounterpartsAnswer, SideBySideAnswer } from './answers/correspondences.ts';
import type { FindingsAnswer } from './answers/findings.ts';
import type { ContextAnswer, GroupsAnswer } from './answers/groups.ts';
import type { BoardAnswer, MissingAnswer } from './answers/lineage.ts';
import type { ReformModelAnswer } from './answers/reform-model.ts';
import type { TargetsAnswer } from './answers/targets.ts';
import type { TasksAnswer } from './answers/tasks.ts';
import type { UnitAnswer } from './answers/unit.ts';
import type { CrosstabAnswer, TogetherAnswer, WorkloadAnswer } from './answers/workload.ts';
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
} from './answers.ts';
import type { Carried } from './carried.ts';
import type {
  BoardQuestion,
  ContextQuestion,
  CounterpartsQuestion,
  CrosstabQuestion,
  FindingsQuestion,
  GroupQuestion,
  GroupsQuestion,
  LineageQuestion,
  MissingQuestion,
  NeighbourhoodQuestion,
  PathsQuestion,
  ReformModelQuestion,
  SearchQuestion,
  SideBySideQuestion,
  TargetsQuestion,
  TasksQuestion,
  TogetherQuestion,
  UnitQuestion,
  WorkloadQuestion,
} from './questions.ts';

/** What happened to a document that was handed to a store. */
export type Applied = 'added' | 'unchanged';

/**
 * What is counted and compared, task by task. A store supplies facts, see graph/count/facts; the answers are worked out
 * from them in graph/count.
 */
export interface Counting {
  /** The tasks of a filter: the list behind every number. */
  tasks(question: TasksQuestion): Promise<TasksAnswer>;
  workload(question: WorkloadQuestion): Promise<WorkloadAnswer>;
  /** Targets set for the same thing, and whether their values can stand in one chart. */
  targets(question: TargetsQuestion): Promise<TargetsAnswer>;
  crosstab(question: CrosstabQuestion): Promise<CrosstabAnswer>;
  /** Which lines or departments are named in the same tasks. */
  together(question: TogetherQuestion): Promise<TogetherAnswer>;
  /** The neighbours of a hub by what they are of. */
  groups(question: GroupsQuestion): Promise<GroupsAnswer>;
  /** A page of one of these groups. */
  group(question: GroupQuestion): Promise<NeighbourhoodAnswer>;
  /** What nodes are filtered and grouped by and do not say themselves. */
  context(question: ContextQuestion): Promise<ContextAnswer>;
  /** The tasks of a document and their counterparts in others: 文本相似，非引用. */
  counterparts(question: CounterpartsQuestion): Promise<CounterpartsAnswer>;
  sideBySide(question: SideBySideQuestion): Promise<SideBySideAnswer>;
  reformModel(question: ReformModelQuestion): Promise<ReformModelAnswer>;
  /** What one document cites and is cited by, step by step. */
  lineage(question: LineageQuestion): Promise<LineageAnswer>;
  /** All documents by level and time, with the citations between them. */
  board(question: BoardQuestion): Promise<BoardAnswer>;
  /** Documents that are cited and not held, the most wanted first. */
  missing(question: MissingQuestion): Promise<MissingAnswer>;
  /** A department's own page. */
  unit(question: UnitQuestion): Promise<UnitAnswer>;
}

/** What the product asks. Answers are plain values in a stable order; unknown ids throw NotFound. */
export interface ReadingStore extends Counting {
  node(id: string): Promise<NodeAnswer>;
  relationship(id: string): Promise<RelationshipAnswer>;
  neighbourhood(question: NeighbourhoodQuestion): Promise<NeighbourhoodAnswer>;
  search(question: SearchQuestion): Promise<SearchAnswer>;
  paths(question: PathsQuestion): Promise<PathsAnswer>;
  findings(question: FindingsQuestion): Promise<FindingsAnswer>;
  documents(): Promise<DocumentSummary[]>;
  /** By the document's own id, or by the id (or a former id) of the policy it is. */
  document(id: string): Promise<DocumentAnswer>;
  stats(): Promise<StatsAnswer>;
  /** The whole graph, as the graph file holds it. */
  export(): Promise<Graph>;
  /** Documents by their own ids, as values that answer without this store: for a page that opens from disk. */
  carry(documents: readonly string[]): Promise<Carried>;
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
