import {
  type Answered,
  ApiFailure,
  type Asked,
  type Client,
  createClient,
  Unreachable,
} from '../../graph/api/client.ts';
import type { RouteName } from '../../graph/api/routes.ts';
import { AtlasError } from '../../graph/errors.ts';
import { useConnection } from './connection.ts';

let client: Client = createClient();

/** From now on questions are answered by this one instead of the server that the page came from. */
export function answerBy(other: Client): void {
  client = other;
}

/** What a server says whose store cannot answer: for now, or until it is mended. */
const storeGone: ReadonlySet<string> = new Set(['store-unavailable', 'store-unreadable']);

/** What is gone, if that is why a question failed: nothing answers, or the server answers that its store does not. */
export function goneBehind(error: unknown): 'server' | 'store' | undefined {
  if (error instanceof Unreachable) return 'server';
  if (error instanceof ApiFailure && storeGone.has(error.code)) return 'store';
  if (error instanceof ApiFailure && error.status >= 502 && error.status <= 504) return 'server';
  return undefined;
}

/** Nothing is held under what was asked for: it would be the same if it were asked again. */
export const isNotFound = (error: unknown) => error instanceof AtlasError && error.code === 'not-found';

/** Asks one of the declared questions. Where server or store turn out to be gone, the banner under the header says so. */
export async function ask<Name extends RouteName>(
  name: Name,
  question: Asked<Name>,
  signal?: AbortSignal,
): Promise<Answered<Name>> {
  try {
    return (await client[name](question, signal ? { signal } : {})) as Answered<Name>;
  } catch (error) {
    const gone = goneBehind(error);
    if (gone) useConnection.getState().lost(gone);
    throw error;
  }
}

/**
 * Whether server and store are there, by what the server says of its health; where not, the banner says so. Nothing else
 * tells for sure: a store that is gone may still answer from memory, and a single question may fail.
 */
export async function isThere(): Promise<boolean> {
  const gone = await client.health({}, {}).then(
    ({ status }) => (status === 'ok' ? undefined : ('store' as const)),
    (error: unknown) => goneBehind(error) ?? ('server' as const),
  );
  if (gone) useConnection.getState().lost(gone, true);
  return gone === undefined;
}
