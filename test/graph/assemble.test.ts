import { describe, expect, it } from 'vitest';
import { assemble } from '../../graph/assemble.ts';
import { encodeGraph, parseGraph, writeGraph } from '../../graph/graph-file.ts';
import { integrityProblems } from '../support/integrity.ts';
import { chain, county, municipal, national, provincial } from './chain.ts';
import { catalogueOf, heldDocument } from './made.ts';

const catalogue = catalogueOf(
  [
    { number: '国医改发〔2021〕2号', titles: ['关于深入推广福建省三明市经验的实施意见'], keep: true },
    { number: '国发〔2022〕2号', titles: ['国务院关于支持贵州的意见'], issuer: '国务院', nicknames: ['新国发2号文件'] },
  ],
  {
    nodes: [
      { id: 'policy:@0', label: 'Policy', properties: { name: '推广三明市经验', presence: 'catalogue' } },
      { id: 'policy:@1', label: 'Policy', properties: { name: '支持贵州', presence: 'catalogue' } },
      { id: 'reform-model:三明', label: 'ReformModel', properties: { name: '三明医改经验' } },
      { id: 'region:350400', label: 'Region', properties: { name: '三明市' } },
      { id: 'region:350000', label: 'Region', properties: { name: '福建省' } },
      { id: 'region:520000', label: 'Region', properties: { name: '贵州省' } },
    ],
    relationships: [
      known('DRAWS_ON', 'policy:@0', 'reform-model:三明', { mode: 'title' }),
      known('ORIGINATED_IN', 'reform-model:三明', 'region:350400'),
      known('PART_OF', 'region:350400', 'region:350000'),
      known('APPLIES_TO', 'policy:@1', 'region:520000'),
    ],
  },
);

function known(
  type: 'DRAWS_ON' | 'ORIGINATED_IN' | 'PART_OF' | 'APPLIES_TO',
  from: string,
  to: string,
  properties = {},
) {
  return { type, from, to, properties, source: 'catalogue' as const, sourceDetail: 'documents.yaml', evidence: [] };
}

function orders<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, i) => orders(items.toSpliced(i, 1)).map((rest) => [item, ...rest]));
}

describe('the graph of a held chain of four levels', () => {
  const graph = assemble(chain, catalogue);
  const cites = graph.relationships.filter((r) => r.type === 'CITES').map(({ from, to }) => `${from} → ${to}`);

  it('joins each document to the ones it cites by number and by title', () => {
    expect(cites).toEqual([
      'policy:晋政办发〔2099〕12号 → policy:国办发〔2099〕1号',
      'policy:沁政办发〔2099〕5号 → policy:晋政办发〔2099〕12号',
      'policy:沁政办发〔2099〕5号 → policy:长政办发〔2099〕23号',
      'policy:长政办发〔2099〕23号 → policy:国办发〔2099〕1号',
      'policy:长政办发〔2099〕23号 → policy:晋政办发〔2099〕12号',
    ]);
  });

  it('holds one policy a document, whoever came first', () => {
    const policies = graph.nodes.filter((node) => node.label === 'Policy' && node.properties.presence === 'held');
    expect(policies).toHaveLength(4);
    expect(policies.find((p) => p.id.includes('国办发'))?.properties.alternateIds).toEqual([
      'policy:国务院办公厅/深化医药卫生体制改革示例重点工作任务',
    ]);
  });

  it('is byte for byte the same in every order, and with a document given twice', () => {
    const bytes = writeGraph(graph);
    for (const order of orders(chain)) expect(writeGraph(assemble(order, catalogue))).toBe(bytes);
    expect(writeGraph(assemble([...chain, county], catalogue))).toBe(bytes);
  });

  it('is sound', () => {
    expect(integrityProblems(graph)).toEqual([]);
  });

  it('keeps a cited policy as cited until its text is there', () => {
    const without = assemble([county, municipal, national], catalogue);
    const cited = without.nodes.find((node) => node.id === 'policy:晋政办发〔2099〕12号');
    expect(cited?.properties.presence).toBe('cited');
    expect(assemble([provincial], catalogue).nodes.find((n) => n.id === cited!.id)?.properties.presence).toBe('held');
  });

  it('relates the tasks that say the same, from the lower level to the higher', () => {
    const pairs = graph.relationships
      .filter((r) => r.type === 'CORRESPONDS_TO')
      .map(({ from, to }) => `${from} → ${to}`);
    expect(pairs).toContain('task:沁政办发〔2099〕5号#1 → task:长政办发〔2099〕23号#1');
    expect(pairs).toHaveLength(6);
  });
});

describe('the catalogue', () => {
  const named = (references: Parameters<typeof heldDocument>[2]) =>
    assemble([heldDocument('a', { number: '黔府发〔2099〕1号', titles: ['示例'] }, references)], catalogue).nodes.map(
      (n) => n.id,
    );

  it('shows the policies it keeps, and what they lead to', () => {
    expect(named([])).toEqual([
      'policy:国医改发〔2021〕2号',
      'policy:黔府发〔2099〕1号',
      'reform-model:三明',
      'region:350000',
      'region:350400',
    ]);
  });

  it('shows another policy with its region only when a document cites it', () => {
    const nodes = named([{ nicknames: ['新国发2号文件'] }]);
    expect(nodes).toContain('policy:国发〔2022〕2号');
    expect(nodes).toContain('region:520000');
  });
});

describe('a document that names itself', () => {
  it('does not cite itself', () => {
    const own = { number: '黔府发〔2099〕1号', titles: ['贵州省示例方案'], issuer: '贵州省人民政府' };
    const graph = assemble([heldDocument('a', own, [{ titles: ['贵州省示例方案'] }])], catalogue);
    expect(graph.relationships.filter((r) => r.type === 'CITES')).toEqual([]);
  });
});

describe('a correction', () => {
  it('sets a property of one node, after resolving and before merging', () => {
    const set = { kind: 'set-property', property: 'name', by: '某人', on: '2099-01-01', why: '原文误排' } as const;
    const graph = assemble(chain, catalogue, [{ ...set, node: 'policy:沁政办发〔2099〕5号', value: '改正的题名' }]);
    const names = graph.nodes.filter((n) => n.properties.name === '改正的题名').map((n) => n.id);
    expect(names).toEqual(['policy:沁政办发〔2099〕5号']);
  });
});

describe('the graph as a file', () => {
  const graph = assemble(chain, catalogue);

  it('is read back as it was written, without the documents’ hashes', () => {
    const read = parseGraph(writeGraph(graph));
    expect(read.nodes).toEqual(graph.nodes);
    expect(read.relationships.map((r) => r.id)).toEqual(graph.relationships.map((r) => r.id));
  });

  it('says for each piece of evidence the file first, and where in it', () => {
    expect(writeGraph(graph)).toMatch(
      /"evidence":\[\{"file":"c-county.txt","start":10,"end":12,"quote":"引文","context":/,
    );
    expect(writeGraph(graph)).not.toContain('"document"');
  });

  it('has a node or a relationship a line', () => {
    expect(writeGraph(graph).split('\n')).toHaveLength(graph.nodes.length + graph.relationships.length + 7);
    expect(new TextDecoder().decode(encodeGraph(graph))).toBe(writeGraph(graph));
    expect(writeGraph({ nodes: [], relationships: [] })).toBe('{\n"nodes": [],\n"relationships": []\n}\n');
  });

  it('that is none is refused with a sentence', () => {
    expect(() => parseGraph('{"nodes": 3}')).toThrow('这不是图谱文件');
    expect(() => parseGraph('no')).toThrow('这不是图谱文件');
  });
});
