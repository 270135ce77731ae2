import { describe, expect, it } from 'vitest';
import type { DrawMode } from '../../../../graph/schema/words.ts';
import type { ReformModelAnswer } from '../../../../graph/store/answers/reform-model.ts';
import { type Box, layOut } from '../../../../web/views/sanming/layout.ts';

const policy = (name: string) => ({
  policy: { id: `policy:${name}`, label: 'Policy' as const, properties: { name } },
  regions: [],
  counted: { which: 'unknown' as const },
});
const drawsOn = (from: string, mode: DrawMode) => ({
  id: `DRAWS_ON|${from}|${mode}`,
  type: 'DRAWS_ON' as const,
  from,
  to: 'reform-model:三明医改经验',
  properties: { mode },
  source: 'text' as const,
});
const cites = (from: string, to: string) => ({
  ...drawsOn(from, 'title'),
  id: `CITES|${from}`,
  type: 'CITES' as const,
  to,
});

function document(name: string, modes: readonly DrawMode[]): ReformModelAnswer['documents'][number] {
  return {
    ...policy(name),
    tasks: 20,
    drawsOn: [],
    drawing: modes.map((mode, i) => ({
      task: { id: `task:${name}#${i}`, label: 'Task', properties: { name: `${name}${i}`, marker: `（${i}）` } },
      mode,
      relationship: `DRAWS_ON|task:${name}#${i}`,
      themes: [],
    })),
  };
}

function answer(documents: ReformModelAnswer['documents'], cited: readonly string[][] = []): ReformModelAnswer {
  return {
    model: { id: 'reform-model:三明医改经验', label: 'ReformModel', properties: { name: '三明医改经验' } },
    origin: [],
    instruments: cited.map((by, i) => ({
      ...policy(`方案${i}`),
      relationship: drawsOn(`policy:方案${i}`, 'title'),
      citations: by.map((from) => cites(from, `policy:方案${i}`)),
    })),
    documents,
    documentsTotal: documents.length,
    tasks: { title: 0, named: 0, section: 0 },
    policies: { title: 0, named: 0, section: 0 },
  };
}

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const world = answer(
  [
    document('甲', ['named', 'named', 'named', 'section', 'section']),
    document('乙', ['named']),
    document('丙', []),
    document('丁', ['section']),
  ],
  [['task:甲#0'], ['task:甲#1'], [], ['policy:乙']],
);

describe('the picture of an experience that others take up', () => {
  it('puts no card over another, and none outside the figure', () => {
    const { instruments, documents, tasks, silent, height } = layOut(world, 1000);
    const boxes: Box[] = [...instruments, ...documents, ...tasks, ...silent];
    for (const [i, a] of boxes.entries()) {
      expect(a.y).toBeGreaterThanOrEqual(0);
      expect(a.y + a.height).toBeLessThanOrEqual(height);
      for (const b of boxes.slice(i + 1)) expect(overlap(a, b), JSON.stringify([a, b])).toBe(false);
    }
  });

  it('draws each task by itself, and those under a heading together', () => {
    const { tasks } = layOut(world, 1000);
    expect(tasks.map(({ document, tasks }) => [document.policy.id, tasks.length])).toEqual([
      ['policy:甲', 1],
      ['policy:甲', 1],
      ['policy:甲', 1],
      ['policy:甲', 2],
      ['policy:乙', 1],
      ['policy:丁', 1],
    ]);
  });

  it('leads from the origin through the instruments that a document cites, else straight to the document', () => {
    const keys = layOut(world, 1000).lines.map(({ key }) => key);
    expect(keys).toContain('policy:方案0 policy:甲');
    expect(keys).toContain('policy:方案3 policy:乙');
    expect(keys).toContain('star policy:丁');
    expect(keys).not.toContain('star policy:甲');
    expect(keys.some((key) => key.endsWith('policy:丙'))).toBe(false);
  });

  it('leads past the instruments, never behind one', () => {
    const { lines, instruments, documents } = layOut(world, 1000);
    const direct = documents.find(({ document }) => document.policy.id === 'policy:丁')!;
    const level = direct.y + direct.height / 2;
    expect(lines.find(({ key }) => key === 'star policy:丁')!.path).toMatch(new RegExp(`${level}H${direct.x}$`));
    expect(instruments.filter(({ y, height }) => y < level && level < y + height)).toEqual([]);
  });

  it('tells an instrument that no held document cites from one that is cited', () => {
    const { lines } = layOut(world, 1000);
    expect(lines.filter(({ catalogue }) => catalogue).map(({ key }) => key)).toEqual(['star policy:方案2']);
  });

  it('folds the tasks of each document when there are many documents', () => {
    const many = answer(Array.from({ length: 30 }, (_, i) => document(`文${i}`, ['named', 'named', 'section'])));
    expect(layOut(many, 1000).tasks).toHaveLength(60);
  });
});
