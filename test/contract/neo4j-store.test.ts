import { describeWithNeo4j } from '../support/neo4j.ts';
import { countsContract } from './counts.contract.ts';
import { lineageContract } from './lineage.contract.ts';
import { startNeo4j } from './neo4j.ts';
import { seedsContract } from './seeds.contract.ts';
import { storeContract } from './store.contract.ts';

describeWithNeo4j('the contract', (server) => {
  storeContract('neo4j', startNeo4j(server));
  seedsContract('neo4j', startNeo4j(server));
  countsContract('neo4j', startNeo4j(server));
  lineageContract('neo4j', startNeo4j(server));
});
