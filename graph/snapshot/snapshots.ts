import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NotFound, StoreUnavailable } from '../errors.ts';
import { byCodePoint } from '../graph.ts';
import { encodeGraph } from '../graph-file.ts';
import type { ReadingStore } from '../store/port.ts';
import { writeWhole } from '../write-whole.ts';
import { SnapshotUnwritable } from './failure.ts';
import { type Snapshot, snapshot, snapshotOf } from './snapshot.ts';

/** The snapshots of a data folder: each is a graph.json under its hash, and what is said of it under
 * time and hash: the same graph may be taken again later. */
export interface Snapshots {
  /** The newest first; a file that cannot be read is passed over. */
  list(): Promise<Snapshot[]>;
  /** Takes one. Where nothing changed since the last one, that one is given back. @throws SnapshotUnwritable */
  take(): Promise<Snapshot>;
  /** graph.json of a snapshot. @throws NotFound */
  graph(sha256: string): Promise<Buffer>;
}

const about = '.about.json';
const graphEnding = '.graph.json';
const mostTries = 3;

/** Where a snapshot's graph.json lies. */
export const snapshotFile = (dataFolder: string, sha256: string): string =>
  join(dataFolder, 'snapshots', `${sha256}${graphEnding}`);

/** @param now the time, ISO */
export function snapshotsIn(
  dataFolder: string,
  store: Pick<ReadingStore, 'export' | 'stats'>,
  now = () => `${new Date().toISOString().slice(0, 19)}Z`,
): Snapshots {
  const folder = join(dataFolder, 'snapshots');
  let underWay: Promise<Snapshot> | undefined;

  async function list(): Promise<Snapshot[]> {
    const files = await readdir(folder).catch(() => []);
    const read = await Promise.all(
      files.filter((file) => file.endsWith(about)).map((file) => readAbout(join(folder, file))),
    );
    return read
      .filter((each) => each !== undefined)
      .sort((a, b) => byCodePoint(b.takenAt, a.takenAt) || byCodePoint(a.sha256, b.sha256));
  }

  async function take(): Promise<Snapshot> {
    const { stats, content } = await ofOneMoment(store);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const [last] = await list();
    if (last?.sha256 === sha256) return last;
    const taken = snapshotOf({ sha256, bytes: content.length, takenAt: now() }, stats, last);
    try {
      await writeWhole(join(folder, `${sha256}${graphEnding}`), content);
      await writeWhole(
        join(folder, `${taken.takenAt.replaceAll(':', '')}-${sha256}${about}`),
        `${JSON.stringify(taken, undefined, 1)}\n`,
      );
    } catch (error) {
      throw new SnapshotUnwritable(cannotKeep((error as NodeJS.ErrnoException).code ?? ''), { cause: error });
    }
    return taken;
  }

  return {
    list,
    /** Who asks while one is taken gets that one. */
    take() {
      underWay ??= take().finally(() => {
        underWay = undefined;
      });
      return underWay;
    },
    async graph(sha256) {
      try {
        if (/^[0-9a-f]{64}$/.test(sha256)) return await readFile(snapshotFile(dataFolder, sha256));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      }
      throw new NotFound({
        zh: `没有快照“${sha256.slice(0, 16)}”：已有的快照列在导出页。`,
        en: `There is no snapshot "${sha256.slice(0, 16)}": the export page lists those that there are.`,
      });
    },
  };
}

/** Graph and statistics of one content: where something was written in between they are asked for again. */
async function ofOneMoment(store: Pick<ReadingStore, 'export' | 'stats'>) {
  for (let tries = 1; ; tries++) {
    const before = await store.stats();
    const content = encodeGraph(await store.export());
    const stats = await store.stats();
    if (before.version === stats.version) return { stats, content };
    if (tries === mostTries) throw new StoreUnavailable(writtenMeanwhile);
  }
}

const writtenMeanwhile = {
  zh: '正在读入文件，数据还在变，没有留下快照：请等读完再试。',
  en: 'Documents are being read and the data still change, so no snapshot was taken: try again when they are done.',
};

const cannotKeep = (code: string) => ({
  zh: `没有留下快照：数据文件夹写不进去（${code}）。请检查磁盘空间和文件夹的权限，再试一次。`,
  en: `No snapshot was taken: the data folder cannot be written to (${code}). Check the free space and the rights of the folder, and try again.`,
});

async function readAbout(file: string): Promise<Snapshot | undefined> {
  try {
    return snapshot.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}
