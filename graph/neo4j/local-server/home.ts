import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreUnavailable } from '../../errors.ts';
import { admin, type Installation } from './installation.ts';

/** Beside what Neo4j keeps there itself, a home folder holds our password and what the server is told. */
export const passwordFile = (home: string) => join(home, 'password');

/**
 * Makes a home folder ready for a start: its settings, and before the first start the password.
 * @param further settings beside where it listens
 * @throws StoreUnavailable where Neo4j refuses the folder
 */
export async function prepareHome(
  installation: Installation,
  home: string,
  port: number,
  further: Readonly<Record<string, string>>,
): Promise<void> {
  await mkdir(join(home, 'conf'), { recursive: true });
  await mkdir(join(home, 'logs'), { recursive: true });
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    ...further,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(join(home, 'conf', 'neo4j.conf'), lines.join(''));
  if (!existsSync(passwordFile(home))) await setPassword(installation, home);
}

/** Where the file is, the password is set. Neo4j reads it from the file: a command line is seen by everybody. */
async function setPassword(installation: Installation, home: string): Promise<void> {
  const fresh = `${passwordFile(home)}.new`;
  // A leading dash would be taken for an option.
  await writeFile(fresh, `p${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  const { code, output } = await admin(installation, home, ['dbms', 'set-initial-password', `@${fresh}`]);
  if (code !== 0) throw notPrepared(home, output);
  await rename(fresh, passwordFile(home));
}

/** The password that was made when this home was first used. */
export async function readPassword(home: string): Promise<string> {
  return (await readFile(passwordFile(home), 'utf8')).trim();
}

function notPrepared(home: string, output: string): StoreUnavailable {
  const said = output.trim().split('\n')[0];
  return new StoreUnavailable({
    zh: `Neo4j 不能使用文件夹 ${home}（${said}）：请检查它的权限；若其中没有要保留的数据，可将它删除后重试。`,
    en: `Neo4j cannot use the folder ${home} (${said}): check its permissions; if it holds nothing you need, delete it and try again.`,
  });
}
