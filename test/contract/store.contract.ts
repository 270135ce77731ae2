import { describe } from 'vitest';
import { catalogue } from '../support/contributions.ts';
import { carryContract } from './operations/carry.ts';
import { comparingContract } from './operations/comparing.ts';
import { documentContract } from './operations/document.ts';
import { documentsComeAndGoContract } from './operations/documents-come-and-go.ts';
import { lineageContract } from './operations/lineage.ts';
import { lineagesContract } from './operations/lineages.ts';
import { neighbourhoodContract } from './operations/neighbourhood.ts';
import { nodeContract } from './operations/node.ts';
import { pathsContract } from './operations/paths.ts';
import { policiesGrowContract } from './operations/policies-grow.ts';
import { relationshipContract } from './operations/relationship.ts';
import { reopeningContract } from './operations/reopening.ts';
import { searchContract } from './operations/search.ts';
import { statsContract } from './operations/stats.ts';
import { tablesContract } from './operations/tables.ts';
import { tasksContract } from './operations/tasks.ts';
import { workloadContract } from './operations/workload.ts';
import { randomContract } from './random.contract.ts';
import { type StartStore, subjectOf } from './subject.ts';

const operations = [
  documentsComeAndGoContract,
  reopeningContract,
  policiesGrowContract,
  nodeContract,
  relationshipContract,
  neighbourhoodContract,
  searchContract,
  lineageContract,
  pathsContract,
  workloadContract,
  tasksContract,
  tablesContract,
  comparingContract,
  lineagesContract,
  documentContract,
  statsContract,
  carryContract,
  randomContract,
];

/** What every store has to do, operation by operation, and whatever documents come and go. */
export function storeContract(name: string, start: StartStore): void {
  describe(name, () => {
    const subject = subjectOf(start, catalogue);
    for (const operation of operations) operation(subject);
  });
}
