import { AtlasError, type Sentence, StoreUnavailable, StoreUnreadable, TooMuch } from '../errors.ts';

/**
 * What the driver throws, as sentences. They name the server and the database, never the user's name or password, and
 * carry nothing of the driver's own message, which might.
 */
export interface Place {
  /** Host and port, without credentials. */
  readonly server: string;
  readonly database: string;
}

/** What is thrown instead; what is a mistake of ours, or ours already, comes out as it is. */
export function neo4jFailure(error: unknown, place: Place): unknown {
  if (error instanceof AtlasError) return error;
  const code = (error as { code?: unknown }).code;
  // A statement that the server does not understand is a mistake of ours, no state of the store.
  if (typeof code !== 'string' || code.startsWith('Neo.ClientError.Statement')) return error;
  const failure = failures.find(({ codes }) => codes.some((each) => code.startsWith(each)));
  const say = failure?.say ?? otherwise;
  // The cause is left out: the driver's message may repeat what it was given to log in.
  return say(place, code);
}

interface Failure {
  /** Beginnings of the driver's and the server's codes. */
  readonly codes: readonly string[];
  say(place: Place, code: string): AtlasError;
}

const unavailable = (sentence: Sentence) => new StoreUnavailable(sentence);

const failures: readonly Failure[] = [
  {
    codes: ['ServiceUnavailable', 'SessionExpired', 'Neo.ClientError.Cluster', 'Neo.TransientError.General.Database'],
    say: ({ server }) =>
      unavailable({
        zh: `暂时连不上 Neo4j（${server}）。请确认服务已启动、NEO4J_URI 正确，恢复后会自动重新连接；已收录的内容不受影响。`,
        en: `Neo4j at ${server} cannot be reached now. Check that it runs and that NEO4J_URI is right; the connection comes back by itself, and what was stored is safe.`,
      }),
  },
  {
    codes: ['Neo.ClientError.Security.AuthenticationRateLimit'],
    say: ({ server }) =>
      unavailable({
        zh: `登录 Neo4j（${server}）失败次数过多，已被暂时锁定。请更正 NEO4J_USER 和 NEO4J_PASSWORD，稍等几秒后重试。`,
        en: `Too many logins to Neo4j at ${server} failed, so it refuses them for a while. Correct NEO4J_USER and NEO4J_PASSWORD, wait some seconds and try again.`,
      }),
  },
  {
    codes: ['Neo.ClientError.Security.CredentialsExpired'],
    say: ({ server }) =>
      unavailable({
        zh: `Neo4j（${server}）要求先修改这个用户的初始密码：请在 Neo4j Browser 或 cypher-shell 中执行 ALTER CURRENT USER SET PASSWORD FROM '旧密码' TO '新密码'，再设置新密码后重试。`,
        en: `Neo4j at ${server} wants the initial password of this user changed first: run ALTER CURRENT USER SET PASSWORD FROM 'old' TO 'new' in Neo4j Browser or cypher-shell, set the new one here and try again.`,
      }),
  },
  {
    codes: ['Neo.ClientError.Security'],
    say: ({ server }) =>
      unavailable({
        zh: `Neo4j（${server}）拒绝了登录，或该用户没有所需权限。请检查 NEO4J_USER 和 NEO4J_PASSWORD（或 NEO4J_PASSWORD_FILE）。`,
        en: `Neo4j at ${server} refused the login, or the user lacks a right that is needed. Check NEO4J_USER and NEO4J_PASSWORD (or NEO4J_PASSWORD_FILE).`,
      }),
  },
  {
    codes: ['Neo.ClientError.Database.DatabaseNotFound'],
    say: ({ server, database }) =>
      unavailable({
        zh: `Neo4j（${server}）上没有数据库“${database}”。请更正 NEO4J_DATABASE，或先在服务器上建立它。`,
        en: `Neo4j at ${server} has no database "${database}". Correct NEO4J_DATABASE, or create it on the server first.`,
      }),
  },
  {
    codes: ['Neo.ClientError.Transaction.TransactionTimedOut', 'Neo.TransientError.Transaction.TransactionTimedOut'],
    say: () =>
      new TooMuch({
        zh: '这个查询用时过长，已被中止。请缩小范围（如限定文件、地区或关系类型）后重试。',
        en: 'This question took too long and was stopped. Narrow it (to documents, places or types of relationship) and try again.',
      }),
  },
  {
    // Two of what a constraint allows once: no transaction of this program leaves that behind.
    codes: ['Neo.DatabaseError.Schema.ConstraintCreationFailed'],
    say: (place) => damaged(place),
  },
  {
    codes: ['Neo.TransientError.General.MemoryPool', 'Neo.TransientError.General.OutOfMemory'],
    say: ({ server }) =>
      unavailable({
        zh: `Neo4j（${server}）内存不足，未能完成。请调大 server.memory.heap.max_size 后重试，已收录的内容不受影响。`,
        en: `Neo4j at ${server} ran out of memory. Raise server.memory.heap.max_size and try again; what was stored is safe.`,
      }),
  },
];

