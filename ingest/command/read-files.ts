import { readFile, stat } from 'node:fs/promises';
import { largestFile } from '../../graph/api/limits.ts';
import type { DocumentInfo } from '../../graph/contribution.ts';
import { InvalidInput, type Sentence } from '../../graph/errors.ts';
import type { Destination, Taken } from '../destinations/destination.ts';
import { refusedByServer } from '../destinations/server.ts';
import { mayJoin } from '../steps.ts';
import type { FoundFile } from './collect-files.ts';
import { copiesTogether } from './copies.ts';
import type { Progress } from './progress.ts';
import { sentenceOf } from './trouble.ts';

export interface ReadFiles {
  /** Each document once, in the order in which they were met. */
  readonly documents: readonly DocumentInfo[];
  readonly refused: readonly { readonly file: string; readonly reason: Sentence }[];
}

/**
 * Hands files over in the order in which they are met, those of a portion read side by side, equal content once, under the
 * smallest of its names that is taken. A file that cannot be read is noted and the rest goes on; a store that fails ends it.
 */
export async function readFiles(
  files: readonly FoundFile[],
  destination: Pick<Destination, 'begin'>,
  progress: Progress,
): Promise<ReadFiles> {
  const documents = new Map<string, DocumentInfo>();
  const refused: { file: string; reason: Sentence }[] = [];
  progress.start(files.length);
  try {
    for await (const portion of portionsOf(await copiesTogether(files))) {
      const begun = portion.map((copies) => beginWith(copies.bytes, copies.first.file, destination));
      for (const [i, { first, others }] of portion.entries()) {
        progress.next(first.file);
        let taken = await takeOrRefuse(begun[i]!);
        if ('reason' in taken) refused.push({ file: first.file, reason: taken.reason });
        for (const { path, file } of others) {
          progress.next(file);
          if (!('reason' in taken)) continue;
          taken = await takeOrRefuse(beginWith(await bytesOf(path, file), file, destination));
          if ('reason' in taken) refused.push({ file, reason: taken.reason });
        }
        if (!('reason' in taken) && taken.document) documents.set(taken.document.id, taken.document);
      }
    }
  } finally {
    progress.stop();
  }
  return { documents: [...documents.values()], refused };
}

/** Files of equal content, with that content, or why it cannot be had. */
interface Copies {
  readonly first: FoundFile;
  readonly others: readonly FoundFile[];
  readonly bytes: Uint8Array | Sentence;
}

async function* portionsOf(groups: readonly (readonly FoundFile[])[]): AsyncGenerator<readonly Copies[]> {
  let portion: Copies[] = [];
  for (const [first, ...others] of groups) {
    const bytes = await bytesOf(first!.path, first!.file);
    if (!mayJoin(portion.map(sizeOf), sizeOf({ bytes }))) {
      yield portion;
      portion = [];
    }
    portion.push({ first: first!, others, bytes });
  }
  if (portion.length > 0) yield portion;
}

const sizeOf = ({ bytes }: Pick<Copies, 'bytes'>) => (bytes instanceof Uint8Array ? bytes.length : 0);

/** What a file that is under way comes to, asked once. */
type Begun = () => Promise<Taken | { readonly reason: Sentence }>;

function beginWith(bytes: Uint8Array | Sentence, file: string, destination: Pick<Destination, 'begin'>): Begun {
  if (!(bytes instanceof Uint8Array)) return async () => ({ reason: bytes });
  const take = destination.begin(bytes, file);
  return async () => {
    const taken = await take();
    if (taken.outcome !== 'refused') return taken;
    const [finding] = taken.findings;
    return { reason: { zh: finding?.message ?? file, en: finding?.messageEn ?? file } };
  };
}

async function bytesOf(path: string, file: string): Promise<Uint8Array | Sentence> {
  try {
    if ((await stat(path)).size > largestFile) return tooLarge(file);
    return await readFile(path);
  } catch (error) {
    // A read that fails half-way does not say which file it was.
    const sentence = sentenceOf(Object.assign(error as Error, { path }));
    if (sentence) return sentence;
    throw error;
  }
}

async function takeOrRefuse(begun: Begun) {
  try {
    return await begun();
  } catch (error) {
    if (error instanceof InvalidInput || refusedByServer(error)) return { reason: error.sentence };
    throw error;
  }
}

function tooLarge(file: string): Sentence {
  return {
    zh: `“${file}”超过 20 MB：请拆分，或另存为文字版后再读。`,
    en: `"${file}" is larger than 20 MB: split it, or save it as text.`,
  };
}
