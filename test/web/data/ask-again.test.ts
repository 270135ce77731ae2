import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, Unreachable } from '../../../graph/api/client.ts';
import { askAgain, pauseBefore } from '../../../web/data/ask-again.ts';
import { answerBy } from '../../../web/data/client.ts';
import { useConnection } from '../../../web/data/connection.ts';
import { queries } from '../../../web/data/queries.ts';
import { seededClientForTests } from '../../support/seeded-client.ts';

const seeded = seededClientForTests();

describe('asking again after a loss', () => {
  const asked: string[] = [];
  const failing = new Set<string>();
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } });
  const stats = new QueryObserver(client, { ...queries.stats(), enabled: true });
  const documents = new QueryObserver(client, queries.documents());
  const search = new QueryObserver(client, queries.search({ query: '财政' }));
  const leave: (() => void)[] = [];

  beforeEach(async () => {
    answerBy(
      new Proxy(seeded.client, {
        get: (real, name: keyof Client) => async (question: never, how: never) => {
          asked.push(name);
          if (failing.has(name)) throw new Unreachable({ zh: '连不上。', en: 'Nothing answers.' });
          return real[name](question, how);
        },
      }),
    );
    failing.clear();
    client.clear();
    useConnection.getState().settled();
  });
  afterEach(() => {
    for (const end of leave.splice(0)) end();
  });

  const watch = async (lost: readonly string[] = []) => {
    for (const name of lost) failing.add(name);
    for (const observer of [stats, documents, search]) leave.push(observer.subscribe(() => {}));
    await expect.poll(() => client.isFetching()).toBe(0);
    asked.length = 0;
  };
  const round = async () => {
    asked.length = 0;
    await askAgain(client);
    await expect.poll(() => client.isFetching()).toBe(0);
    return [...asked].sort();
  };

  it('asks only for what failed and whether the content has changed while the server is there', async () => {
    await watch(['search']);
    expect(useConnection.getState().connection).toBe('server');
    expect(await round()).toEqual(['health', 'search', 'stats']);
    expect(useConnection.getState()).toMatchObject({ connection: 'partly', unanswered: 1, rounds: 1 });
    expect(await round()).toEqual(['health', 'search', 'stats']);
    expect(useConnection.getState()).toMatchObject({ connection: 'partly', unanswered: 1, rounds: 2 });
    failing.clear();
    expect(await round()).toEqual(['health', 'search', 'stats']);
    expect(useConnection.getState().connection).toBe('back');
  });

  it('asks for everything once when the server itself was gone', async () => {
    await watch();
    failing.add('health').add('search');
    useConnection.getState().lost('server');
    expect(await round()).toEqual(['health']);
    expect(useConnection.getState()).toMatchObject({ connection: 'server', surely: true });
    failing.delete('health');
    failing.delete('search');
    expect(await round()).toEqual(['documents', 'health', 'search', 'stats']);
    expect(useConnection.getState().connection).toBe('back');
  });

  it('does not wait for an answer to what is no longer on screen', async () => {
    await watch(['search']);
    await round();
    leave.pop()!();
    expect(await round()).toEqual(['health', 'stats']);
    expect(useConnection.getState().connection).toBe('back');
  });

  it('soon asks whether the server is gone when something else fails', async () => {
    await watch(['search']);
    await round();
    await round();
    useConnection.getState().lost('server');
    expect(useConnection.getState()).toMatchObject({ connection: 'partly', rounds: 0 });
  });
});

describe('the pause before the next round', () => {
  it('grows up to a minute while the server is there', () => {
    const pauses = [0, 1, 2, 3, 4, 5, 60].map((rounds) => pauseBefore({ surely: false, rounds }));
    expect(pauses).toEqual([2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
  });
  it('stays short while the server is gone', () => {
    expect(pauseBefore({ surely: true, rounds: 9 })).toBe(2000);
  });
});
