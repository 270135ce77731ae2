import type { AssignmentFact, Facts, Link } from '../count/facts.ts';
import { labelNames } from '../schema/labels.ts';
import { type RelationshipType, relationshipTypeNames } from '../schema/relationships.ts';
import type { DrawMode, TaskKind } from '../schema/words.ts';
import { freed, nothing } from './adjacency.ts';
import { citationsOf } from './citations.ts';
import { assignmentOf, discriminatorText } from './discriminator.ts';
import { relationshipFlags, relationshipFlagsOf } from './document-row.ts';
import { departmentKindOf, taskKindOf } from './kinds.ts';
import { labelOf, type MemoryGraph } from './memory-graph.ts';
import { createTaskMarks } from './task-marks.ts';
import { untilChanged } from './until-changed.ts';
import type { Views } from './views.ts';
import { neighbours } from './walk.ts';

/** The facts that counting reads, straight from the columns. */
export function memoryFacts(graph: MemoryGraph, views: Views): Facts<number> {
  const { adjacency } = graph;
  const links = (node: number, type: RelationshipType, direction: 'out' | 'in'): Link<number>[] => {
    const wanted = relationshipTypeNames.indexOf(type);
    const found: Link<number>[] = [];
    if (direction === 'out') {
      for (let r = adjacency.firstOut(node); r !== nothing; r = adjacency.nextOut(r)) {
        if (adjacency.type(r) === wanted) found.push({ relationship: r, node: adjacency.to(r) });
      }
    } else {
      for (let r = adjacency.firstIn(node); r !== nothing; r = adjacency.nextIn(r)) {
        if (adjacency.type(r) === wanted) found.push({ relationship: r, node: adjacency.from(r) });
      }
    }
    return found;
  };
  const heldPolicies = untilChanged(graph, () => {
    const held = new Set<number>();
    for (const row of graph.documentRows()) {
      const policy = graph.policyOf(row);
      if (policy !== undefined) held.add(policy);
    }
    return held;
  });
  const citations = untilChanged(graph, () => citationsOf(graph));
  /** Counting over the whole corpus reads them again and again; by node. */
  const kept = untilChanged(graph, () => ({
    assignments: [] as (readonly AssignmentFact<number>[])[],
    tasks: [] as (readonly number[])[],
    taskKinds: [] as TaskKind[],
    marks: createTaskMarks(graph, (relationship) => flagsOf(graph, views, relationship)),
  }));

  function assignmentFact(relationship: number): AssignmentFact<number> {
    const { role, basis } = assignmentOf(adjacency.code(relationship));
    const flags = flagsOf(graph, views, relationship);
    return {
      relationship,
      department: adjacency.to(relationship),
      role,
      basis,
      first: basis === 'stated' && (flags & relationshipFlags.first) !== 0,
      openEnded: (flags & relationshipFlags.openEnded) !== 0,
    };
  }

  return {
    nodeOf: graph.nodeOf,
    id: graph.nodeId,
    label: (node) => labelOf(graph, node),
    summary: views.node.summary,
    whole: views.node.whole,
    *policies() {
      for (let node = 0; node < adjacency.nodeBound; node++) {
        if (adjacency.label(node) !== freed && labelNames[adjacency.label(node)] === 'Policy') yield node;
      }
    },
    heldPolicies,
    citationsFrom: (policy) => citations().from.get(policy) ?? [],
    citationsTo: (policy) => citations().to.get(policy) ?? [],
    links,
    relationship: views.relationship.summary,
    tasks(policy) {
      const { tasks } = kept();
      tasks[policy] ??= [...new Set(neighbours(graph, policy, 'HAS_TASK', 'out'))];
      return tasks[policy];
    },
    tasksNaming: (department) => neighbours(graph, department, 'ASSIGNED_TO', 'in'),
    isWithoutUnit: (task) => kept().marks.isWithoutUnit(task),
    openEnded: (task) => kept().marks.openEnded(task),
    taskKind(task) {
      const { taskKinds } = kept();
      taskKinds[task] ??= taskKindOf(graph, views, task);
      return taskKinds[task];
    },
    departmentKind: (department) => departmentKindOf(graph, views, department),
    assignments(task) {
      const { assignments } = kept();
      const known = assignments[task];
      if (known) return known;
      const found: AssignmentFact<number>[] = [];
      for (let r = adjacency.firstOut(task); r !== nothing; r = adjacency.nextOut(r)) {
        if (adjacency.type(r) === assignedTo) found.push(assignmentFact(r));
      }
      assignments[task] = found;
      return found;
    },
    themes: (task) =>
      links(task, 'ADDRESSES', 'out').map(({ relationship, node }) => ({
        relationship,
        theme: node,
        primary: (flagsOf(graph, views, relationship) & relationshipFlags.primary) !== 0,
      })),
    citationForm(citation) {
      const flags = flagsOf(graph, views, citation);
      if ((flags & relationshipFlags.byTitle) !== 0) return 'title';
      return (flags & relationshipFlags.byNickname) !== 0 ? 'nickname' : 'number';
    },
    drawsOn: (node) =>
      links(node, 'DRAWS_ON', 'out').map(({ relationship, node: model }) => ({
        relationship,
        model,
        mode: discriminatorText(drawsOn, adjacency.code(relationship)) as DrawMode,
      })),
  };
}

const assignedTo = relationshipTypeNames.indexOf('ASSIGNED_TO');
const drawsOn = relationshipTypeNames.indexOf('DRAWS_ON');

/** Those that its document was stored with; where several contribute, those of the merged properties. */
function flagsOf(graph: MemoryGraph, views: Views, relationship: number): number {
  const { relationshipClaims } = graph;
  if (!relationshipClaims.isSingle(relationship)) {
    return relationshipFlagsOf(views.relationship.summary(relationship).properties);
  }
  const claim = relationshipClaims.first(relationship);
  return graph.row(relationshipClaims.row(claim)).relationships.flags[relationshipClaims.local(claim)]!;
}
