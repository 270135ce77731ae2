import { modelVersion } from '../embedded/versions.ts';
import type { Connection } from './connection.ts';
import { foreignData, otherIndex, otherModel, type Versions } from './failure.ts';
import { newMark } from './moment.ts';
import { countNodes, storeState } from './statements/documents.ts';
import { awaitIndexes, isMadeBy, type ListedIndex, listSchema, schemaStatements } from './statements/schema.ts';
import { createStore } from './statements/writing.ts';
import { layoutVersion } from './versions.ts';

/**
 * Makes a database ready: what it holds is checked before anything is written, then come constraints and indexes, before
 * the first node. @returns the fingerprint of the catalogue that it was written with
 * @throws StoreUnreadable where it holds another model, data of something else, or another index by a name of ours
 */
export async function prepare(connection: Connection): Promise<string> {
  const { place } = connection;
  const state = await connection.read(async (ask) => {
    const [found] = await ask<State>(storeState);
    if (found && found.model !== null) return found;
    const [nodes] = await ask<{ count: number }>(countNodes);
    if (nodes && nodes.count > 0) throw foreignData(place);
    return undefined;
  });
  if (state && (state.model !== modelVersion || state.layout !== layoutVersion)) {
    throw otherModel(place, state, { model: modelVersion, layout: layoutVersion });
  }
  await makeSchema(connection);
  if (!state)
    await connection.write((ask) => ask(createStore, { model: modelVersion, layout: layoutVersion, mark: newMark() }));
  return state?.catalogue ?? '';
}

/** Makes what is missing, and waits until all are filled: a start before this one may have been broken off. */
async function makeSchema(connection: Connection): Promise<void> {
  const listed = await connection.read((ask) => ask<ListedIndex>(listSchema));
  const there = new Map(listed.map((index) => [index.name, index]));
  const other = schemaStatements.find((made) => there.has(made.name) && !isMadeBy(made, there.get(made.name)!));
  if (other) throw otherIndex(connection.place, other.name);
  for (const made of schemaStatements) if (!there.has(made.name)) await connection.alone(made);
  const areFilled = schemaStatements.every(({ name }) => there.get(name)?.isOnline);
  if (!areFilled) await connection.alone(awaitIndexes);
}

interface State extends Versions {
  readonly catalogue: string;
}
