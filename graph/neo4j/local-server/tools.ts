import { InvalidInput, type Sentence } from '../../errors.ts';
import { findJava } from './find-java.ts';
import type { Release } from './release.ts';
import { run } from './run.ts';
import { installWithApt } from './system-packages.mjs';

export interface Tools {
  readonly java: string;
  readonly maven: string;
}

/**
 * Java and Maven for a release, installed from the system's packages where they are missing and that may be done.
 * @throws InvalidInput with what to install where it may not
 */
export async function requireTools(release: Release, say: (sentence: Sentence) => void): Promise<Tools> {
  const missing = [
    ...((await findJava(release.java)) ? [] : ['default-jre-headless']),
    ...((await findMaven()) ? [] : ['maven']),
  ];
  if (missing.length > 0) {
    say({
      zh: `运行 Neo4j 还缺少：${missing.join('、')}。正在尝试用系统的软件包安装……`,
      en: `Neo4j needs ${missing.join(' and ')}: trying to install from the system's packages …`,
    });
    installWithApt(missing);
  }
  const [java, maven] = [await findJava(release.java), await findMaven()];
  if (java && maven) return { java, maven };
  throw new InvalidInput({
    zh: `无法运行 Neo4j ${release.version}：需要 Java ${release.java} 或更新的版本，以及 Maven。请安装（例如 sudo apt-get install default-jre-headless maven；macOS：brew install openjdk maven）后重试，或用 NEO4J_URI 指向一个已有的 Neo4j。`,
    en: `Neo4j ${release.version} cannot run: it needs Java ${release.java} or newer, and Maven. Install them (for example sudo apt-get install default-jre-headless maven; macOS: brew install openjdk maven) and try again, or name a Neo4j you have in NEO4J_URI.`,
  });
}

async function findMaven(): Promise<string | undefined> {
  const program = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';
  return (await run(program, ['-version'])).code === 0 ? program : undefined;
}
