import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { beforeAll, describe, expect, it } from 'vitest';
import { toCypher } from '../../../graph/exports/cypher.ts';
import { toGexf } from '../../../graph/exports/gexf.ts';
import { toGraphml } from '../../../graph/exports/graphml.ts';
import { longColumns, longRows } from '../../../graph/exports/long-table.ts';
import type { Graph } from '../../../graph/graph.ts';
import { seedGraph } from '../../support/seed-graph.ts';

/** What is handed on is read back by programs that are not ours. */

let graph: Graph;
beforeAll(async () => {
  graph = await seedGraph();
});

const citation = '医改图谱 <“&”> 数据 2026-11-22';
const awkward: Graph = {
  nodes: [
    { id: 'task:a"&<b>', label: 'Task', properties: { name: `引号'"\\\n\u0007换行`, order: 1 } },
    { id: 'line:财政', label: 'FunctionalLine', properties: { name: '财政', aliases: [] } },
  ],
  relationships: [
    {
      id: 'a|b',
      type: 'ASSIGNED_TO',
      from: 'task:a"&<b>',
      to: 'line:财政',
      properties: {},
      source: 'text',
      evidence: [],
    },
  ],
};

describe.each([
  ['GraphML', (of: Graph) => graphml.parse(MultiDirectedGraph, toGraphml(of, citation)), 'label'],
  ['GEXF', (of: Graph) => gexf.parse(MultiDirectedGraph, toGexf(of, citation)), 'kind'],
] as const)('the graph as %s', (_, readBack, kind) => {
  it('has every node and every relationship, with its ends and its type', () => {
    const read = readBack(graph);
    expect(read.nodes().sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
    expect(read.size).toBe(graph.relationships.length);
    for (const { id, from, to, type } of graph.relationships) {
      expect([read.source(id), read.target(id), read.getEdgeAttribute(id, kind)]).toEqual([from, to, type]);
    }
  });

  it('tells of each relationship the sentence it was read from', () => {
    const read = readBack(graph);
    const assigned = graph.relationships.filter(({ type }) => type === 'ASSIGNED_TO');
    expect(assigned.length).toBeGreaterThan(300);
    for (const { id, evidence } of assigned) {
      expect(read.getEdgeAttribute(id, 'quote')).toBe(evidence[0]!.quote);
      expect(read.getEdgeAttribute(id, 'start')).toBe(evidence[0]!.start);
    }
  });

  it('keeps signs that mean something to XML, and leaves out what XML cannot say', () => {
    const read = readBack(awkward);
    expect(read.getNodeAttribute('task:a"&<b>', 'name')).toBe(`引号'"\\\n换行`);
  });
});

describe('the graph as Cypher', () => {
  it('lets no text end its literal', () => {
    const script = toCypher(awkward, citation);
    expect(script).toContain(String.raw`'引号\'"\\\u000a\u0007换行'`);
  });
});

describe('the long table', () => {
  it('has one row for each task and unit, and one for a task without a unit', () => {
    const rows = longRows(graph);
    const tasks = graph.nodes.filter(({ label }) => label === 'Task');
    const assigned = graph.relationships.filter(({ type }) => type === 'ASSIGNED_TO');
    const named = new Set(assigned.map(({ from }) => from));
    const unnamed = tasks.filter(({ id }) => !named.has(id));
    expect(rows).toHaveLength(assigned.length + unnamed.length);
    expect(new Set(rows.map((row) => row.task_id))).toEqual(new Set(tasks.map(({ id }) => id)));
    expect(Object.keys(rows[0]!)).toEqual(longColumns);
  });

  it('tells a stated unit of 山西 with its place in the text', () => {
    const row = longRows(graph).find((each) => each.assigned_printed === '省医保局' && each.task_marker === '(八)');
    expect(row).toMatchObject({
      policy_documentNumber: '晋政办发〔2022〕83号',
      policy_region: '山西省',
      policy_regionCode: '140000',
      unit_name: '山西省医疗保障局',
      unit_line: '医疗保障',
      assigned_role: 'responsible',
      assigned_basis: 'stated',
      evidence_quote: '省医保局',
    });
  });
});
