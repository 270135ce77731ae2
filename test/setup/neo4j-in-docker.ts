import { randomBytes } from 'node:crypto';
import type { Login } from '../../graph/neo4j/connection.ts';
import { longTerm } from '../../graph/neo4j/local-server/release.ts';
import { run } from '../../graph/neo4j/local-server/run.ts';
import { openDriver } from '../support/neo4j-server.ts';

/** How long the container may take until it answers, in milliseconds, its download apart. */
const patience = 120_000;

/** Neo4j in a container that is gone with the run. Written without a Docker engine at hand: never run. */
export async function dockerServer(): Promise<Login & { stop(): Promise<void> }> {
  const password = randomBytes(24).toString('hex');
  const words = ['run', '--detach', '--rm', '--publish', '127.0.0.1::7687', '--env', 'NEO4J_AUTH'];
  const image = `neo4j:${longTerm.version}-community`;
  const started = await run('docker', [...words, image], { environment: { NEO4J_AUTH: `neo4j/${password}` } });
  if (started.code !== 0) throw new Error(`Docker could not start ${image}: ${started.output.trim() || 'no docker'}`);
  const container = started.output.trim().split('\n').at(-1)!;
  const stop = async () => {
    await run('docker', ['stop', container]);
  };
  const address = (await run('docker', ['port', container, '7687/tcp'])).output.trim().split('\n')[0]!;
  const server = { uri: `bolt://${address}`, user: 'neo4j', password, database: 'neo4j' };
  const driver = openDriver(server);
  try {
    for (const start = performance.now(); performance.now() - start < patience; ) {
      const answered = await driver.executeQuery('RETURN 1').then(
        () => true,
        () => false,
      );
      if (answered) return { ...server, stop };
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  } finally {
    await driver.close();
  }
  await stop();
  throw new Error(`${image} did not answer in a container.`);
}
