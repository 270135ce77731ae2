import { describe, expect, it } from 'vitest';
import { createApi } from '../../graph/api/api.ts';
import { largestBody } from '../../graph/api/limits.ts';
import { apiError } from '../../graph/api/routes.ts';
import {
  InvalidInput,
  NotFound,
  type Sentence,
  StoreLocked,
  StoreUnavailable,
  StoreUnreadable,
  TooMuch,
} from '../../graph/errors.ts';
import type { Snapshots } from '../../graph/snapshot/snapshots.ts';
import type { Store } from '../../graph/store/port.ts';
import type { Stories } from '../../graph/story/stories.ts';

const sentence: Sentence = { zh: '没有这个节点。', en: 'There is no such node.' };

/** The API over a store that answers every question about a node by throwing `error`. */
function apiThatMeets(error: unknown, unexpected: unknown[] = []) {
  // Asked for no document, a store can answer without its file.
  const everHeld = (ids: readonly string[]) => (ids.length > 0 ? Promise.reject(error) : Promise.resolve(new Set()));
  const store = { node: () => Promise.reject(error), everHeld } as unknown as Store;
  return createApi({
    store,
    stories: {} as Stories,
    snapshots: {} as Snapshots,
    storeName: 'embedded',
    instance: 'test',
    readDocument: () => Promise.reject(new InvalidInput(sentence)),
    allowedHosts: new Set(['localhost']),
    onUnexpected: (met) => unexpected.push(met),
    checkAnswers: true,
  });
}

