import { describe, expect, it } from 'vitest';
import { ApiFailure, createClient, queryString, Unreachable } from '../../graph/api/client.ts';

const answering = (status: number, content: unknown) => {
  const requests: [string, RequestInit | undefined][] = [];
  const send: typeof fetch = async (url, init) => {
    requests.push([String(url), init]);
    return Response.json(content, { status });
  };
  return { requests, client: createClient('http://localhost:8400', send) };
};

describe('the client of the API', () => {
  it('asks by the declared address, lists joined by commas, open fields left out', async () => {
    const { client, requests } = answering(200, { total: 0, labels: [], matches: [] });
    await client.search({ query: '省卫健委', labels: ['Department', 'Policy'], limit: undefined });
    const url = new URL(requests[0]![0]);
    expect(url.pathname).toBe('/api/search');
    expect(Object.fromEntries(url.searchParams)).toEqual({ query: '省卫健委', labels: 'Department,Policy' });
  });

  it('sends a file as the body', async () => {
    const { client, requests } = answering(200, { outcome: 'unchanged', findings: [] });
    await client.addDocument({ file: 'a.txt', base64: 'QQ==' });
    const [url, init] = requests[0]!;
    expect(url).toBe('http://localhost:8400/api/documents');
    expect(init).toMatchObject({ method: 'POST', body: '{"file":"a.txt","base64":"QQ=="}' });
  });

  it('throws what the server said, with status, code and both sentences', async () => {
    const { client } = answering(404, { error: { code: 'not-found', message: '没有。', messageEn: 'None.' } });
    const failure = await client.node({ id: 'x' }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ApiFailure);
    expect(failure).toMatchObject({ status: 404, code: 'not-found', sentence: { zh: '没有。', en: 'None.' } });
  });

  it('tells an answer of another version from a failure', async () => {
    const { client } = answering(200, { matches: 'none' });
    await expect(client.search({ query: 'x' })).rejects.toMatchObject({ code: 'unreadable-answer' });
  });

  it('tells a server that is gone from one that says no', async () => {
    const client = createClient('http://localhost:1', () => Promise.reject(new TypeError('fetch failed')));
    await expect(client.stats()).rejects.toBeInstanceOf(Unreachable);
  });

  it('leaves the caller’s own abort an abort', async () => {
    const stop = new AbortController();
    stop.abort();
    const client = createClient('http://localhost:1');
    await expect(client.stats({}, { signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
});

it('an empty list asks nothing', () => {
  expect(queryString({ by: 'line', years: [], kinds: undefined })).toBe('by=line');
});
