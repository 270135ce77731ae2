import { fileURLToPath } from 'node:url';
import type { Sentence } from '../../graph/errors.ts';

/** One thing that can be set from outside. What stands on the command line goes before the environment. */
export interface Setting {
  readonly environment: string;
  /** As commander reads it; absent where a command line would show a secret to everybody on the machine. */
  readonly flag?: string;
  readonly fallback?: string;
  readonly about: Sentence;
  /** What was given is never shown again, not even where it is wrong. */
  readonly mayHoldSecret?: true;
}

export const settings = {
  port: {
    environment: 'PORT',
    flag: '--port <number>',
    fallback: '8400',
    about: { zh: '服务的端口，0 为自动选择', en: 'port to serve on, 0 picks a free one' },
  },
  host: {
    environment: 'HOST',
    flag: '--host <name>',
    fallback: '127.0.0.1',
    about: { zh: '服务的地址，默认只限本机', en: 'address to serve on, this machine only unless changed' },
  },
  hosts: {
    environment: 'ATLAS_HOSTS',
    flag: '--hosts <names>',
    about: {
      zh: '在代理或容器之后另外允许的主机名，用逗号分隔，不带端口',
      en: 'further host names it is reached by, behind a proxy or in a container: comma separated, without port',
    },
  },
  data: {
    environment: 'ATLAS_DATA',
    flag: '--data <folder>',
    fallback: fileURLToPath(new URL('../../data', import.meta.url)),
    about: { zh: '数据文件夹', en: 'data folder' },
  },
  lang: {
    environment: 'ATLAS_LANG',
    flag: '--lang <zh|en>',
    fallback: 'zh',
    about: { zh: '提示的语言', en: 'language of the messages' },
  },
  neo4jUri: {
    environment: 'NEO4J_URI',
    flag: '--neo4j-uri <address>',
    about: {
      zh: '用 Neo4j 存储：它的地址，如 bolt://127.0.0.1:7687 或 neo4j+s://…；不设则用内置存储',
      en: 'store in Neo4j: its address, bolt://127.0.0.1:7687 or neo4j+s://…; the embedded store unless set',
    },
    mayHoldSecret: true,
  },
  neo4jUser: {
    environment: 'NEO4J_USER',
    flag: '--neo4j-user <name>',
    fallback: 'neo4j',
    about: { zh: 'Neo4j 用户名', en: 'Neo4j user' },
  },
  neo4jPassword: {
    environment: 'NEO4J_PASSWORD',
    about: { zh: 'Neo4j 密码；命令行上不能给出', en: 'Neo4j password; never on the command line' },
    mayHoldSecret: true,
  },
  neo4jPasswordFile: {
    environment: 'NEO4J_PASSWORD_FILE',
    flag: '--neo4j-password-file <file>',
    about: { zh: '存放 Neo4j 密码的文件', en: 'file that holds the Neo4j password' },
  },
  neo4jDatabase: {
    environment: 'NEO4J_DATABASE',
    flag: '--neo4j-database <name>',
    fallback: 'neo4j',
    about: { zh: 'Neo4j 数据库名', en: 'Neo4j database' },
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;
