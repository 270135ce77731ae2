import { appendFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidInput } from '../../errors.ts';
import type { Piece } from './import-files.ts';

/** Characters gathered before a file is written to. */
const portion = 1 << 20;

/**
 * Makes the folder that import files are written into.
 * @throws InvalidInput where it holds something already
 */
export async function makeImportFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw notEmpty(folder);
}

/**
 * Writes the pieces of import files into an empty folder.
 * @throws InvalidInput where the folder holds something already
 */
export async function writeImport(folder: string, pieces: Iterable<Piece>): Promise<void> {
  await makeImportFolder(folder);
  const waiting = new Map<string, { texts: string[]; length: number }>();
  const write = async (file: string, texts: readonly string[]) => appendFile(join(folder, file), texts.join(''));
  for (const { file, text } of pieces) {
    const known = waiting.get(file) ?? { texts: [], length: 0 };
    known.texts.push(text);
    known.length += text.length;
    waiting.set(file, known);
    if (known.length < portion) continue;
    waiting.delete(file);
    await write(file, known.texts);
  }
  for (const [file, { texts }] of waiting) await write(file, texts);
}

const notEmpty = (folder: string) =>
  new InvalidInput({
    zh: `--neo4j-import 的文件夹 ${folder} 不是空的：请给出一个新的或空的文件夹。`,
    en: `The folder ${folder} of --neo4j-import is not empty: name a new or an empty one.`,
  });
