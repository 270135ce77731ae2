import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Sentence } from '../../errors.ts';
import { findJava } from './find-java.ts';
import { fetchJars, jarsOf } from './jars.ts';
import type { Release } from './release.ts';
import { type Ran, run } from './run.ts';
import { requireTools } from './tools.ts';

/** A Neo4j that can be run here. */
export interface Installation {
  readonly release: Release;
  readonly java: string;
  /** What Java has to look for classes in. */
  readonly classpath: string;
}

/**
 * Finds a release, or fetches it with Maven.
 * @param say told before anything that takes long
 * @throws InvalidInput where Java or Maven is missing and cannot be installed, or the release cannot be fetched
 */
export async function installServer(release: Release, say: (sentence: Sentence) => void): Promise<Installation> {
  const jars = jarsOf(release);
  const java = existsSync(jars) ? await findJava(release.java) : undefined;
  if (java) return { release, java, classpath: join(jars, '*') };
  const tools = await requireTools(release, say);
  if (!existsSync(jars)) {
    say({
      zh: `正在用 Maven 取得 Neo4j ${release.version}（约 130 MB，只需一次）……`,
      en: `Fetching Neo4j ${release.version} with Maven (about 130 MB, once) …`,
    });
    await fetchJars(release, tools);
  }
  return { release, java: tools.java, classpath: join(jars, '*') };
}

/**
 * Runs neo4j-admin on a home folder: `admin(installation, home, ['database', 'check', 'neo4j'])`.
 * @param folder where it looks for the files that it is given
 */
export function admin(
  { java, classpath }: Installation,
  home: string,
  words: readonly string[],
  folder = home,
): Promise<Ran> {
  const environment = { NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  return run(java, ['-cp', classpath, '-Xmx1g', 'org.neo4j.cli.AdminTool', ...words], { environment, folder });
}
