import type { ReadDocument } from '../../graph/api/answers.ts';
import type { Contribution } from '../../graph/contribution.ts';
import type { Sentence } from '../../graph/errors.ts';
import { createMemoryStore } from '../../graph/memory/memory-store.ts';
import { argumentsFile, toImportFiles } from '../../graph/neo4j/import/import-files.ts';
import { importRows } from '../../graph/neo4j/import/rows.ts';
import { makeImportFolder, writeImport } from '../../graph/neo4j/import/write-import.ts';
import { accountsOf } from './account.ts';
import { collectReadings } from './collect-readings.ts';
import type { Destination } from './destination.ts';

/**
 * Collects readings and writes them as the files of neo4j-admin import, for a database that holds nothing yet.
 * @throws InvalidInput before anything is read where the folder holds something already
 */
export async function neo4jImportDestination(
  folder: string,
  readDocument: ReadDocument,
  catalogue: Contribution,
  say: (sentence: Sentence) => void,
): Promise<Destination> {
  await makeImportFolder(folder);
  const { readings, begin } = collectReadings(readDocument);
  return {
    begin,
    finish: async (documents) => {
      if (readings.size === 0) return [];
      await writeImport(folder, toImportFiles(importRows(readings.values(), catalogue)));
      say(howTo(folder));
      const store = createMemoryStore(catalogue);
      for (const reading of readings.values()) await store.applyDocument(reading);
      return accountsOf(store, documents);
    },
    close: async () => {},
  };
}

const howTo = (folder: string): Sentence => {
  const command = `cd ${JSON.stringify(folder)} && neo4j-admin database import full neo4j @${argumentsFile}`;
  return {
    zh: `导入文件已写入。请停止 Neo4j，在它的机器上运行：${command}（数据库已存在时另加 --overwrite-destination，其中的内容会被删除），再启动。`,
    en: `The import files are written. Stop Neo4j and run on its machine: ${command} (where the database exists already, add --overwrite-destination, which deletes what it holds), then start it.`,
  };
};
