import type { DocumentInfo } from '../graph/contribution.ts';
import { InvalidInput } from '../graph/errors.ts';
import type { Store } from '../graph/store/port.ts';
import type { Output } from './command/output.ts';
import type { Progress } from './command/progress.ts';
import { loadKnowledge } from './knowledge/knowledge.ts';
import { readText } from './read-document.ts';
import { readerVersion } from './reader-version.ts';
import { plainText, txt } from './readers/txt.ts';

/** What became of the documents that an older reader read. */
export interface ReadAgain {
  /** Plain text: the store holds all of it. */
  readonly again: readonly DocumentInfo[];
  /** Their tables and headings are not held, or they are no policies any more: they stay as they were read. */
  readonly asBefore: readonly DocumentInfo[];
}

/** Reads documents of a store again that an older reader read, from the text that the store holds. */
export async function readAgain(store: Store, progress: Progress): Promise<ReadAgain> {
  const older = (await store.documents()).filter(({ reader }) => reader !== readerVersion());
  if (older.length === 0) return { again: [], asBefore: [] };
  const again: DocumentInfo[] = [];
  const asBefore: DocumentInfo[] = [];
  progress.start(older.length);
  try {
    for (const document of older) {
      progress.next(document.file);
      if (document.format === txt.format && (await readStored(store, document))) again.push(document);
      else asBefore.push(document);
    }
  } finally {
    progress.stop();
  }
  return { again, asBefore };
}

async function readStored(store: Store, { id, file, format }: DocumentInfo): Promise<boolean> {
  const { text } = await store.document(id);
  try {
    await store.applyDocument(readText(plainText(text, file), { id, file, format }, loadKnowledge()));
    return true;
  } catch (error) {
    if (error instanceof InvalidInput) return false;
    throw error;
  }
}

/** Says what was read again, and which files to hand over for the rest. */
export function tellReadAgain({ again, asBefore }: ReadAgain, output: Output): void {
  if (again.length > 0) {
    output.say({
      zh: `读取规则或数据文件有更新：已重新读取 ${again.length} 份文件。`,
      en: `The rules or data files of reading have changed: ${again.length} documents were read again.`,
    });
  }
  if (asBefore.length > 0) {
    const files = asBefore.slice(0, 5).map(({ file }) => file);
    const more = asBefore.length > files.length;
    output.warn({
      zh: `另有 ${asBefore.length} 份文件仍是旧规则的读取结果（${files.join('、')}${more ? ' 等' : ''}）：请用 npm run ingest 重新读入原文件。`,
      en: `${asBefore.length} documents still stand as older rules read them (${files.join(', ')}${more ? ', …' : ''}): hand the original files to npm run ingest again.`,
    });
  }
}