const api = apiThatMeets(new NotFound(sentence));
const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  api.request('/api/documents', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
const errorOf = async (response: Response) => apiError.parse(await response.json()).error;

describe('errors', () => {
  it.each([
    [new InvalidInput(sentence), 400, 'invalid-input'],
    [new NotFound(sentence), 404, 'not-found'],
    [new StoreLocked(sentence), 409, 'store-locked'],
    [new TooMuch(sentence), 413, 'too-much'],
    [new StoreUnavailable(sentence), 503, 'store-unavailable'],
    [new StoreUnreadable(sentence), 503, 'store-unreadable'],
  ])('%s becomes %i with its code and its sentence in both languages', async (error, status, code) => {
    const response = await apiThatMeets(error).request('/api/node?id=x');
    expect(response.status).toBe(status);
    expect(await errorOf(response)).toEqual({ code, message: sentence.zh, messageEn: sentence.en });
  });

  it('an unknown error becomes 500 without its inside, and is told to the server', async () => {
    const unexpected: unknown[] = [];
    const error = new Error('secret path /home/someone');
    const response = await apiThatMeets(error, unexpected).request('/api/node?id=x');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    expect(unexpected).toEqual([error]);
  });

  it('an unknown address below /api is a typed 404', async () => {
    const response = await api.request('/api/nodes');
    expect(response.status).toBe(404);
    expect((await errorOf(response)).messageEn).toContain('/api/nodes');
  });

  it.each([
    ['POST', '/api/node', 'GET, HEAD, OPTIONS'],
    ['PUT', '/api/documents', 'GET, HEAD, POST, OPTIONS'],
    ['POST', '/api/document', 'GET, HEAD, DELETE, OPTIONS'],
    ['DELETE', '/api/openapi.json', 'GET, HEAD, OPTIONS'],
  ])('%s to %s is refused with the methods that are there', async (method, path, allow) => {
    const response = await api.request(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(allow);
    expect((await errorOf(response)).code).toBe('method-not-allowed');
  });

  it('OPTIONS tells the methods of an address', async () => {
    const response = await api.request('/api/documents', { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS');
    expect((await api.request('/api/nodes', { method: 'OPTIONS' })).status).toBe(404);
  });

  it('a store that does not answer shows in the health', async () => {
    const response = await apiThatMeets(new StoreUnavailable(sentence)).request('/api/health');
    expect(await response.json()).toEqual({ status: 'unavailable', store: 'embedded', instance: 'test' });
  });
});

describe('requests', () => {
  it.each([
    ['/api/node', 'id'],
    ['/api/neighbourhood?id=x&limit=501', 'limit'],
    ['/api/neighbourhood?id=x&types=KNOWS', 'types'],
    ['/api/workload?years=soon', 'years'],
    ['/api/search?query=x&labels=Policy,Person', 'labels'],
    ['/api/paths?from=a&to=b&maxLength=7', 'maxLength'],
  ])('%s is refused with the parameter’s name', async (path, parameter) => {
    const response = await api.request(path);
    expect(response.status).toBe(400);
    const { code, message } = await errorOf(response);
    expect(code).toBe('invalid-input');
    expect(message).toContain(`参数 ${parameter} 有误`);
  });

  it('an id of any length is asked for: a link that was damaged points to nothing', async () => {
    expect((await api.request(`/api/node?id=${'乱'.repeat(1200)}`)).status).toBe(404);
  });

  it('a parameter given twice is refused, and the sentence says so', async () => {
    const { message, messageEn } = await errorOf(await api.request('/api/node?id=a&id=b'));
    expect(message).toContain('参数 id 有误：无效输入：期望 文字，实际接收 数组');
    expect(messageEn).toContain('received array');
  });

  it.each([
    ['/api/tasks?limit=many', '期望 数字，实际接收 文字'],
    ['/api/search', '期望 文字，实际接收 空缺'],
    ['/api/tasks?limit=0', '期望 数字 >=1'],
    ['/api/tasks?levels=town', '"national"|"provincial"'],
  ])('%s is refused in Chinese alone, but for what can be sent', async (path, said) => {
    const { message } = await errorOf(await api.request(path));
    expect(message).toContain(said);
    expect(message).not.toMatch(/string|number|undefined/);
  });

  it('a wrong body is named by what was sent', async () => {
    const received = async (body: string) => (await errorOf(await post(body))).messageEn;
    expect(await received('{"file":1,"base64":""}')).toContain('received number');
    expect(await received('null')).toContain('received null');
  });

  it('a file may be named by a path as long as systems have them', async () => {
    expect((await post(JSON.stringify({ file: `${'长'.repeat(2000)}/a.txt`, base64: '' }))).status).toBe(200);
    expect((await post(JSON.stringify({ file: 'x'.repeat(4097), base64: '' }))).status).toBe(400);
  });

  it('a parameter that no route knows is refused, not passed over', async () => {
    const response = await api.request('/api/stats?limt=3');
    expect(response.status).toBe(400);
    expect((await errorOf(response)).message).toContain('limt');
  });

  it.each([
    ['not JSON', '{"file":'],
    ['a field missing', '{"file":"a.txt"}'],
    ['content that is no base64', '{"file":"a.txt","base64":"医保"}'],
    ['nothing but padding', `{"file":"a.txt","base64":"${'='.repeat(1 << 20)}A"}`],
  ])('a body with %s is refused', async (_what, body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect((await errorOf(response)).code).toBe('invalid-input');
  });

  it('a body of another type than JSON is refused', async () => {
    const response = await post('file=a', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(response.status).toBe(400);
  });

  it('a body above the limit is refused with 413', async () => {
    const response = await post(JSON.stringify({ file: 'a.txt', base64: 'A'.repeat(largestBody) }));
    expect(response.status).toBe(413);
    expect((await errorOf(response)).code).toBe('too-much');
  });

  it('a file that the reader refuses is an outcome with the reader’s sentence, not a failure', async () => {
    const response = await post(JSON.stringify({ file: 'a.txt', base64: '' }));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ outcome: 'refused', findings: [{ message: sentence.zh }] });
  });
});

describe('who may ask', () => {
  it.each(['evil.example', 'evil.example:8400', 'localhost.evil.example', '127.0.0.1.nip.io'])(
    'the foreign Host %s is refused, for reading too',
    async (host) => {
      const response = await api.request('/api/openapi.json', { headers: { host } });
      expect(response.status).toBe(403);
      expect((await errorOf(response)).code).toBe('forbidden');
    },
  );

  it('our own Host is served with any port and in any case', async () => {
    expect((await api.request('/api/openapi.json', { headers: { host: 'LOCALHOST:8400' } })).status).toBe(200);
  });

  const host = 'localhost:8400';
  it.each([
    [{ origin: 'http://evil.example' }],
    [{ origin: 'http://localhost:9999' }],
    [{ origin: 'null' }],
    [{ 'sec-fetch-site': 'cross-site' }],
  ])('a write from %o is refused', async (from) => {
    const response = await post('{}', { host, ...from } as Record<string, string>);
    expect(response.status).toBe(403);
    expect((await errorOf(response)).code).toBe('forbidden');
  });

  it.each([[{ origin: 'http://localhost:8400' }], [{}]])('a write from %o reaches the reader', async (from) => {
    const response = await post('{"file":"a.txt","base64":""}', { host, ...from } as Record<string, string>);
    expect(response.status).toBe(200);
  });
});

describe('headers', () => {
  it.each(['/api/openapi.json', '/api/node?id=x', '/elsewhere'])(
    '%s carries the policy and its companions',
    async (path) => {
      const { headers } = await api.request(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    },
  );

  it('a refused request carries them too', async () => {
    const { headers } = await api.request('/api/stats', { headers: { host: 'evil.example' } });
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  });
});
