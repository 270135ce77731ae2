import { AtlasError, StoreLocked, StoreUnavailable, StoreUnreadable } from '../errors.ts';

/** What SQLite says, as sentences. Nothing was overwritten when one of these is thrown. */
export function storeFailure(error: unknown, file: string): AtlasError {
  if (error instanceof AtlasError) return error;
  const failure = failures.find(({ codes }) => codes.some((code) => code === codeOf(error))) ?? otherwise;
  return failure.say(file, error);
}

/** Runs something on the store file; what SQLite throws comes out as one of our errors. */
export function onStore<T>(file: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw storeFailure(error, file);
  }
}

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html); an extended one holds its own in the low byte. */
const sqlite = {
  error: 1,
  perm: 3,
  busy: 5,
  locked: 6,
  readOnly: 8,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  schema: 17,
  constraint: 19,
  mismatch: 20,
  auth: 23,
  format: 24,
  notADatabase: 26,
} as const;

function codeOf(error: unknown): number | undefined {
  const { rawCode, message } = error as { rawCode?: unknown; message?: unknown };
  if (typeof rawCode === 'number') return rawCode & 0xff;
  return String(message).includes('Unable to open') ? sqlite.cannotOpen : undefined;
}

interface Failure {
  readonly codes: readonly number[];
  say(file: string, cause: unknown): AtlasError;
}

const failures: readonly Failure[] = [
  {
    // Our statements fit the tables that we made: where they do not, the tables' declarations are not what we wrote.
    codes: [
      sqlite.notADatabase,
      sqlite.corrupt,
      sqlite.error,
      sqlite.schema,
      sqlite.format,
      sqlite.mismatch,
      sqlite.constraint,
    ],
    say: (file, cause) => damaged(file, cause),
  },
  {
    codes: [sqlite.full],
    say: (file, cause) =>
      new StoreUnavailable(
        {
          zh: `磁盘已满，无法写入 ${file}。这次没有收录，已收录的内容不受影响：请腾出空间后重试。`,
          en: `The disk is full, ${file} cannot be written. Nothing was stored this time, what was stored is safe: free some space and try again.`,
        },
        { cause },
      ),
  },
  {
    codes: [sqlite.readOnly, sqlite.cannotOpen, sqlite.perm, sqlite.auth],
    say: (file, cause) => notWritable(file, cause),
  },
  {
    codes: [sqlite.busy, sqlite.locked],
    say: (file, cause) =>
      new StoreLocked(
        {
          zh: `${file} 正被其他程序占用。请关闭打开它的程序后重试。`,
          en: `${file} is in use by another program. Close it and try again.`,
        },
        { cause },
      ),
  },
];

const otherwise: Pick<Failure, 'say'> = {
  say: (file, cause) =>
    new StoreUnavailable(
      {
        zh: `读写 ${file} 失败（${(cause as Error).message}）。请检查磁盘后重试，已收录的内容没有改动。`,
        en: `Reading or writing ${file} failed (${(cause as Error).message}). Check the disk and try again; what was stored has not been touched.`,
      },
      { cause },
    ),
};

export const damaged = (file: string, cause?: unknown) =>
  new StoreUnreadable(
    {
      zh: `存储文件 ${file} 已损坏，或不是本程序的存储文件。没有改动它：请换用备份，或将它移走后重新读入文件。`,
      en: `The store file ${file} is damaged, or is no store of this program. It was left as it is: put a backup in its place, or move it away and read the documents again.`,
    },
    { cause },
  );

export const damagedLock = (file: string, cause?: unknown) =>
  new StoreUnreadable(
    {
      zh: `锁文件 ${file} 已损坏。它只用来防止两个程序同时写入，不含任何数据：请确认没有别的医改图谱正在使用这个文件夹，删除它，再试一次。`,
      en: `The lock file ${file} is damaged. It only keeps two programs from writing at once and holds no data: make sure that no other atlas is using this folder, delete the file, and try again.`,
    },
    { cause },
  );

export const notWritable = (place: string, cause?: unknown) =>
  new StoreLocked(
    {
      zh: `无法写入 ${place}。请检查该文件夹的权限或磁盘是否只读，或用 --data 另选数据文件夹。`,
      en: `${place} cannot be written. Check its permissions and whether the disk is read-only, or choose another data folder with --data.`,
    },
    { cause },
  );

export const newerThanThis = (file: string) =>
  new StoreUnreadable({
    zh: `存储文件 ${file} 由更新版本的程序写成，本版本无法读取。没有改动它：请升级程序，或用 --data 另选数据文件夹。`,
    en: `The store file ${file} was written by a newer version, which this one cannot read. It was left as it is: update the program, or choose another data folder with --data.`,
  });

export const olderThanThis = (file: string) =>
  new StoreUnreadable({
    zh: `存储文件 ${file} 由较旧版本的程序写成，本版本不能沿用。没有改动它：请将它移走，或用 --data 另选数据文件夹，再用 npm run ingest 重新读入文件。`,
    en: `The store file ${file} was written by an older version, which this one cannot use. It was left as it is: move it away, or choose another data folder with --data, and read the documents again with npm run ingest.`,
  });

export const alreadyOpen = (folder: string) =>
  new StoreLocked({
    zh: `数据文件夹 ${folder} 正被另一个进程写入。请先停止那个进程，或用 --data 另选数据文件夹。`,
    en: `Another process is writing to the data folder ${folder}. Stop it first, or choose another data folder with --data.`,
  });
