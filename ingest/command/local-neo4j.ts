import { join } from 'node:path';
import { installServer } from '../../graph/neo4j/local-server/installation.ts';
import { type LocalServer, startLocalServer } from '../../graph/neo4j/local-server/local-server.ts';
import { longTerm } from '../../graph/neo4j/local-server/release.ts';
import type { Output } from './output.ts';
import { stopRequested } from './stop-requested.ts';

/** Neo4j's own; another is taken where it is in use. */
const usualPort = 7687;

/**
 * Runs a Neo4j in a data folder until it is told to stop.
 * @returns whether it ended because it was told to
 */
export async function runLocalNeo4j(data: string, { say, warn }: Output): Promise<boolean> {
  const installation = await installServer(longTerm, say);
  const home = join(data, 'neo4j');
  const asked = stopRequested();
  say({ zh: `正在启动 Neo4j，数据在 ${home} ……`, en: `Starting Neo4j, its data in ${home} …` });
  const server = await startLocalServer(installation, { home, port: usualPort });
  for (const line of settingLines(server)) say({ zh: line, en: line });
  say({
    zh: '在另一个终端设置以上四项（export …），npm start、npm run ingest 和测试就使用它。（Ctrl+C 停止）',
    en: 'Set these four (export …) in another terminal: npm start, npm run ingest and the tests use it then. (Ctrl+C stops it)',
  });
  const isAsked = await Promise.race([asked.then(() => true), server.ended.then(() => false)]);
  if (isAsked) {
    say({ zh: '正在停止 Neo4j……', en: 'Stopping Neo4j …' });
    await server.stop();
  } else {
    warn({
      zh: `Neo4j 自行停止了：原因见 ${join(home, 'logs')}，已收录的内容不受影响。`,
      en: `Neo4j has ended by itself: see ${join(home, 'logs')}; what was stored is safe.`,
    });
  }
  return isAsked;
}

/** As a shell reads them; the password itself is never among them. */
function settingLines({ uri, user, database, passwordFile }: LocalServer): string[] {
  const values = {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_DATABASE: database,
    NEO4J_PASSWORD_FILE: passwordFile,
  };
  return Object.entries(values).map(([name, value]) => `${name}=${quoted(value)}`);
}

const quoted = (value: string) => (/^[\w./:+-]+$/.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`);
