import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seededClientForTests } from '../support/seeded-client.ts';

/** Every route once, over the five seeds, through the port; each answer is held against its declaration on the way. */
const seeded = seededClientForTests();

const shanxi = 'policy:晋政办发〔2022〕83号';
const shanxiHealth = async () => {
  const { matches } = await seeded.client.search({ query: '山西省卫生健康委', labels: ['Department'] });
  return matches[0]!.node;
};

describe('the read API over the seeds', () => {
  it('health: the store answers', async () => {
    expect(await seeded.client.health()).toMatchObject({
      status: 'ok',
      store: 'embedded',
      instance: seeded.server.instance,
    });
  });

  it('stats: five documents and what they hold', async () => {
    const { documents, nodes, coverage } = await seeded.client.stats();
    expect(documents.map(({ tasks }) => tasks).toSorted()).toEqual([13, 20, 20, 21, 22]);
    // 96 tasks, and the three safeguards of 孝义.
    expect(nodes.find(({ label }) => label === 'Task')?.count).toBe(99);
    expect(coverage.find(({ level }) => level === 'provincial')?.held).toBe(3);
  });

  it('node: a policy by its document number, with what hangs on it', async () => {
    const { label, counts, documents } = await seeded.client.node({ id: shanxi });
    expect(label).toBe('Policy');
    expect(counts).toContainEqual({ type: 'HAS_TASK', direction: 'out', count: 20 });
    expect(documents.map(({ file }) => file)).toContain('shanxi-2022-tasks.txt');
  });

  it('relationships: several with their evidence, in the order they are asked for', async () => {
    const { rows } = await seeded.client.tasks({ regions: ['region:140000'], limit: 5 });
    const ids = rows.flatMap(({ assignments }) => assignments.slice(0, 1).map(({ relationship }) => relationship.id));
    const asked = ids.toReversed();
    const told = await seeded.client.relationships({ ids: asked });
    expect(told).toEqual(await Promise.all(asked.map((id) => seeded.client.relationship({ id }))));
    await expect(seeded.client.relationships({ ids: [...ids, '没有'] })).rejects.toMatchObject({ status: 404 });
  });

  it('node: an unknown id is not found, and the sentence names it', async () => {
    await expect(seeded.client.node({ id: 'policy:没有' })).rejects.toMatchObject({
      status: 404,
      code: 'not-found',
      message: expect.stringContaining('policy:没有'),
    });
  });

  it('neighbourhood and relationship: from a policy to a task, from a task to the quote behind its unit', async () => {
    const tasks = await seeded.client.neighbourhood({ id: shanxi, types: ['HAS_TASK'], direction: 'out' });
    expect(tasks.total).toBe(20);
    const [task] = tasks.nodes.filter(({ label }) => label === 'Task');
    const units = await seeded.client.neighbourhood({ id: task!.id, types: ['ASSIGNED_TO'] });
    const { evidence, toNode } = await seeded.client.relationship({ id: units.relationships[0]!.id });
    expect(toNode.label).toBe('Department');
    const { text } = await seeded.client.document({ id: evidence[0]!.document });
    const { start, end, quote } = evidence[0]!;
    expect(text.slice(start, end).replace(/\s*[\r\n]+\s*/g, '')).toBe(quote);
  });

  it('neighbourhood: a limit says how many there are in all', async () => {
    const { relationships, total } = await seeded.client.neighbourhood({ id: shanxi, types: ['HAS_TASK'], limit: 3 });
    expect([relationships.length, total]).toEqual([3, 20]);
  });

  it.each(['卫生健康委', 'wsjkw', 'weishengjiankang', '晋政办发'])('search: %s', async (query) => {
    const { total, matches } = await seeded.client.search({ query });
    expect(total).toBeGreaterThan(0);
    expect(matches.length).toBeGreaterThan(0);
  });

  it('lineage: 孝义 cites a national and two provincial documents', async () => {
    const documents = await seeded.client.documents();
    const { policy } = documents.find(({ file }) => file.startsWith('xiaoyi'))!;
    const { lines, centre } = await seeded.client.lineage({ id: policy!.id });
    expect(centre).toBe(policy!.id);
    expect(lines.length).toBeGreaterThanOrEqual(3);
  });

  it('paths: from a policy to a department of one of its tasks', async () => {
    const { paths } = await seeded.client.paths({ from: shanxi, to: (await shanxiHealth()).id });
    expect(paths[0]?.nodes[0]).toBe(shanxi);
    expect(paths[0]?.relationships).toHaveLength(2);
  });

  it('workload: health carries most tasks, no count is above the tasks there are', async () => {
    const { tasks, rows } = await seeded.client.workload();
    expect(tasks).toBe(96);
    expect(rows[0]?.node.properties.name).toContain('卫生健康');
    for (const row of rows) expect(row.tasks).toBeLessThanOrEqual(tasks);
  });

  it('document: the text as it lies in the file, every mention inside it', async () => {
    const [summary] = (await seeded.client.documents()).filter(({ file }) => file.startsWith('hanzhong'));
    const { text, mentions, outline } = await seeded.client.document({ id: summary!.id });
    expect(text).toBe(
      readFileSync(new URL('../../seeds/hanzhong-tasks.txt', import.meta.url), 'utf8').replace(/^\uFEFF/, ''),
    );
    expect(outline.length).toBeGreaterThanOrEqual(20);
    for (const { start, end } of mentions) expect(text.slice(start, end)).not.toBe('');
  });

  it('a document is taken in once, taken out, and taken in again', async () => {
    const { version } = await seeded.client.stats();
    const bytes = readFileSync(new URL('../../seeds/hanzhong-tasks.txt', import.meta.url));
    const sent = { file: 'hanzhong-tasks.txt', base64: bytes.toString('base64') };
    expect((await seeded.client.addDocument(sent)).outcome).toBe('unchanged');
    const { id } = (await seeded.client.documents()).find(({ file }) => file === sent.file)!;
    await seeded.client.removeDocument({ id });
    expect(await seeded.client.documents()).toHaveLength(4);
    await expect(seeded.client.document({ id })).rejects.toMatchObject({ code: 'not-found' });
    expect((await seeded.client.addDocument(sent)).outcome).toBe('added');
    expect((await seeded.client.stats()).version).toBe(version);
  });
});
