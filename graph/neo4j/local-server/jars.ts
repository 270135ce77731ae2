import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { InvalidInput } from '../../errors.ts';
import { pomOf, type Release } from './release.ts';
import { run } from './run.ts';
import type { Tools } from './tools.ts';

const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';

/** Where programs of this user keep what can be fetched again. */
function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  return join(XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), '.cache'), 'yigai-atlas');
}

/** Where the jars of a release lie, once they were fetched. */
export const jarsOf = ({ version }: Release) => join(cacheFolder(), `neo4j-${version}`);

/**
 * Fetches the server's jars from Maven Central (about 130 MB, once). The folder is there whole or not at all.
 * @throws InvalidInput with Maven's own words where it fails
 */
export async function fetchJars(release: Release, { maven }: Tools): Promise<void> {
  const folder = jarsOf(release);
  await mkdir(cacheFolder(), { recursive: true });
  const fresh = await mkdtemp(`${folder}-`);
  try {
    const pom = join(fresh, 'pom.xml');
    await writeFile(pom, pomOf(release));
    const library = join(fresh, 'lib');
    const words = ['-q', '-B', '-f', pom, plugin, `-DoutputDirectory=${library}`, '-DincludeScope=runtime'];
    const { code, output } = await run(maven, words);
    if (code !== 0 || !existsSync(library)) throw notFetched(release, output);
    await rename(library, folder).catch((error: unknown) => {
      // Another process fetched the same at the same time.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

function notFetched({ version }: Release, output: string): InvalidInput {
  const [said = ''] = output.split('\n').filter((line) => line.includes('ERROR'));
  return new InvalidInput({
    zh: `没能用 Maven 取得 Neo4j ${version}（${said.trim()}）：请检查网络和 Maven 的镜像设置后重试。`,
    en: `Maven could not fetch Neo4j ${version} (${said.trim()}): check the network and Maven's mirror settings, and try again.`,
  });
}
