import { AtlasError, type Sentence } from '../../graph/errors.ts';

const troubles: Readonly<Record<string, (path: string) => Sentence>> = {
  ENOENT: (path) => ({
    zh: `找不到 ${path}：请检查路径。`,
    en: `${path} is not there: check the path.`,
  }),
  EROFS: (path) => ({
    zh: `无法写入 ${path}：所在磁盘是只读的，请用 --data 或 --out 换一个可写的位置。`,
    en: `${path} cannot be written: its disk is read-only; choose another place with --data or --out.`,
  }),
  EACCES: (path) => ({
    zh: `没有权限使用 ${path}：请检查权限，或换一个位置。`,
    en: `${path} may not be used without more rights: check its permissions, or choose another place.`,
  }),
  ENOSPC: (path) => ({
    zh: `无法写入 ${path}：磁盘已满，请腾出空间后重试。`,
    en: `${path} cannot be written: the disk is full; make room and try again.`,
  }),
  ENOTDIR: (path) => ({
    zh: `${path} 不能用作文件夹：路径中有一段是文件，请换一个位置。`,
    en: `${path} cannot be used as a folder: a part of the path is a file; choose another place.`,
  }),
  EISDIR: (path) => ({
    zh: `${path} 是文件夹，不能当作文件写入：请给出文件名。`,
    en: `${path} is a folder and cannot be written as a file: give a file name.`,
  }),
  ELOOP: (path) => ({
    zh: `${path} 是指回自身的链接：请改正或删除这个链接。`,
    en: `${path} is a link that leads back to itself: correct the link or delete it.`,
  }),
  ENAMETOOLONG: (path) => ({
    zh: `${path} 的名称过长，系统不能使用：请改用较短的名称。`,
    en: `${path} has a longer name than the system can use: give it a shorter one.`,
  }),
};
/** What the system says of a path without a sentence of its own: a failing disk, too many open files. */
const otherwise = (path: string, code: string): Sentence => ({
  zh: `无法使用 ${path}（系统报告 ${code}）：请检查这个文件和它所在的磁盘。`,
  en: `${path} cannot be used (the system says ${code}): check the file and the disk it lies on.`,
});
const same: Readonly<Record<string, string>> = { EPERM: 'EACCES', EEXIST: 'ENOTDIR' };

/** The sentence for an error that a person can do something about; undefined for a fault of the program. */
export function sentenceOf(error: unknown): Sentence | undefined {
  if (error instanceof AtlasError) return error.sentence;
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  if (!path || !code || !syscall) return undefined;
  return troubles[same[code] ?? code]?.(path) ?? otherwise(path, code);
}
