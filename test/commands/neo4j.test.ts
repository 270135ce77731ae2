import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createClient } from '../../graph/api/client.ts';
import { run, serve } from '../support/commands.ts';
import { describeWithNeo4j } from '../support/neo4j.ts';
import { emptyDatabase } from '../support/neo4j-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describeWithNeo4j('with NEO4J_URI', (server) => {
  let folder: ReturnType<typeof temporaryFolder>;
  let environment: Record<string, string>;
  beforeEach(async () => {
    folder = temporaryFolder();
    await emptyDatabase(server);
    const passwordFile = join(folder.path, 'password');
    writeFileSync(passwordFile, `${server.password}\n`, { mode: 0o600 });
    environment = {
      NEO4J_URI: server.uri,
      NEO4J_USER: server.user,
      NEO4J_DATABASE: server.database,
      NEO4J_PASSWORD_FILE: passwordFile,
      ATLAS_DATA: join(folder.path, 'data'),
    };
  });
  afterEach(() => folder.remove());

  it('npm start stores in Neo4j, npm run ingest beside it goes through it, and by itself into the same database', async () => {
    const chain = 'test/fixtures/chain';
    const first = await serve(environment.ATLAS_DATA!, [], environment);
    const client = createClient(first.url);
    expect((await client.health()).store).toBe('neo4j');
    expect(await client.documents()).toHaveLength(5);
    const beside = await run(['ingest', `${chain}/1-national.txt`], { environment });
    expect(beside).toMatchObject({ code: 0, stdout: expect.stringContaining(first.url) });
    // Answered from what this process keeps in memory, so that what another one writes has to reach it.
    const between = { from: 'policy:国办发〔2099〕1号', to: 'policy:晋政办发〔2099〕12号' };
    const counted = await client.workload();
    expect(await client.paths(between).catch((error: Error) => error)).toBeInstanceOf(Error);
    const elsewhere = { ...environment, ATLAS_DATA: join(folder.path, 'other') };
    const directly = await run(['ingest', `${chain}/2-provincial.txt`], { environment: elsewhere });
    expect(directly.stderr).not.toContain('    at ');
    expect(directly).toMatchObject({ code: 0, stdout: expect.not.stringContaining(first.url) });
    expect(await client.documents()).toHaveLength(7);
    const countedThen = await client.workload();
    expect(countedThen.tasks).toBeGreaterThan(counted.tasks);
    expect((await client.paths(between)).paths).not.toEqual([]);
    const removed = await run(['remove', '2-provincial.txt'], { environment: elsewhere });
    expect(removed).toMatchObject({ code: 0 });
    expect((await client.workload()).tasks).toBe(counted.tasks);
    const again = await run(['ingest', `${chain}/2-provincial.txt`], { environment: elsewhere });
    expect(again).toMatchObject({ code: 0 });
    expect(await client.workload()).toEqual(countedThen);
    const all = await client.stats();
    await first.stop();

    const second = await serve(environment.ATLAS_DATA!, [], environment);
    expect(second.printed).not.toContain('读取');
    expect(await createClient(second.url).stats()).toEqual(all);
    await second.stop();
  });
});
