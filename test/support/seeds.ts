import { readdirSync, readFileSync } from 'node:fs';
import type { Reading } from '../../graph/contribution.ts';
import { readDocument } from '../../ingest/read-document.ts';

/** The documents of `seeds/` (or of another folder of texts) as they are read, by file name. */
export async function readSeeds(folder = new URL('../../seeds/', import.meta.url)): Promise<Reading[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return Promise.all(files.sort().map((file) => readDocument(readFileSync(new URL(file, folder)), file)));
}
