import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../graph/assemble.ts';
import type { Reading } from '../../../graph/contribution.ts';
import { writeGraph } from '../../../graph/graph-file.ts';
import { quoteOf } from '../../../graph/schema/evidence.ts';
import { loadKnowledge } from '../../../ingest/knowledge/knowledge.ts';
import { readDocument } from '../../../ingest/read-document.ts';
import { integrityProblems } from '../../support/integrity.ts';

const seeds = new URL('../../../seeds/', import.meta.url);
const readings = await Promise.all(
  readdirSync(seeds)
    .sort()
    .map((file) => readDocument(readFileSync(new URL(file, seeds)), file)),
);
const bySeed = new Map(readings.map((reading) => [reading.contribution.document.file.split('-')[0]!, reading]));
const { catalogue } = loadKnowledge();
const graphOf = (some: readonly Reading[]) =>
  assemble(
    some.map((reading) => reading.contribution),
    catalogue,
  );

const assigned = (reading: Reading, basis: string) =>
  reading.contribution.relationships.filter((r) => r.type === 'ASSIGNED_TO' && r.properties.basis === basis).length;
const tasks = (reading: Reading, kind: string) =>
  reading.contribution.nodes.filter((node) => node.label === 'Task' && node.properties.kind === kind).length;

describe('the contribution of a seed', () => {
  it.each([
    ['shanxi', { task: 20, safeguard: 0, stated: 67, carried: 18, named: 0 }],
    ['guizhou', { task: 22, safeguard: 0, stated: 88, carried: 0, named: 0 }],
    ['sichuan', { task: 21, safeguard: 0, stated: 95, carried: 20, named: 0 }],
    ['hanzhong', { task: 20, safeguard: 0, stated: 90, carried: 0, named: 0 }],
    ['xiaoyi', { task: 13, safeguard: 3, stated: 0, carried: 0, named: 10 }],
  ])('%s has the tasks and units that the text has', (seed, expected) => {
    const reading = bySeed.get(seed)!;
    expect({
      task: tasks(reading, 'task'),
      safeguard: tasks(reading, 'safeguard'),
      stated: assigned(reading, 'stated'),
      carried: assigned(reading, 'carried-forward'),
      named: assigned(reading, 'named-in-text'),
    }).toEqual(expected);
  });

  it('quotes every text relationship from its offsets, inside its context', () => {
    for (const { contribution, text } of readings) {
      for (const { source, evidence } of contribution.relationships) {
        expect(evidence.length > 0).toBe(source === 'text');
        for (const { start, end, quote, context } of evidence) {
          expect(quote).toBe(quoteOf(text, start, end));
          expect(quote).not.toBe('');
          expect(context[0] <= start && end <= context[1]).toBe(true);
        }
      }
    }
  });

  it('keeps the marker as the document prints it', () => {
    const markers = (seed: string) =>
      bySeed.get(seed)!.contribution.nodes.flatMap((node) => (node.label === 'Task' ? [node.properties.marker] : []));
    expect(markers('shanxi')[0]).toBe('(一)');
    expect(markers('sichuan').slice(0, 3)).toEqual(['（一）', '（二）', '(三)']);
    expect(markers('xiaoyi')[0]).toBe('1.');
  });

  it('knows a document that one task promises and another cites as cited, whichever comes first', async () => {
    const promised = '制定出台《山西省乡村医生管理办法》';
    const cited = '按照《山西省乡村医生管理办法》要求落实';
    const presences = async (first: string, second: string) => {
      const text = `山西省人民政府办公厅关于印发乡村医生工作方案的通知\n晋政办发〔2022〕83号\n一、任务\n（一）建队伍。${first}。\n（二）强保障。${second}。\n`;
      const { references, nodes, relationships } = (await readDocument(Buffer.from(text), 'a.txt')).contribution;
      expect(relationships.filter(({ to }) => to === 'policy:@1').map(({ type }) => type)).toHaveLength(2);
      return [references[1]?.presence, nodes.find(({ id }) => id === 'policy:@1')?.properties.presence];
    };
    expect(await presences(promised, cited)).toEqual(['cited', 'cited']);
    expect(await presences(cited, promised)).toEqual(['cited', 'cited']);
  });

  it('has the other names of what it speaks of in one order, however often it speaks of it', async () => {
    const aliases = async (...sentences: readonly string[]) => {
      const text = `山西省人民政府办公厅关于印发医改工作方案的通知\n晋政办发〔2022〕83号\n一、任务\n${sentences.join('\n')}\n`;
      const { nodes } = (await readDocument(Buffer.from(text), 'a.txt')).contribution;
      return nodes.find(({ label }) => label === 'ReformModel')?.properties.aliases;
    };
    const once = await aliases('（一）学经验。推广三明医改经验。');
    expect(once).toContain('三明经验');
    expect(await aliases('（一）学经验。推广三明医改经验。', '（二）再学。学习三明医改经验。')).toEqual(once);
  });

  it('carries a unit forward to the node that states it', () => {
    const { relationships } = bySeed.get('shanxi')!.contribution;
    const to = (basis: string, from?: string) =>
      relationships.filter((r) => r.properties.basis === basis && (!from || r.from === from)).map((r) => r.to);
    expect(to('stated', 'task:@0#一/二')).toContain(new Set(to('carried-forward')).values().next().value);
    expect(new Set(to('carried-forward')).size).toBe(1);
  });
});

