import { describe, expect, it } from 'vitest';
import { seededClientForTests } from '../support/seeded-client.ts';

/** The routes that count, over the five seeds, as a browser asks them: lists, flags and years in a query string. */
const seeded = seededClientForTests();

const shanxi = 'policy:晋政办发〔2022〕83号';

describe('the counting API over the seeds', () => {
  it('tasks: by line, flag and a year that is not known', async () => {
    const first = await seeded.client.tasks({ lines: ['line:医疗保障'], firstOnly: true, policies: [shanxi] });
    expect(first.total).toBe(4);
    expect((await seeded.client.tasks({ years: ['unknown'], limit: 1 })).total).toBe(20);
    expect((await seeded.client.tasks({ years: [2024, 'unknown'] })).total).toBe(33);
  });

  it('a flag is true or false and nothing else', async () => {
    const asked = (flag: string) => fetch(`${seeded.server.url}/api/tasks?withoutUnit=${flag}`);
    expect((await (await asked('true')).json()).total).toBe(13);
    expect((await (await asked('false')).json()).total).toBe(96);
    expect((await asked('ja')).status).toBe(400);
  });

  it('workload, crosstab and together: one filter for all', async () => {
    const filter = { levels: ['municipal' as const] };
    expect((await seeded.client.workload(filter)).tasks).toBe(20);
    expect((await seeded.client.crosstab({ ...filter, columns: 'region' })).columns.map(({ key }) => key)).toEqual([
      'region:610700',
    ]);
    expect((await seeded.client.together({ ...filter, with: 'line:财政', limit: 1 })).pairs).toHaveLength(1);
  });

  it('counterparts and sideBySide: from a document to two tasks beside each other', async () => {
    const { rows } = await seeded.client.counterparts({ id: shanxi });
    const [row] = rows.filter(({ cells }) => cells.length > 0);
    const answer = await seeded.client.sideBySide({ tasks: [row!.task.id, row!.cells[0]!.counterparts[0]!.task.id] });
    expect(answer.tasks.every(({ task }) => typeof task.properties.text === 'string')).toBe(true);
    expect(answer.correspondences).toHaveLength(1);
    await expect(seeded.client.sideBySide({ tasks: [row!.task.id] })).rejects.toMatchObject({ status: 400 });
  });

  it('reformModel, board, missing, unit and findings answer as declared', async () => {
    expect((await seeded.client.reformModel({ id: 'reform-model:三明医改经验' })).documentsTotal).toBe(5);
    expect((await seeded.client.board({ presences: ['held'] })).total).toBe(5);
    expect((await seeded.client.missing({ limit: 1 })).rows).toHaveLength(1);
    expect((await seeded.client.unit({ id: 'department:140000/医疗保障' })).figures.tasks).toBe(11);
    const { rows, total } = await seeded.client.findings({ rules: ['unit-name-slip'] });
    expect(rows).toHaveLength(total);
    expect(rows.every(({ start, end }) => start !== undefined && end !== undefined)).toBe(true);
  });
});
