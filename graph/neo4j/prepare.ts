import { modelVersion } from '../embedded/versions.ts';
import type { Connection } from './connection.ts';
import { foreignData, otherModel } from './failure.ts';
import { newMark } from './moment.ts';
import { countNodes, storeState } from './statements/documents.ts';
import { awaitIndexes, listSchema, schemaStatements } from './statements/schema.ts';
import { createStore } from './statements/writing.ts';
import { layoutVersion } from './versions.ts';

/**
 * Makes a database ready: what it holds is checked before anything is written, then come constraints and indexes, before
 * the first node. @returns the fingerprint of the catalogue that it was written with
 * @throws StoreUnreadable where it holds another model, or data of something else
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
    throw otherModel(place, state.model, modelVersion);
  }
  const names = await connection.read((ask) => ask<{ name: string }>(listSchema));
  const there = new Set(names.map(({ name }) => name));
  const missing = schemaStatements.filter(({ name }) => !there.has(name));
  for (const each of missing) await connection.alone(each);
  if (missing.length > 0) await connection.alone(awaitIndexes);
  if (!state)
    await connection.write((ask) => ask(createStore, { model: modelVersion, layout: layoutVersion, mark: newMark() }));
  return state?.catalogue ?? '';
}

interface State {
  readonly model: number | null;
  readonly layout: number;
  readonly catalogue: string;
}
