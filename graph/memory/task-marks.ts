import { relationshipTypeNames } from '../schema/relationships.ts';
import { type Basis, bases } from '../schema/words.ts';
import { nothing } from './adjacency.ts';
import { assignmentOf } from './discriminator.ts';
import { relationshipFlags } from './document-row.ts';
import type { MemoryGraph } from './memory-graph.ts';

/** What every count asks of each task's units, as bits of one number. */
export interface TaskMarks {
  isWithoutUnit(task: number): boolean;
  /** The bases in which a list of its units ends with 等. */
  openEnded(task: number): readonly Basis[];
}

/** @param flagsOf of an assignment, see `relationshipFlags` */
export function createTaskMarks(graph: MemoryGraph, flagsOf: (relationship: number) => number): TaskMarks {
  const { adjacency } = graph;
  const known = new Uint8Array(adjacency.nodeBound);

  function marks(task: number): number {
    if (known[task] === 0) {
      let found = isKnown;
      for (let r = adjacency.firstOut(task); r !== nothing; r = adjacency.nextOut(r)) {
        if (adjacency.type(r) !== assignedTo) continue;
        found |= hasUnit;
        if ((flagsOf(r) & relationshipFlags.openEnded) === 0) continue;
        found |= firstBasis << bases.indexOf(assignmentOf(adjacency.code(r)).basis);
      }
      known[task] = found;
    }
    return known[task]!;
  }

  return {
    isWithoutUnit: (task) => (marks(task) & hasUnit) === 0,
    openEnded: (task) => openIn[marks(task) >> 2]!,
  };
}

const isKnown = 1;
const hasUnit = 2;
const firstBasis = 4;
/** By the bits from `firstBasis` on. */
const openIn = Array.from({ length: 1 << bases.length }, (_, bits) => bases.filter((_, i) => bits & (1 << i)));

const assignedTo = relationshipTypeNames.indexOf('ASSIGNED_TO');
