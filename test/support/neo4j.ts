import { describe, inject } from 'vitest';
import type { Login } from '../../graph/neo4j/connection.ts';

/** A group of tests on the Neo4j of this run; skipped where none could be had (test/setup/neo4j-server says so). */
export function describeWithNeo4j(name: string, tests: (server: Login) => void): void {
  const server = inject('neo4j');
  describe.skipIf(!server)(name, () => {
    if (server) tests(server);
  });
}