const otherwise = ({ server, database }: Place, code: string): AtlasError =>
  unavailable({
    zh: `Neo4j（${server}，数据库 ${database}）未能完成读写（${code}）。没有写入一半的内容：请查看服务器日志与磁盘空间后重试。`,
    en: `Neo4j at ${server} (database ${database}) could not read or write (${code}). Nothing was half-written: look at the server's log and disk space, then try again.`,
  });

export const tooOld = ({ server }: Place, version: string) =>
  unavailable({
    zh: `Neo4j（${server}）的版本是 ${version}，本程序需要 5.13 或更新的版本：请升级服务器。`,
    en: `Neo4j at ${server} has version ${version}; this program needs 5.13 or newer: update the server.`,
  });

/** What a database was written with, or is written with here. */
export interface Versions {
  readonly model: number | null;
  readonly layout: number;
}

export const otherModel = ({ server, database }: Place, found: Versions, ours: Versions) =>
  new StoreUnreadable({
    zh: `Neo4j（${server}）的数据库“${database}”按模型版本 ${found.model}（布局 ${found.layout}）写成，本程序使用版本 ${ours.model}（布局 ${ours.layout}）。没有改动它：请用 NEO4J_DATABASE 另选数据库，或清空后重新读入文件。`,
    en: `The database "${database}" of Neo4j at ${server} was written for model version ${found.model} (layout ${found.layout}), this program uses ${ours.model} (layout ${ours.layout}). It was left as it is: choose another one with NEO4J_DATABASE, or empty it and read the documents again.`,
  });

export const otherIndex = ({ server, database }: Place, name: string) =>
  new StoreUnreadable({
    zh: `Neo4j（${server}）的数据库“${database}”里名为 ${name} 的索引或约束与本程序建立的不同。没有改动它：请删除它（DROP INDEX ${name} 或 DROP CONSTRAINT ${name}），本程序启动时会重新建立。`,
    en: `The index or constraint ${name} in the database "${database}" of Neo4j at ${server} is not as this program makes it. It was left as it is: drop it (DROP INDEX ${name} or DROP CONSTRAINT ${name}); it is made anew at the next start.`,
  });

export const foreignData = ({ server, database }: Place) =>
  new StoreUnreadable({
    zh: `Neo4j（${server}）的数据库“${database}”里已有其他程序的数据。没有改动它：请用 NEO4J_DATABASE 选择一个空的数据库。`,
    en: `The database "${database}" of Neo4j at ${server} holds data of something else. It was left as it is: choose an empty one with NEO4J_DATABASE.`,
  });

export const emptied = ({ server, database }: Place) =>
  new StoreUnreadable({
    zh: `Neo4j（${server}）的数据库“${database}”在程序运行期间被清空了。没有写入任何内容：请重新启动程序，再读入文件。`,
    en: `The database "${database}" of Neo4j at ${server} was emptied while this program ran. Nothing was written: start the program again, then read the documents.`,
  });

export const damaged = ({ server, database }: Place) =>
  new StoreUnreadable({
    zh: `Neo4j（${server}）的数据库“${database}”里有无法读取的内容，可能被其他程序改动过。请换用备份，或清空后重新读入文件。`,
    en: `The database "${database}" of Neo4j at ${server} holds something that cannot be read; another program may have changed it. Put a backup in its place, or empty it and read the documents again.`,
  });
