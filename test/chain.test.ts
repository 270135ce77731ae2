import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../graph/assemble.ts';
import type { Contribution } from '../graph/contribution.ts';
import type { Graph } from '../graph/graph.ts';
import { writeGraph } from '../graph/graph-file.ts';
import { loadKnowledge } from '../ingest/knowledge/knowledge.ts';
import { readDocument } from '../ingest/read-document.ts';
import { integrityProblems } from './support/integrity.ts';

/** From the text to the graph: the five seeds and a held chain of four levels (test/fixtures/chain). */

const { catalogue } = loadKnowledge();

async function readFolder(folder: string): Promise<Contribution[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return Promise.all(
    files.map(async (file) => (await readDocument(readFileSync(`${folder}/${file}`), file)).contribution),
  );
}

function orders<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, i) => orders(items.toSpliced(i, 1)).map((rest) => [item, ...rest]));
}

describe('the chain of four levels, read from its texts', () => {
  let chain: Contribution[];
  let graph: Graph;
  beforeAll(async () => {
    chain = await readFolder('test/fixtures/chain');
    graph = assemble(chain, catalogue);
  });

  it('is held from the county up to the State Council', () => {
    const cites = graph.relationships.filter((r) => r.type === 'CITES').map(({ from, to }) => `${from} → ${to}`);
    expect(cites).toEqual([
      'policy:晋政办发〔2099〕12号 → policy:国办发〔2099〕1号',
      'policy:沁政办发〔2099〕5号 → policy:长政办发〔2099〕23号',
      'policy:长政办发〔2099〕23号 → policy:国办发〔2099〕1号',
      'policy:长政办发〔2099〕23号 → policy:晋政办发〔2099〕12号',
      'task:沁政办发〔2099〕5号#二/四 → policy:晋政办发〔2099〕12号',
    ]);
  });

  it('has its tasks, each corresponding to one of the level above', () => {
    const tasks = graph.nodes.filter((node) => node.label === 'Task').map((node) => node.id);
    expect(tasks).toHaveLength(6 + 6 + 5 + 4);
    const same = graph.relationships.filter((r) => r.type === 'CORRESPONDS_TO' && r.properties.kind === 'same');
    expect(same.map(({ from, to }) => `${from} → ${to}`)).toContain(
      'task:沁政办发〔2099〕5号#一/二 → task:长政办发〔2099〕23号#一/二',
    );
    for (const { from, to } of same) expect(levelOf(from)).toBeGreaterThan(levelOf(to));
  });

  const levelOf = (task: string) => ['国办发', '晋政办发', '长政办发', '沁政办发'].findIndex((n) => task.includes(n));

  it('gives the same bytes in every order of its documents', () => {
    const bytes = writeGraph(graph);
    for (const order of orders(chain)) expect(writeGraph(assemble(order, catalogue))).toBe(bytes);
  });

  it('is sound', () => {
    expect(integrityProblems(graph)).toEqual([]);
  });
});

describe('the seeds', () => {
  it('make a sound graph, the same bytes from whichever end they are read', async () => {
    const seeds = await readFolder('seeds');
    const graph = assemble(seeds, catalogue);
    expect(integrityProblems(graph)).toEqual([]);
    expect(writeGraph(assemble(seeds.toReversed(), catalogue))).toBe(writeGraph(graph));
  });
});
