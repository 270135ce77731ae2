import type { TestProject } from 'vitest/node';
import { findJava } from '../../graph/neo4j/local-server/find-java.ts';
import { newest } from '../../graph/neo4j/local-server/release.ts';
import { forShortRuns, localServer } from './neo4j-local.ts';

/** The newest Neo4j, for a further run of the contract, where a Java is found that is new enough for it. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  process.env.JDK_JAVA_OPTIONS ??= forShortRuns;
  const { version, java } = newest;
  if ((await findJava(java)) === undefined) {
    const line = '!'.repeat(80);
    console.error(
      `\n${line}\n没有 Java ${java}，约定没有在 Neo4j ${version} 上运行 / No Java ${java}: the contract did NOT run on Neo4j ${version}\n${line}\n`,
    );
    project.provide('neo4j', undefined);
    return undefined;
  }
  const { stop, ...provided } = await localServer(newest);
  project.provide('neo4j', provided);
  return stop;
}
