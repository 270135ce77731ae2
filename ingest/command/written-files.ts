import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InvalidInput, type Sentence } from '../../graph/errors.ts';
import type { FoundFile } from './collect-files.ts';
import type { Flags } from './program.ts';

/** Files that a run was told to write, absolute. */
export interface WrittenFiles {
  readonly out?: string;
  readonly report?: string;
}

/**
 * Where a run writes, checked before anything is read.
 * @param read the files that it reads
 * @throws InvalidInput for a flag without a name, a folder, and a file that would destroy what is read or the other one
 */
export async function writtenFiles(
  { out, report }: Flags,
  read: readonly Pick<FoundFile, 'path'>[],
): Promise<WrittenFiles> {
  const sources = new Set(await Promise.all(read.map(({ path }) => realpath(path).catch(() => path))));
  const written: { out?: string; report?: string } = {};
  for (const [flag, name] of Object.entries({ out, report })) {
    if (name === undefined) continue;
    const path = resolve(name);
    const place = await realpath(path).catch(() => path);
    if (name === '') throw new InvalidInput(nameless(flag));
    if (sources.has(place)) throw new InvalidInput(overSource(flag, path));
    if (Object.values(written).includes(path)) throw new InvalidInput(sameFile(path));
    if ((await stat(place).catch(() => undefined))?.isDirectory()) throw new InvalidInput(folder(flag, path));
    written[flag as keyof WrittenFiles] = path;
  }
  return written;
}

const nameless = (flag: string): Sentence => ({
  zh: `--${flag} 后面没有文件名：请给出要写入的文件，或去掉它。`,
  en: `--${flag} names no file: give the file to write, or leave it out.`,
});
const overSource = (flag: string, path: string): Sentence => ({
  zh: `--${flag} 会覆盖要读的文件 ${path}：请换一个文件名。`,
  en: `--${flag} would overwrite ${path}, which is to be read: choose another name.`,
});
const sameFile = (path: string): Sentence => ({
  zh: `--out 和 --report 是同一个文件 ${path}：请给两个不同的文件名。`,
  en: `--out and --report are the same file ${path}: give them two names.`,
});
const folder = (flag: string, path: string): Sentence => ({
  zh: `--${flag} 给出的 ${path} 是文件夹：请给出文件名。`,
  en: `--${flag} names a folder, ${path}: give a file name.`,
});
