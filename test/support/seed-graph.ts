import { readdirSync, readFileSync } from 'node:fs';
import { assemble } from '../../graph/assemble.ts';
import type { Reading } from '../../graph/contribution.ts';
import { byCodePoint, type Graph } from '../../graph/graph.ts';
import { loadKnowledge } from '../../ingest/knowledge/knowledge.ts';
import { readDocument } from '../../ingest/read-document.ts';

/** The documents of a folder, read; by their names. */
export function readFolder(folder: URL): Promise<Reading[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return Promise.all(files.sort(byCodePoint).map((file) => readDocument(readFileSync(new URL(file, folder)), file)));
}

const seedFolder = new URL('../../seeds/', import.meta.url);

/** The graph of the five seeds. */
export async function seedGraph(): Promise<Graph> {
  const readings = await readFolder(seedFolder);
  return assemble(
    readings.map(({ contribution }) => contribution),
    loadKnowledge().catalogue,
  );
}
