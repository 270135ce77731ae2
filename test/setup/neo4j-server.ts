import type { TestProject } from 'vitest/node';
import type { Login } from '../../graph/neo4j/connection.ts';
import { longTerm } from '../../graph/neo4j/local-server/release.ts';
import { passwordOf } from '../../ingest/command/password.ts';
import { sentenceOf } from '../../ingest/command/trouble.ts';
import { openDriver } from '../support/neo4j-server.ts';
import { dockerServer } from './neo4j-in-docker.ts';
import { forShortRuns, localServer, type Running } from './neo4j-local.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of this run; absent where none could be had. */
    neo4j: Login | undefined;
  }
}

/**
 * One Neo4j for all test files of the run: that of NEO4J_URI, else a local one from its Maven artifacts, else one in
 * Docker. Where none can be had the tests are skipped with a loud word; under CI that is a failure.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  process.env.JDK_JAVA_OPTIONS ??= forShortRuns;
  const { server, reasons } = await anyServer();
  if (server) {
    const { stop, ...provided } = server;
    project.provide('neo4j', provided);
    return stop;
  }
  const loud = `\n${'!'.repeat(80)}\n没有可用的 Neo4j，相关测试没有运行 / No Neo4j could be had: its tests did NOT run\n${reasons.join('\n')}\n${'!'.repeat(80)}\n`;
  if (process.env.CI) throw new Error(loud);
  console.error(loud);
  project.provide('neo4j', undefined);
  return undefined;
}

async function anyServer(): Promise<{ server?: Running; reasons: string[] }> {
  const named = await namedServer();
  if (named) {
    await refuseFull(named);
    return { server: named, reasons: [] };
  }
  const reasons: string[] = [];
  for (const start of [() => localServer(longTerm), dockerServer]) {
    try {
      return { server: await start(), reasons };
    } catch (error) {
      reasons.push(sentenceOf(error)?.en ?? String(error));
    }
  }
  return { reasons };
}

async function namedServer(): Promise<Login | undefined> {
  const { NEO4J_URI: uri, NEO4J_USER, NEO4J_PASSWORD, NEO4J_PASSWORD_FILE, NEO4J_DATABASE } = process.env;
  if (!uri) return undefined;
  const password = await passwordOf(NEO4J_PASSWORD_FILE ? { file: NEO4J_PASSWORD_FILE } : (NEO4J_PASSWORD ?? ''));
  return { uri, user: NEO4J_USER || 'neo4j', password, database: NEO4J_DATABASE || 'neo4j' };
}

/** The tests delete whatever they find: they may only be let at a database that holds nothing. */
async function refuseFull(server: Login): Promise<void> {
  const driver = openDriver(server);
  const { database, uri } = server;
  const { records } = await driver.executeQuery('MATCH (n) RETURN n LIMIT 1', {}, { database });
  await driver.close();
  if (records.length > 0) {
    throw new Error(`The database ${database} at ${uri} holds data, which the tests would delete: name an empty one.`);
  }
}
