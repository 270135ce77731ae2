import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { InvalidInput } from '../errors.ts';
import { neo4jFailure, type Place, tooOld } from './failure.ts';
import type { Statement } from './statements/statement.ts';
import { toSent } from './values.ts';

export interface Login {
  /** bolt://, neo4j:// and their +s and +ssc forms. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Runs a statement of the catalogue in a transaction; its records come back as plain values. */
export type Ask = <Row>(statement: Statement, parameters?: Readonly<Record<string, unknown>>) => Promise<Row[]>;

/** The only place that talks to the driver. Every failure comes out as one of our errors. */
export interface Connection {
  readonly place: Place;
  /** In one transaction in read mode: a cluster sends it to a reader, and the server refuses to write in it. */
  read<T>(work: (ask: Ask) => Promise<T>): Promise<T>;
  /** One statement that reads, in one round trip; not tried again where it fails. */
  readonly glance: Ask;
  /** As `read`, for what grows with the corpus: nobody is kept from anything, so it may take as long as a write. */
  readAtLength<T>(work: (ask: Ask) => Promise<T>): Promise<T>;
  /** In one transaction, tried again as a whole where the server says so: all of it is stored afterwards, or nothing. */
  write<T>(work: (ask: Ask) => Promise<T>): Promise<T>;
  /** A statement outside a transaction: the schema's, and those that commit in batches. */
  alone(statement: Statement, parameters?: Readonly<Record<string, unknown>>): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds. A server that is away is reported soon; what takes long is stopped at the server. */
const limits = { connecting: 5_000, retrying: 4_000, reading: 30_000, writing: 300_000 } as const;

/** Relationship constraints, QUIET schema commands and quantified paths are in every version from here on. */
const oldest = [5, 13] as const;

/** @throws StoreUnavailable where there is no server, the login is refused, the database is missing or the server too old */
export async function connect({ uri, user, password, database }: Login): Promise<Connection> {
  const place = { server: serverOf(uri), database };
  const driver = driverFor(uri, user, password);
  /** In a cluster each transaction waits until its member has what this process wrote and read before. */
  let bookmarkManager = neo4j.bookmarkManager();
  const telling = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      // Another database under the same name, or one put back from a backup: it knows nothing of what was before.
      if (isOfBookmarks(error)) bookmarkManager = neo4j.bookmarkManager();
      throw neo4jFailure(error, place);
    }
  };
  try {
    const { agent } = await telling(() => driver.getServerInfo({ database }));
    checkVersion(agent, place);
  } catch (error) {
    await driver.close();
    throw error;
  }

  async function inSession<T>(mode: 'READ' | 'WRITE', timeout: number, work: (ask: Ask) => Promise<T>): Promise<T> {
    const session = driver.session({ database, defaultAccessMode: mode, bookmarkManager });
    const run = (transaction: ManagedTransaction) => work(askIn(transaction));
    try {
      return await telling(() =>
        mode === 'READ' ? session.executeRead(run, { timeout }) : session.executeWrite(run, { timeout }),
      );
    } finally {
      await session.close();
    }
  }

  /** Outside a transaction of ours, in one round trip. @param timeout none for what may take as long as it does */
  async function once<Row>(
    { text }: Statement,
    parameters: Readonly<Record<string, unknown>>,
    mode: 'READ' | 'WRITE',
    timeout?: number,
  ): Promise<Row[]> {
    const session = driver.session({ database, defaultAccessMode: mode, bookmarkManager });
    try {
      const { records } = await telling(() =>
        session.run(text, toSent(parameters) as object, timeout === undefined ? {} : { timeout }),
      );
      return records.map((record) => record.toObject() as Row);
    } finally {
      await session.close();
    }
  }

  return {
    place,
    glance: (statement, parameters = {}) => once(statement, parameters, 'READ', limits.reading),
    read: (work) => inSession('READ', limits.reading, work),
    readAtLength: (work) => inSession('READ', limits.writing, work),
    write: (work) => inSession('WRITE', limits.writing, work),
    async alone(statement, parameters = {}) {
      await once(statement, parameters, 'WRITE');
    },
    close: () => driver.close(),
  };
}

const isOfBookmarks = (error: unknown) => String((error as { code?: unknown }).code).includes('Bookmark');

function askIn(transaction: ManagedTransaction): Ask {
  return async <Row>({ text }: Statement, parameters = {}) => {
    const { records } = await transaction.run(text, toSent(parameters) as object);
    return records.map((record) => record.toObject() as Row);
  };
}

/** @throws InvalidInput where the driver does not take the address; its own words might repeat a password in it */
function driverFor(uri: string, user: string, password: string): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: limits.connecting,
      connectionAcquisitionTimeout: 2 * limits.connecting,
      maxTransactionRetryTime: limits.retrying,
      userAgent: 'yigai-atlas',
    });
  } catch {
    throw noAddress();
  }
}

/** @throws InvalidInput where the address is none of Neo4j's */
function serverOf(uri: string): string {
  const parts = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/(?:[^@/?#]*@)?([^/?#@]+)/.exec(uri);
  if (!parts) throw noAddress();
  return parts[1]!;
}

const noAddress = () =>
  new InvalidInput({
    zh: 'NEO4J_URI 不是 Neo4j 的地址：应以 bolt://、neo4j:// 或 neo4j+s:// 开头，如 bolt://127.0.0.1:7687；只有 neo4j:// 可带参数，每个一次（?名称=值）。',
    en: 'NEO4J_URI is no address of Neo4j: it begins with bolt://, neo4j:// or neo4j+s://, as bolt://127.0.0.1:7687; only neo4j:// takes parameters, each once (?name=value).',
  });

/**
 * @param agent `Neo4j/5.26.30`
 * @throws StoreUnavailable where it is older than this program needs, or no Neo4j
 */
export function checkVersion(agent: string | undefined, place: Place): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent ?? '') ?? [];
  const isOld = Number(major) < oldest[0] || (Number(major) === oldest[0] && Number(minor) < oldest[1]);
  if (major === undefined || isOld) throw tooOld(place, agent?.split('/')[1] ?? '?');
}
