import { afterAll, beforeEach, expect, it } from 'vitest';
import { openNeo4jStore } from '../../../graph/neo4j/neo4j.ts';
import { workloadQuestion } from '../../../graph/store/questions.ts';
import { assembled } from '../../contract/assembled.ts';
import { catalogue } from '../../support/contributions.ts';
import { describeWithNeo4j } from '../../support/neo4j.ts';
import { emptyDatabase } from '../../support/neo4j-server.ts';
import { syntheticReading } from '../../support/synthetic.ts';

/** As a cluster is addressed: the driver asks who reads and who writes. Here one server does both. */

describeWithNeo4j('over an address that routes', (server) => {
  beforeEach(() => emptyDatabase(server));
  afterAll(() => emptyDatabase(server));

  it('a store writes and reads, and sees at once what was written', async () => {
    const routed = { ...server, uri: server.uri.replace(/^\w+/, 'neo4j'), catalogue };
    const store = await openNeo4jStore(routed);
    const [first, second] = [0, 1].map(syntheticReading);
    try {
      for (const reading of [first!, second!]) {
        expect(await store.applyDocument(reading)).toBe('added');
        const { file } = reading.contribution.document;
        expect((await store.documents()).map((document) => document.file)).toContain(file);
      }
      expect(await store.export()).toEqual(assembled(first!, second!));
      expect((await store.workload(workloadQuestion.parse({}))).tasks).toBe(2 * 22);
      await store.removeDocument(first!.contribution.document.id);
      expect(await store.export()).toEqual(assembled(second!));
    } finally {
      await store.close();
    }
  });
});
