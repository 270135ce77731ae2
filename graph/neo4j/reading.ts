import type { ReadingStore } from '../store/port.ts';
import type { Ask, Connection } from './connection.ts';
import type { Mirror } from './mirror.ts';
import { document, storedDocuments } from './read-documents.ts';
import { exportGraph } from './read-export.ts';
import { lineage } from './read-lineage.ts';
import { neighbourhood, nodeAnswer } from './read-node.ts';
import { relationshipAnswer } from './read-relationship.ts';
import { search } from './read-search.ts';
import { stats } from './read-stats.ts';
import { storeState } from './statements/documents.ts';

export type OnMirror = <T>(work: (mirror: Mirror) => Promise<T>) => Promise<T>;
/** The same where the mirror has to have the readings of these documents, else of all. */
export type OnReadings = <T>(work: (mirror: Mirror) => Promise<T>, documents?: readonly string[]) => Promise<T>;

/**
 * Every reading operation. What concerns single nodes and documents is asked of the database by statements; what counts
 * over the whole corpus is worked out in the mirror, by the functions that every store uses.
 */
export function createReading(
  connection: Connection,
  catalogueFingerprint: string,
  onMirror: OnMirror,
  onReadings: OnReadings,
): ReadingStore {
  const read = <T>(work: (ask: Ask) => Promise<T>) => connection.read((ask) => ofOneMoment(ask, work));
  return {
    node: (id) => read((ask) => nodeAnswer(ask, id)),
    relationship: (id) => read((ask) => relationshipAnswer(ask, id)),
    neighbourhood: (question) => read((ask) => neighbourhood(ask, question)),
    search: (question) => read((ask) => search(ask, question)),
    lineage: (question) => read((ask) => lineage(ask, question)),
    documents: () => read(async (ask) => (await storedDocuments(ask)).map(({ summary }) => summary)),
    document: (id) => read((ask) => document(ask, id)),
    stats: () => read((ask) => stats(ask, catalogueFingerprint)),
    export: () => connection.readAtLength((ask) => ofOneMoment(ask, exportGraph)),
    carry: (documents) => onReadings(({ reading }) => reading.carry(documents), documents),
    paths: (question) => onMirror(({ reading }) => reading.paths(question)),
    findings: (question) => onMirror(({ reading }) => reading.findings(question)),
    tasks: (question) => onMirror(({ reading }) => reading.tasks(question)),
    workload: (question) => onMirror(({ reading }) => reading.workload(question)),
    crosstab: (question) => onMirror(({ reading }) => reading.crosstab(question)),
    together: (question) => onMirror(({ reading }) => reading.together(question)),
    groups: (question) => onMirror(({ reading }) => reading.groups(question)),
    group: (question) => onMirror(({ reading }) => reading.group(question)),
    context: (question) => onMirror(({ reading }) => reading.context(question)),
    counterparts: (question) => onMirror(({ reading }) => reading.counterparts(question)),
    sideBySide: (question) => onMirror(({ reading }) => reading.sideBySide(question)),
    reformModel: (question) => onMirror(({ reading }) => reading.reformModel(question)),
    board: (question) => onMirror(({ reading }) => reading.board(question)),
    missing: (question) => onMirror(({ reading }) => reading.missing(question)),
    targets: (question) => onMirror(({ reading }) => reading.targets(question)),
    unit: (question) => onMirror(({ reading }) => reading.unit(question)),
  };
}

const mostTries = 4;

/**
 * Neo4j shows a transaction what others commit meanwhile, so an answer of several statements could mix two states: where
 * something was written while it was worked out, it is worked out again. Under writing without end the last one stands.
 */
async function ofOneMoment<T>(ask: Ask, work: (ask: Ask) => Promise<T>): Promise<T> {
  const version = async () => (await ask<{ version: number }>(storeState))[0]?.version;
  let [before, answer] = await Promise.all([version(), work(ask)]);
  for (let tries = 1; tries < mostTries; tries++) {
    const now = await version();
    if (now === before) break;
    before = now;
    answer = await work(ask);
  }
  return answer;
}