describe('the graph of the seeds', () => {
  const graph = graphOf(readings);

  it('has no dangling end, no undeclared property, no relationship without its ground', () => {
    expect(integrityProblems(graph)).toEqual([]);
  });

  it('is the same to the byte in any order of the documents', () => {
    const written = writeGraph(graph);
    expect(writeGraph(graphOf([...readings].reverse()))).toBe(written);
    expect(writeGraph(graphOf([2, 0, 4, 1, 3].map((i) => readings[i]!)))).toBe(written);
  });

  it('has the chain from policy to institution', () => {
    const step = (type: string, from: string) =>
      graph.relationships.filter((r) => r.type === type && r.from === from).map((r) => r.to);
    const policy = 'policy:晋政办发〔2022〕83号';
    const task = 'task:晋政办发〔2022〕83号#一/一';
    expect(step('HAS_TASK', policy)).toContain(task);
    expect(step('ASSIGNED_TO', task)).toContain('department:140000/卫生健康');
    expect(step('IN_REGION', 'department:140000/卫生健康')).toEqual(['region:140000']);
    const hospitals = step('MENTIONS', task).filter((id) => id.startsWith('institution:'));
    expect(hospitals).toContain('institution:140000/山西白求恩医院');
    expect(step('HAS_INSTITUTION', 'region:140000')).toContain('institution:140000/山西白求恩医院');
  });

  it('leads two provinces to the same national document, by number and by title', () => {
    const citing = graph.relationships.filter((r) => r.type === 'CITES' && r.to === 'policy:国办发〔2022〕14号');
    expect(citing.map((r) => r.from)).toEqual(['policy:川办便函〔2022〕167号', 'policy:晋政办发〔2022〕83号']);
  });

  it('makes no relationship for a document promised outside the tasks, but says so', async () => {
    const text = `孝义市人民政府关于加强医改工作的通知\n一、重点任务\n（一）推进集采。加强监测。\n（二）推进支付。加强监测。\n二、保障措施\n制定出台《孝义市医保支付方案》。`;
    const { contribution } = await readDocument(new TextEncoder().encode(text), 'notice.txt');
    expect(contribution.relationships.filter(({ type }) => type === 'PLANS' || type === 'CITES')).toEqual([]);
    expect(contribution.findings.map(({ rule }) => rule)).toContain('promise-outside-tasks');
  });

  it('keeps the printed title where a number leads to a document of another one', () => {
    const to = 'policy:国卫基层发〔2023〕41号';
    const cited = graph.nodes.find((node) => node.id === to)!;
    expect(cited.properties.title).toBe('关于全面推进紧密型县域医疗卫生共同体建设的指导意见');
    const citing = graph.relationships.find((r) => r.to === to)!;
    expect(citing.properties.printedTitle).toBe('关于全面推进紧密型市域医疗卫生共同体建设的指导意见');
  });
});
