import Database from 'libsql';
import { damaged, newerThanThis, olderThanThis, onStore } from './failure.ts';
import { putEmptyTallies } from './tallies.ts';
import { applicationId, modelVersion, storeVersion } from './versions.ts';

/**
 * Opens the store file, new or written before; what it holds is checked before anything is written.
 * Pages are large because documents are: a fetched part lies on few of them.
 * @throws StoreUnreadable where it is damaged, not ours, or of another version
 * @throws StoreLocked where it cannot be written
 */
export function openStoreFile(file: string): Database.Database {
  return onStore(file, () => {
    const database = new Database(file);
    try {
      const isNew = read(database, 'schema_version') === 0;
      if (!isNew) checkVersions(database, file);
      if (isNew) database.pragma('page_size = 16384');
      database.pragma('journal_mode = WAL');
      database.pragma('synchronous = FULL');
      if (isNew) create(database);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

function create(database: Database.Database): void {
  database.exec(`BEGIN; ${tables}`);
  putEmptyTallies(database);
  database.exec('COMMIT');
}

function checkVersions(database: Database.Database, file: string): void {
  if (read(database, 'application_id') !== applicationId) throw damaged(file);
  checkVersion(read(database, 'user_version'), storeVersion, file);
  const model = database.prepare("SELECT value FROM meta WHERE name = 'model version'").get() as
    | { value: number }
    | undefined;
  if (!model) throw damaged(file);
  checkVersion(model.value, modelVersion, file);
}

/** What is stored follows from the documents alone, so an older layout is not converted: they are read again. */
function checkVersion(found: number, ours: number, file: string): void {
  if (found > ours) throw newerThanThis(file);
  if (found < ours) throw olderThanThis(file);
}

function read(database: Database.Database, pragma: string): number {
  const [row] = database.pragma(pragma) as Record<string, number>[];
  return row![pragma]!;
}

/** The columns that are read at every start stand first: SQLite need not pass the others to get at them. */
const tables = `
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${storeVersion};
  CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
  INSERT INTO meta VALUES ('model version', ${modelVersion});
  CREATE TABLE document (
    number INTEGER PRIMARY KEY,
    names BLOB NOT NULL,
    columns BLOB NOT NULL,
    properties BLOB NOT NULL,
    links BLOB NOT NULL,
    evidence BLOB NOT NULL,
    heavy BLOB NOT NULL,
    outline BLOB NOT NULL,
    findings BLOB NOT NULL,
    text BLOB NOT NULL
  );
  CREATE TABLE removed (id BLOB NOT NULL);
  CREATE TABLE correspondence (
    low INTEGER NOT NULL,
    high INTEGER NOT NULL,
    pairs BLOB NOT NULL,
    PRIMARY KEY (low, high)
  ) WITHOUT ROWID;
  CREATE INDEX correspondence_high ON correspondence (high);
`;
