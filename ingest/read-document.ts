import { createHash } from 'node:crypto';
import type { Reading } from '../graph/contribution.ts';
import { InvalidInput } from '../graph/errors.ts';
import { build } from './build/build.ts';
import { type Knowledge, loadKnowledge } from './knowledge/knowledge.ts';
import { parse } from './parse.ts';
import { readSource } from './readers/formats.ts';
import type { SourceText } from './readers/reader.ts';
import { looksLikePolicy } from './reading/header/header.ts';

/**
 * Reads one file: bytes → text → what was read from it → its contribution.
 * @param file the name evidence gives: the path below a folder argument, or a base name
 * @throws InvalidInput for a file that cannot be read as a text, and for a text that is no policy
 */
export async function readDocument(bytes: Uint8Array, file: string): Promise<Reading> {
  const source = await readSource(bytes, file);
  const id = createHash('sha256').update(bytes).digest('hex');
  return readText(source, { id, file, format: formatOf(file) }, loadKnowledge());
}

/** The part of reading that needs no file: a text in memory → its contribution. */
export function readText(
  source: SourceText,
  document: { readonly id: string; readonly file: string; readonly format: string },
  knowledge: Knowledge,
): Reading {
  const parsed = parse(source, knowledge);
  if (!looksLikePolicy(parsed.header, parsed.outline)) throw notAPolicy(document.file);
  return build(source, parsed, document, knowledge);
}

const formatOf = (file: string) => file.slice(file.lastIndexOf('.') + 1).toLowerCase();

function notAPolicy(file: string): InvalidInput {
  return new InvalidInput({
    zh: `${file} 中没有找到标题、发文字号或编号任务，看来不是政策文件，未读入。请确认文件内容完整。`,
    en: `${file} has no title, document number or numbered tasks and does not look like a policy; it was not read in. Check that the file is complete.`,
  });
}
