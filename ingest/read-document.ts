import { hash } from 'node:crypto';
import { longestText } from '../graph/api/limits.ts';
import type { DocumentInfo, Reading } from '../graph/contribution.ts';
import { AtlasError, InvalidInput } from '../graph/errors.ts';
import { build } from './build/build.ts';
import { type Knowledge, loadKnowledge } from './knowledge/knowledge.ts';
import { parsing } from './parse.ts';
import { readerVersion } from './reader-version.ts';
import { readSource } from './readers/formats.ts';
import type { SourceText } from './readers/reader.ts';
import { looksLikePolicy } from './reading/header/header.ts';
import { atOnce, inTurns, type Steps } from './steps.ts';

/**
 * Reads one file: bytes → text → what was read from it → its contribution. Several that are begun together go through the
 * stages side by side, which takes a sixth to a third less time than one after the other (docs/benchmarks.md).
 * @param file the name evidence gives: the path below a folder argument, or a base name
 * @throws InvalidInput for a file that cannot be read as a text, for a text that is too long or no policy, and for one
 * that a fault of this program stops: the other files are read all the same
 */
export async function readDocument(bytes: Uint8Array, file: string): Promise<Reading> {
  const knowledge = loadKnowledge();
  try {
    const source = await readSource(bytes, file);
    if (source.text.length > longestText) throw tooLong(file, source.text.length);
    const document = { id: documentId(bytes), file, format: source.format };
    return await inTurns(reading(source, document, knowledge));
  } catch (error) {
    throw error instanceof AtlasError ? error : faultOfOurs(file, error);
  }
}

/** A document's identity is its content. */
export function documentId(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}

/** The part of reading that needs no file: a text in memory → its contribution. */
export const readText = (source: SourceText, document: Known, knowledge: Knowledge): Reading =>
  atOnce(reading(source, document, knowledge));

/** What is known of a document before its text is read. */
type Known = Pick<DocumentInfo, 'id' | 'file' | 'format'>;

function* reading(source: SourceText, document: Known, knowledge: Knowledge): Steps<Reading> {
  const parsed = yield* parsing(source, knowledge);
  if (!looksLikePolicy(parsed.header, parsed.outline, parsed.units)) throw notAPolicy(document.file);
  yield;
  return build(source, parsed, { ...document, reader: readerVersion() }, knowledge);
}

function tooLong(file: string, length: number): InvalidInput {
  const [found, most] = [length, longestText].map((count) => Math.round(count / 10_000)) as [number, number];
  const inFull = (tenThousands: number) => (tenThousands * 10_000).toLocaleString('en-US');
  return new InvalidInput({
    zh: `${file} 有约 ${found} 万字，超过一份文件最多的 ${most} 万字，未读入。若是汇编，请按文件拆分后再读。`,
    en: `${file} has about ${inFull(found)} characters, more than the ${inFull(most)} that a document may have; it was not read in. Split a collection into its documents.`,
  });
}

function notAPolicy(file: string): InvalidInput {
  return new InvalidInput({
    zh: `${file} 中没有找到标题、发文字号或编号任务，看来不是政策文件，未读入。请确认文件内容完整。`,
    en: `${file} has no title, document number or numbered tasks and does not look like a policy; it was not read in. Check that the file is complete.`,
  });
}

function faultOfOurs(file: string, cause: unknown): InvalidInput {
  const what = cause instanceof Error ? cause.message : String(cause);
  return new InvalidInput(
    {
      zh: `读 ${file} 时程序出错（${what}），未读入，其余文件不受影响。请把这个文件和这句话报告给开发者。`,
      en: `The program failed while reading ${file} (${what}); it was not read in, other files are not affected. Please report the file and this sentence.`,
    },
    { cause },
  );
}
