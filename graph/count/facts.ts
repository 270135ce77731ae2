import type { Label } from '../schema/labels.ts';
import type { RelationshipType } from '../schema/relationships.ts';
import type { Basis, CitationForm, DepartmentKind, DrawMode, Role, TaskKind } from '../schema/words.ts';
import type { NodeSummary, RelationshipSummary } from '../store/answers.ts';

/**
 * The facts that counting reads. A store supplies them; whatever is counted, ranked and listed follows from them in
 * this folder, so that it is the same from every store. `K` is what the store calls nodes and relationships by: a
 * number where they lie in columns, an id elsewhere.
 */
export interface Facts<K> {
  /** The node of an id or of a former id; undefined where nothing has it. */
  nodeOf(id: string): K | undefined;
  id(node: K): string;
  label(node: K): Label;
  /** Without heavy properties. */
  summary(node: K): NodeSummary;
  /** With heavy properties: a task's whole text. */
  whole(node: K): NodeSummary;
  /** All policies, and those whose full text is held; in no order, each once. */
  policies(): Iterable<K>;
  heldPolicies(): Iterable<K>;
  /** What a policy cites, itself and through its tasks, and what cites it; never itself; in no order. */
  citationsFrom(policy: K): readonly Citation<K>[];
  citationsTo(policy: K): readonly Citation<K>[];
  /** Relationships of one type that leave or reach a node, in no order. */
  links(node: K, type: RelationshipType, direction: 'out' | 'in'): readonly Link<K>[];
  relationship(relationship: K): RelationshipSummary;

  /** A policy's tasks, each once, in no order; and all that name a department. */
  tasks(policy: K): readonly K[];
  tasksNaming(department: K): Iterable<K>;
  /** What is asked of every task of a corpus, without working out all its properties. */
  taskKind(task: K): TaskKind;
  /** Whether it names no unit at all. */
  isWithoutUnit(task: K): boolean;
  /** In which bases a list of its units ends with 等. */
  openEnded(task: K): readonly Basis[];
  departmentKind(department: K): DepartmentKind;
  assignments(task: K): readonly AssignmentFact<K>[];
  themes(task: K): readonly ThemeFact<K>[];
  drawsOn(node: K): readonly DrawFact<K>[];
  /** How a CITES names the cited document. */
  citationForm(citation: K): CitationForm;
}

/** Of these what a lineage reads: a store may fetch it for one question. */
export type LineageFacts<K> = Pick<
  Facts<K>,
  'nodeOf' | 'id' | 'label' | 'links' | 'summary' | 'relationship' | 'citationsFrom' | 'citationsTo'
>;

export interface Link<K> {
  readonly relationship: K;
  /** The node at the other end. */
  readonly node: K;
}

/** One CITES relationship, with the policies at both ends: each is stored at the smallest unit that makes it. */
export interface Citation<K> {
  readonly relationship: K;
  /** What makes it: a task, or the policy itself. */
  readonly by: K;
  readonly citing: K;
  readonly cited: K;
}

/** A task's ASSIGNED_TO. */
export interface AssignmentFact<K> {
  readonly relationship: K;
  readonly department: K;
  readonly role: Role;
  readonly basis: Basis;
  /** Stands first in the list that the task itself states. */
  readonly first: boolean;
  /** Its list ends with 等. */
  readonly openEnded: boolean;
}

/** A task's ADDRESSES. */
export interface ThemeFact<K> {
  readonly relationship: K;
  readonly theme: K;
  readonly primary: boolean;
}

/** A task's or policy's DRAWS_ON. */
export interface DrawFact<K> {
  readonly relationship: K;
  readonly model: K;
  readonly mode: DrawMode;
}

/** The name of a node; every node has one. */
export const nameOf = <K>(facts: Facts<K>, node: K) => String(facts.summary(node).properties.name ?? '');

/** The nodes at the other end of these relationships, each once. */
export function nodesAlong<K>(facts: Facts<K>, node: K, type: RelationshipType, direction: 'out' | 'in'): K[] {
  const links = facts.links(node, type, direction);
  return links.length < 2 ? links.map((link) => link.node) : [...new Set(links.map((link) => link.node))];
}

/** Ids that nothing has are left out. */
export function nodesOf<K>(facts: Facts<K>, ids: readonly string[]): Set<K> {
  return new Set(ids.flatMap((id) => facts.nodeOf(id) ?? []));
}
