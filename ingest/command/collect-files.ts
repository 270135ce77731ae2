import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import type { Sentence } from '../../graph/errors.ts';
import { byCodePoint } from '../../graph/graph.ts';
import { sentenceOf } from './trouble.ts';

/** A file to be read: where it lies, and the name that evidence will carry. */
export interface FoundFile {
  readonly path: string;
  /** Below a folder argument the path from there, with `/`; for a file argument its base name. */
  readonly file: string;
}

export interface Collected {
  /** Each file once, in the order of the arguments, by code point inside a folder. */
  readonly files: readonly FoundFile[];
  /** Arguments and folders that could not be used. */
  readonly refused: readonly { readonly file: string; readonly sentence: Sentence }[];
  /** Names of files inside folders that no reader knows. */
  readonly skipped: readonly string[];
}

/**
 * Finds what the arguments name: files as they are, folders with all that lies below. Hidden files and Word's notes of what is open are
 * passed over, and so are files of formats that no reader knows, unless an argument names them. A folder that links lead back into is
 * walked once.
 * @param extensions with their dot, in lower case
 */
export async function collectFiles(paths: readonly string[], extensions: readonly string[]): Promise<Collected> {
  const files = new Map<string, FoundFile>();
  const refused: { file: string; sentence: Sentence }[] = [];
  const skipped: string[] = [];
  const walked = new Set<string>();

  const visit = async (path: string, file: string, argument: boolean): Promise<void> => {
    try {
      const place = await realpath(path);
      const entry = await stat(place);
      if (entry.isDirectory()) {
        if (walked.has(place)) return;
        walked.add(place);
        for (const name of (await readdir(place)).filter(visible).sort(byCodePoint)) {
          await visit(join(path, name), file ? `${file}/${name}` : name, false);
        }
      } else if (!entry.isFile()) {
        refused.push({ file: file || path, sentence: noFile(path) });
      } else if (argument || extensions.includes(extname(path).toLowerCase())) {
        if (!files.has(place)) files.set(place, { path, file: file || basename(path) });
      } else {
        skipped.push(file);
      }
    } catch (error) {
      const sentence = sentenceOf(error);
      if (!sentence) throw error;
      refused.push({ file: file || path, sentence });
    }
  };
  for (const path of paths) await visit(resolve(path), '', true);
  return { files: [...files.values()], refused, skipped };
}

function noFile(path: string): Sentence {
  return {
    zh: `${path} 不是普通文件（设备或管道）：请给出文件或文件夹。`,
    en: `${path} is no ordinary file (a device or a pipe): give files or folders.`,
  };
}

/** Neither hidden, nor the note with its owner's name that Word keeps beside a file as long as it is open. */
function visible(name: string): boolean {
  return !name.startsWith('.') && !name.startsWith('~$');
}
