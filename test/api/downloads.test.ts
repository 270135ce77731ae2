import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseGraph, writeGraph } from '../../graph/graph-file.ts';
import { type SeededServer, startSeededServer } from '../support/server.ts';

let server: SeededServer;
beforeAll(async () => {
  server = await startSeededServer();
}, 60_000);
afterAll(() => server.stop());

const get = (path: string) => fetch(server.url + path);

it.each(['graphml', 'gexf', 'cypher', 'json', 'long-csv'])(
  'hands out the whole graph as %s, as a file',
  async (format) => {
    const response = await get(`/api/export?format=${format}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="yigai-atlas-[0-9a-f]{8}\./);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const text = await response.text();
    expect(text).toContain('数据截至 2024-04-29');
    expect(text).toContain('晋政办发〔2022〕83号');
  },
);

it('the JSON holds what the store holds', async () => {
  const { citation, ...graph } = (await (await get('/api/export?format=json')).json()) as Record<string, unknown>;
  expect(citation).toContain('全部数据');
  expect(parseGraph(JSON.stringify(graph))).toEqual(parseGraph(writeGraph(await server.store.export())));
});

it('hands out some documents only', async () => {
  const policies = encodeURIComponent('policy:晋政办发〔2022〕83号');
  const text = await (await get(`/api/export?format=long-csv&policies=${policies}`)).text();
  expect(text).toContain('所选文件');
  expect(text).toContain('省卫健委');
  expect(text).not.toContain('川办便函');
});

it('says by what a file is cited in the reader’s language', async () => {
  const said = await Promise.all(
    ['zh', 'en'].map(async (language) => {
      const file = await get(`/api/export?format=json&language=${language}`);
      return JSON.parse(await file.text()).citation;
    }),
  );
  expect(said[0]).toMatch(/^医改图谱，全部数据；数据截至 /);
  expect(said[1]).toMatch(/^Yigai Atlas, All data; data up to /);
});

it.each([
  ['/api/export', 400, 'format'],
  ['/api/export?format=pdf', 400, 'format'],
  ['/api/export?format=json&policies=policy:x', 404, 'policy:x'],
  ['/api/codebook?format=doc', 400, 'format'],
])('%s is refused with a sentence', async (path, status, said) => {
  const response = await get(path);
  expect(response.status).toBe(status);
  expect(JSON.stringify(await response.json())).toContain(said);
});

it('hands out the codebook', async () => {
  expect(await (await get('/api/codebook')).text()).toContain('# 医改图谱 编码手册');
  expect((await get('/api/codebook?format=csv')).headers.get('content-type')).toContain('text/csv');
  expect((await fetch(`${server.url}/api/export`, { method: 'POST' })).status).toBe(405);
});
